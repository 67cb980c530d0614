import { useState } from 'react'
import { szenen } from '../../../i18n/de/szenen'
import { frozenChanges } from '../../../state/scenes/freeze'
import type { SceneSet } from '../../../state/scenes/scene'
import { useAppStore } from '../../AppContext'
import ViewTerms from '../../shared/ViewTerms'
import { addStarter } from './addStarter'
import { beginningAt } from './beginning'
import { BeforeStart, type Hindrances } from './BeforeStart'
import { FrozenCard } from './FrozenCard'
import { SceneEditor } from './SceneEditor'
import { SceneHead } from './SceneHead'
import { SceneList } from './SceneList'
import { useScenes, useScenesStore } from './ScenesContext'
import { useSceneDesk } from './sceneSelection'
import { isBroken, useSceneViews } from './useSceneViews'
import { useUndoKeys } from './useUndoKeys'
import './szenen.css'

/** The scenes: collected, put in order, edited; and the beginning of a presentation. */
export const ScenesView = ({ onStart, onPrint }: { onStart: (set: SceneSet, start: number) => void; onPrint: () => void }) => {
  const app = useAppStore()
  const store = useScenesStore()
  const set = useScenes((state) => state.document)
  const problem = useScenes((state) => state.problem)
  const viewOf = useSceneViews(set)
  const news = useSceneDesk((state) => state.news)
  const wantedId = useSceneDesk((state) => state.chosenId)
  const [before, setBefore] = useState<(Hindrances & { readonly firstId: string | null }) | null>(null)
  useUndoKeys(store)
  const { scenes, frozen } = set
  const chosen = scenes.find(({ id }) => id === wantedId) ?? scenes[0] ?? null
  const number = chosen === null ? 0 : scenes.indexOf(chosen) + 1

  const leaveBefore = (): void => {
    setBefore(null)
    document.querySelector<HTMLElement>('.view-head .button-main')?.focus()
  }
  /** Without the scenes that would show something else than they say. */
  const begin = (firstId: string | null): void => {
    if (before !== null) leaveBefore()
    const { scenes: whole, start: place } = beginningAt(scenes, (scene) => isBroken(viewOf(scene)), firstId)
    onStart({ scenes: whole, frozen }, place)
  }
  const start = (firstId: string | null): void => {
    const skipped = scenes.flatMap((scene, index) => {
      const { faults } = viewOf(scene)
      const gone = faults.filter(({ kind }) => kind === 'gone').map(({ sentence }) => sentence)
      return scene.hidden || gone.length === 0 ? [] : [{ id: scene.id, number: index + 1, headline: scene.headline, faults: gone }]
    })
    const other = frozen === null ? null : frozenChanges(app.getState(), frozen).package
    if (skipped.length === 0 && other === null) begin(firstId)
    else setBefore({ package: other, skipped, left: scenes.filter(({ hidden }) => !hidden).length - skipped.length, firstId })
  }

  return (
    <>
      <SceneHead onStart={() => { start(null) }} onPrint={onPrint} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {problem !== null && (
        <div className="scene-problem" role="alert">
          <p>
            {problem.sentence} {problem.wayOut}
          </p>
          <button type="button" className="button" onClick={() => { store.getState().dismissProblem() }}>
            {szenen.head.dismiss}
          </button>
        </div>
      )}
      {before !== null && <BeforeStart hindrances={before} onGo={() => { begin(before.firstId) }} onCancel={leaveBefore} />}
      {chosen === null ? (
        <div className="scenes-empty">
          <h2>{szenen.empty.head}</h2>
          <p>{szenen.empty.what}</p>
          <p>{szenen.empty.or}</p>
          <button type="button" className="button button-main" onClick={() => { void addStarter(app, store) }}>
            {szenen.head.starter}
          </button>
        </div>
      ) : (
        <div className="scenes-body">
          <div className="scenes-side">
            <FrozenCard />
            <SceneList chosenId={chosen.id} viewOf={viewOf} />
            <p className="fine scenes-keys">{szenen.list.keys}</p>
          </div>
          <SceneEditor key={chosen.id} scene={chosen} number={number} view={viewOf(chosen)} onStart={() => { start(chosen.id) }} />
        </div>
      )}
      <ViewTerms />
    </>
  )
}
