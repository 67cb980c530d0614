import { useEffect, useRef } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import type { Scene } from '../../../state/scenes/scene'
import type { Prepared } from './prepare'
import { ScenePreview } from './ScenePreview'
import type { FrozenWords } from '../frozenWords'

/** All scenes side by side, to jump to one; the focus begins at the present one. */
export const Overview = ({ scenes, index, prepare, frozen, onJump }: { scenes: readonly Scene[]; index: number; prepare: (scene: Scene) => Prepared; frozen: FrozenWords | null; onJump: (index: number) => void }) => {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector<HTMLButtonElement>('[aria-current]')?.focus()
  }, [])
  const step = (by: number): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    buttons[Math.max(0, Math.min(buttons.length - 1, buttons.indexOf(document.activeElement as HTMLButtonElement) + by))]?.focus()
  }
  const columns = (): number => getComputedStyle(list.current!).gridTemplateColumns.split(' ').length
  const steps: Readonly<Record<string, () => number>> = { ArrowRight: () => 1, ArrowLeft: () => -1, ArrowDown: columns, ArrowUp: () => -columns(), PageDown: () => 1, PageUp: () => -1, Home: () => -scenes.length, End: () => scenes.length }
  return (
    <section className="hall-over" aria-label={buehne.overview}>
      <h1>{buehne.overview}</h1>
      <ol
        ref={list}
        className="hall-overview"
        onKeyDown={(event) => {
          const by = steps[event.key]
          if (by === undefined) return
          event.preventDefault()
          step(by())
        }}
      >
        {scenes.map((scene, i) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-current={i === index ? 'true' : undefined}
              onClick={() => {
                onJump(i)
              }}
            >
              <ScenePreview prepare={() => prepare(scene)} number={i + 1} count={scenes.length} frozen={frozen} />
              <span>
                <b>{i + 1}</b> {scene.headline.trim() === '' ? buehne.noHeadline : scene.headline}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
