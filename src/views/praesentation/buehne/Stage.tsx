import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { buehne } from '../../../i18n/de/buehne'
import { zoningsOf } from '../../../state/derived/shown'
import { beginPresenting } from '../../../state/presenting'
import { shownScenes, type SceneSet } from '../../../state/scenes/scene'
import { stageStore } from '../../../state/scenes/stage'
import { useAppStore } from '../../AppContext'
import { Answer } from './Answer'
import { Controls } from './Controls'
import { Help } from './Help'
import { Overview } from './Overview'
import { findPlaces, type PlaceHit } from './placeSearch'
import { createPreparer } from './prepare'
import { PresenterDesk } from './PresenterDesk'
import { SceneView } from './SceneView'
import { Search } from './Search'
import { createControl, type Command } from './stageControl'
import { frozenWordsOf } from '../frozenWords'
import { StageTable } from './StageTable'
import { useFullscreen } from './useFullscreen'
import { useHallPointer, useIdleMark } from './useHallPointer'
import { sceneStart, useNear } from './useNear'
import { useNotesWindow } from './useNotesWindow'
import { useStageKeys } from './useStageKeys'
import { useWakeLock } from './useWakeLock'
import './hall.css'
import './hallOver.css'
import './notes.css'

export interface StageProps {
  readonly set: SceneSet
  /** Place among the scenes that are shown to begin with. */
  readonly start: number
  readonly onEnd: () => void
}

/** The page behind the stage rests: nothing of it is reached by key or reader, and it looks as before when the stage goes. */
const useStageSetting = (theme: () => string): void => {
  const themeNow = useRef(theme)
  useEffect(() => {
    const root = document.documentElement
    const page = document.getElementById('app')
    const before = document.activeElement
    const now = themeNow.current
    root.dataset.theme = 'projector'
    page?.setAttribute('inert', '')
    const end = beginPresenting()
    return () => {
      end()
      root.dataset.theme = now()
      page?.removeAttribute('inert')
      // What began the presentation may have been drawn anew.
      const to = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : document.querySelector<HTMLElement>('main h1[tabindex]')
      to?.focus()
    }
  }, [])
}

/**
 * The stage: scenes full screen, one after the other, with everything a hall
 * asks for. It has a store of its own, so the planner's work stays as it was.
 */
