import { useRef, useState, type KeyboardEvent } from 'react'
import { szenen } from '../../../i18n/de/szenen'
import type { Scene } from '../../../state/scenes/scene'
import { Icon } from '../../../ui/Icon'
import { useAppStore } from '../../AppContext'
import { moveScene } from './moveScene'
import { useScenes, useScenesStore } from './ScenesContext'
import { chooseScene, goToEditor } from './sceneSelection'
import { SceneThumb } from './SceneThumb'
import { isBroken, type SceneView } from './useSceneViews'

const words = szenen.list

/** The scenes in their order: chosen by a click, moved by buttons, Alt and arrow keys, or pulling. */
export const SceneList = ({ chosenId, viewOf }: { chosenId: string | null; viewOf: (scene: Scene) => SceneView }) => {
  const app = useAppStore()
  const store = useScenesStore()
  const scenes = useScenes((state) => state.document.scenes)
  const list = useRef<HTMLOListElement>(null)
  const [pulled, setPulled] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)

  /** Who goes on to a scene has read what happened; on a phone the notice would lie over the editor. Problems stay. */
  const endNews = (): void => {
    const { notice, notify } = app.getState()
    if (notice?.tone === 'info') notify(null)
  }
  const endPull = (): void => {
    setPulled(null)
    setOver(null)
  }
  const focusRow = (id: string): void => {
    // After the list has been drawn in its new order.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-scene="${id}"] .scene-choose`)?.focus())
  }
  const onKey = (event: KeyboardEvent, scene: Scene, place: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (step === 0) return
    event.preventDefault()
    if (event.altKey) {
      moveScene(store, scene.id, place + step)
      focusRow(scene.id)
      return
    }
    const next = scenes[place + step]
    if (next === undefined) return
    chooseScene(next.id)
    focusRow(next.id)
  }

  return (
    <ol className="scene-list" aria-label={words.label} ref={list}>
      {scenes.map((scene, place) => {
        const view = viewOf(scene)
        const number = place + 1
        const isChosen = scene.id === chosenId
        const state = [scene.hidden ? words.hidden : '', !scene.hidden && isBroken(view) ? words.skipped : '', !isBroken(view) && view.faults.some(({ kind }) => kind === 'other') ? words.otherData : '', !isBroken(view) && view.faults.some(({ kind }) => kind === 'less') ? words.less : ''].filter((each) => each !== '').join(', ')
        return (
          <li
            key={scene.id}
            data-scene={scene.id}
            className={`scene-row${isChosen ? ' is-chosen' : ''}${scene.hidden ? ' is-hidden' : ''}${pulled === scene.id ? ' is-pulled' : ''}${over === place && pulled !== null && pulled !== scene.id ? ' is-target' : ''}`}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', scene.headline)
              setPulled(scene.id)
            }}
            onDragOver={(event) => {
              if (pulled === null) return
              event.preventDefault()
              if (over !== place) setOver(place)
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (pulled !== null) moveScene(store, pulled, place)
              endPull()
            }}
            onDragEnd={endPull}
          >
            <button type="button" className="scene-choose" aria-current={isChosen ? 'true' : undefined} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" onClick={() => { endNews(); chooseScene(scene.id); goToEditor() }} onKeyDown={(event) => { onKey(event, scene, place) }}>
              <span className="scene-number">
                <span className="visually-hidden">Szene </span>
                {number}
              </span>
              <SceneThumb picture={view.picture} isTitle={scene.stage === 'titel'} />
              <span className="scene-words">
                <b>{scene.headline || words.untitled}</b>
                <small className="fine">
                  {szenen.stages[scene.stage]}
                  {state !== '' && <em className="scene-state">{state}</em>}
                </small>
              </span>
            </button>
            <span className="scene-moves">
              <button type="button" className="icon-button" disabled={place === 0} aria-label={words.up(number)} title={words.up(number)} onClick={() => { moveScene(store, scene.id, place - 1) }}>
                <Icon name="auf" size={18} />
              </button>
              <button type="button" className="icon-button" disabled={number === scenes.length} aria-label={words.down(number)} title={words.down(number)} onClick={() => { moveScene(store, scene.id, place + 1) }}>
                <Icon name="ab" size={18} />
              </button>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
