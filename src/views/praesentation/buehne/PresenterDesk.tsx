import { useEffect, useState } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import type { Scene } from '../../../state/scenes/scene'
import type { Prepared } from './prepare'
import { ScenePreview } from './ScenePreview'
import type { ControlState } from './stageControl'
import type { FrozenWords } from '../frozenWords'

const two = (value: number): string => String(value).padStart(2, '0')

/** Minutes and seconds, hours where there are some. */
export const elapsedText = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const hours = Math.floor(seconds / 3600)
  return `${hours > 0 ? `${hours}:` : ''}${hours > 0 ? two(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)}:${two(seconds % 60)}`
}

const Clock = ({ begun, onRestart }: { begun: number; onRestart: () => void }) => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return (
    <div className="notes-clock">
      <p>
        {buehne.clock} <b>{new Date(now).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' })}</b>
      </p>
      <p>
        {buehne.elapsed} <b role="timer">{elapsedText(now - begun)}</b>
      </p>
      <button type="button" className="button" onClick={onRestart}>
        {buehne.restart}
      </button>
    </div>
  )
}

/** What whoever speaks sees: notes in big type, the present and the next scene, the time, the way on. */
export const PresenterDesk = ({ scenes, control, prepare, frozen, begun, onRestart, onNext, onBack, inWindow }: { scenes: readonly Scene[]; control: Pick<ControlState, 'index' | 'overlay' | 'query'>; prepare: (scene: Scene) => Prepared; frozen: FrozenWords | null; begun: number; onRestart: () => void; onNext: () => void; onBack: () => void; inWindow: boolean }) => {
  const { index, overlay, query } = control
  const scene = scenes[index]!
  const next = scenes[index + 1]
  const Frame = inWindow ? 'main' : 'section'
  const Heading = inWindow ? 'h1' : 'h2'
  return (
    <Frame className="notes" aria-label={buehne.notesTitle}>
      <header className="notes-head">
        <p className="notes-place">{buehne.place(index + 1, scenes.length)}</p>
        <Heading>{scene.headline}</Heading>
        <Clock begun={begun} onRestart={onRestart} />
      </header>
      <div className="notes-body">
        <section className="notes-text" tabIndex={0} aria-label={buehne.notes}>
          {overlay !== 'none' && (
            <p className="notes-covered">
              {buehne.covered[overlay]} {overlay === 'search' && query !== '' && <b>„{query}“</b>}
            </p>
          )}
          <p className={scene.notes.trim() === '' ? 'fine' : undefined}>{scene.notes.trim() === '' ? buehne.noNotes : scene.notes}</p>
        </section>
        {inWindow && (
          <div className="notes-pictures">
            <h2>{buehne.now}</h2>
            <ScenePreview key={scene.id} prepare={() => prepare(scene)} number={index + 1} count={scenes.length} frozen={frozen} />
            <h2>{buehne.then}</h2>
            {next === undefined ? (
              <p className="fine">{buehne.isLast}</p>
            ) : (
              <>
                <ScenePreview key={`danach ${next.id}`} prepare={() => prepare(next)} number={index + 2} count={scenes.length} frozen={frozen} />
                <p>{next.headline}</p>
              </>
            )}
          </div>
        )}
      </div>
      <footer className="notes-foot">
        <button type="button" className="button" onClick={onBack}>
          {buehne.back}
        </button>
        <button type="button" className="button button-main" onClick={onNext}>
          {buehne.next}
        </button>
        {inWindow && <p className="fine">{buehne.fullscreenHint}</p>}
      </footer>
    </Frame>
  )
}