const Stage = ({ set, start, onEnd }: StageProps) => {
  const app = useAppStore()
  const root = useRef<HTMLElement>(null)
  const [isEnding, setEnding] = useState(false)
  useEffect(() => {
    if (isEnding) onEnd()
  }, [isEnding, onEnd])
  const [{ scenes, prepare, control, frozen }] = useState(() => {
    const shown = shownScenes(set)
    return { scenes: shown, frozen: frozenWordsOf(app.getState(), set.frozen), prepare: createPreparer(stageStore(app, set)), control: createControl(shown.length, start, () => { setEnding(true) }) }
  })
  const state = useStore(control)
  const { index, overlay, query, answer, room, digits } = state
  const [marked, setMarked] = useState(0)
  const [begun, setBegun] = useState(() => Date.now())
  const near = useNear(index, scenes.length)
  const scene = scenes[index]
  const prepared = useMemo(() => (scene === undefined ? null : prepare(scene)), [prepare, scene])

  const run = useCallback(
    (command: Command) => {
      performance.clearMarks(sceneStart)
      performance.mark(sceneStart)
      if (command.kind === 'search') setMarked(0)
      control.run(command)
    },
    [control],
  )
  const next = useCallback(() => { run({ kind: 'next' }) }, [run])
  const back = useCallback(() => { run({ kind: 'back' }) }, [run])

  useStageSetting(() => app.getState().theme)
  useWakeLock()
  useIdleMark(root)
  const { toggle: toggleFullscreen, expectLeaving } = useFullscreen(root, () => { run({ kind: 'escape' }) })
  const notes = useNotesWindow(expectLeaving)

  const hitsFor = useCallback((text: string): readonly PlaceHit[] => (prepared === null ? [] : findPlaces(prepared.state.data, zoningsOf(prepared.state), text)), [prepared])
  const hits = useMemo(() => (overlay === 'search' ? hitsFor(query) : []), [overlay, hitsFor, query])
  const pick = ({ kind, id, zoning }: PlaceHit): void => { run({ kind: 'answer', place: { kind, id, zoning } }) }

  useStageKeys({ getState: control.getState, run }, notes.windows, (action) => {
    if (action.kind === 'fullscreen') toggleFullscreen()
    else if (action.kind === 'notes') notes.toggle()
    else if (action.kind === 'move') setMarked((now) => Math.max(0, Math.min(hits.length - 1, now + action.step)))
    else {
      // Keys may be faster than the screen: what counts is what was typed.
      const typed = control.getState().query
      const hit = hitsFor(typed)[typed === query ? marked : 0]
      if (hit !== undefined) pick(hit)
    }
  })

  // What had the focus over the scene is gone with it.
  useEffect(() => {
    if (overlay === 'none' || overlay === 'answer' || overlay === 'black') root.current?.focus({ preventScroll: true })
  }, [overlay])
  const pointer = useHallPointer(next, back)
  const setRoom = useCallback((zoning: string) => { control.run({ kind: 'room', zoning }) }, [control])

  const end = (): void => { setEnding(true) }
  if (scene === undefined || prepared === null)
    return createPortal(
      <main ref={root} className="hall" aria-label={buehne.label} tabIndex={-1}>
        <h1 className="hall-empty">{buehne.nothing}</h1>
        <button type="button" className="hall-button" onClick={end}>
          {buehne.end}
        </button>
      </main>,
      document.body,
    )

  const desk = { scenes, control: state, prepare, frozen, begun, onRestart: () => { setBegun(Date.now()) }, onNext: next, onBack: back }
  return (
    <>
      {createPortal(
        <main ref={root} className="hall" aria-label={buehne.label} tabIndex={-1} data-overlay={overlay} data-notes={notes.isBlocked ? 'unten' : undefined}>
          <p className="visually-hidden" aria-live="polite">
            {answer === null ? buehne.spoken(index + 1, scenes.length, scene.headline, scene.sentences) : ''}
          </p>
          <div className="hall-scenes" {...pointer}>
            {near.map((i) => (
              <div key={scenes[i]!.id} className="hall-layer" data-scene={i + 1} data-at={i === index ? 'now' : undefined} inert={i !== index || overlay !== 'none'}>
                <SceneView prepared={prepare(scenes[i]!)} number={i + 1} count={scenes.length} frozen={frozen} isLive />
              </div>
            ))}
            {overlay === 'answer' && answer !== null && <Answer key={`${answer.zoning} ${answer.id}`} prepared={prepared} place={answer} room={room} number={index + 1} frozen={frozen} onRoom={setRoom} onBack={back} />}
            {overlay === 'black' && <div className="hall-black" />}
          </div>
          {overlay === 'search' && <Search query={query} hits={hits} marked={marked} onQuery={(text) => { run({ kind: 'search', query: text }) }} onPick={pick} onClose={back} />}
          {overlay === 'overview' && <Overview scenes={scenes} index={index} prepare={prepare} frozen={frozen} onJump={(to) => { run({ kind: 'jump', index: to }) }} />}
          {overlay === 'table' && <StageTable prepared={prepared} />}
          {overlay === 'help' && <Help />}
          {digits !== '' && (
            <p className="hall-digits" role="status">
              {buehne.jump(digits)}
            </p>
          )}
          {notes.isBlocked && (
            <div className="hall-notes">
              <p className="notes-blocked">{buehne.notesBlocked}</p>
              <PresenterDesk {...desk} inWindow={false} />
            </div>
          )}
          <Controls overlay={overlay} run={run} onFullscreen={toggleFullscreen} onNotes={notes.toggle} onEnd={end} notesOpen={notes.child !== null || notes.isBlocked} />
        </main>,
        document.body,
      )}
      {notes.child !== null && createPortal(<PresenterDesk {...desk} inWindow />, notes.child.document.body)}
    </>
  )
}

export default Stage
