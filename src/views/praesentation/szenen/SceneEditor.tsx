import { useId } from 'react'
import { shell } from '../../../i18n/de/shell'
import { szenen } from '../../../i18n/de/szenen'
import { newSceneId, sceneLimits, stageKinds, stageLetters, type Scene } from '../../../state/scenes/scene'
import { editedScene, withoutScene, withScene } from '../../../state/scenes/sceneEdits'
import { ModelBadge } from '../../../ui/ModelBadge'
import { SelectField } from '../../../ui/Field'
import { useAppStore } from '../../AppContext'
import { openZoning } from './openZoning'
import { proposeScene } from './proposeScene'
import { useScenes, useScenesStore } from './ScenesContext'
import { chooseScene, editorId, focusChosen, sayOfScenes, useSceneDesk } from './sceneSelection'
import { SceneThumb } from './SceneThumb'
import { takenView } from './takenView'
import { isBroken, type SceneView } from './useSceneViews'

const words = szenen.editor

/** One scene: its words, its picture, and what can be done with it. */
export const SceneEditor = ({ scene, number, view, onStart }: { scene: Scene; number: number; view: SceneView; onStart: () => void }) => {
  const app = useAppStore()
  const store = useScenesStore()
  const isFrozen = useScenes((state) => state.document.frozen !== null)
  const count = useScenes((state) => state.document.scenes.length)
  const lastView = useSceneDesk((state) => state.lastView)
  const hint = useId()
  const { change, endGesture } = store.getState()
  const edit = (part: Partial<Scene>, gesture: string): void => {
    change(szenen.steps.text, editedScene(scene.id, part), `${gesture} ${scene.id}`)
  }
  const remove = (): void => {
    const { document } = store.getState()
    const place = document.scenes.findIndex(({ id }) => id === scene.id)
    change(szenen.steps.removed, withoutScene(scene.id))
    chooseScene((document.scenes[place + 1] ?? document.scenes[place - 1])?.id ?? null)
    focusChosen()
    app.getState().notify({
      tone: 'info',
      sentence: szenen.list.removed(number),
      undo: () => {
        const { document: now, change: put } = store.getState()
        if (now.scenes.some(({ id }) => id === scene.id)) return
        put(szenen.steps.added, (set) => ({ ...set, scenes: set.scenes.toSpliced(place, 0, scene) }))
        chooseScene(scene.id)
      },
    })
  }
  const duplicate = (): void => {
    const copy = { ...scene, id: newSceneId(), headline: words.copyOf(scene.headline).slice(0, sceneLimits.headline) }
    change(szenen.steps.duplicated, withScene(copy, scene.id))
    chooseScene(copy.id)
    focusChosen()
  }
  const open = (): void => {
    app.getState().readAddress(scene.address)
    app.getState().notify({ tone: 'info', sentence: isFrozen ? `${words.opened(number)} ${words.openedFrozen}` : words.opened(number) })
  }
  const take = async (): Promise<void> => {
    const state = { ...app.getState(), view: lastView }
    const draft = lastView === 'werkstatt' ? await openZoning(app, true) : null
    change(szenen.steps.view, editedScene(scene.id, takenView(scene, proposeScene(state, draft))))
    sayOfScenes(words.taken(number))
  }
  const letters = scene.sentences.length

  return (
    <section id={editorId} tabIndex={-1} className="scene-editor" aria-label={words.label(number)}>
      <div className="scene-editor-picture">
        <SceneThumb picture={view.picture} isTitle={scene.stage === 'titel'} />
        {view.picture.isModel && <ModelBadge />}
      </div>
      {view.faults.length > 0 && (
        <div className="scene-faults">
          <h3>{szenen.faultsHead}</h3>
          <ul>
            {view.faults.map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
          {isFrozen && isBroken(view) && <p>{szenen.freeze.hint}</p>}
        </div>
      )}
      <label className="scene-field">
        <span>{words.headline}</span>
        <input value={scene.headline} maxLength={sceneLimits.headline} onChange={(event) => { edit({ headline: event.target.value }, 'headline') }} onBlur={endGesture} />
      </label>
      <label className="scene-field">
        <span>{words.sentences}</span>
        <textarea rows={4} value={scene.sentences} maxLength={sceneLimits.sentences} aria-describedby={hint} onChange={(event) => { edit({ sentences: event.target.value }, 'sentences') }} onBlur={endGesture} />
      </label>
      <p id={hint} className={letters > stageLetters ? 'caution scene-letters' : 'fine scene-letters'}>
        {words.letters(letters)}
        {letters > stageLetters && `. ${words.tooLong(stageLetters)}`}
      </p>
      <label className="scene-field">
        <span>{words.notes}</span>
        <textarea rows={4} value={scene.notes} maxLength={sceneLimits.notes} onChange={(event) => { edit({ notes: event.target.value }, 'notes') }} onBlur={endGesture} />
      </label>
      <p className="fine">{words.notesWhat}</p>
      <SelectField
        label={words.stage}
        compact
        value={scene.stage}
        options={stageKinds.map((kind) => ({ value: kind, label: szenen.stages[kind] }))}
        onChange={(stage) => { change(szenen.steps.stage, editedScene(scene.id, { stage })) }}
      />
      <div className="scene-actions">
        <button type="button" className="button" title={words.openWhat} onClick={open}>
          {words.open}
        </button>
        <button type="button" className="button" title={words.takeWhat(shell.views[lastView])} onClick={() => { void take() }}>
          {words.take}
        </button>
      </div>
      <p className="fine">
        {words.openWhat} {words.takeWhat(shell.views[lastView])}
      </p>
      <div className="scene-actions">
        <button type="button" className="button" aria-pressed={scene.hidden} onClick={() => { change(scene.hidden ? szenen.steps.shown : szenen.steps.hidden, editedScene(scene.id, { hidden: !scene.hidden })) }}>
          {scene.hidden ? words.unhide : words.hide}
        </button>
        <button type="button" className="button" disabled={count >= sceneLimits.scenes} onClick={duplicate}>
          {words.duplicate}
        </button>
        <button type="button" className="button" onClick={remove}>
          {words.remove}
        </button>
        {!scene.hidden && (
          <button type="button" className="button button-quiet" onClick={onStart}>
            {words.startHere}
          </button>
        )}
      </div>
      <button type="button" className="link-button scene-back" onClick={() => { document.querySelector<HTMLElement>(`[data-scene="${scene.id}"] .scene-choose`)?.focus() }}>
        {words.back}
      </button>
    </section>
  )
}
