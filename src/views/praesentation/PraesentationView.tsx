import { lazy, Suspense, useEffect, useState } from 'react'
import { openScenes, type ScenesDocument } from '../../state/scenes/openScenes'
import type { SceneSet } from '../../state/scenes/scene'
import { useAppStore } from '../AppContext'
import { ScenesProvider } from './szenen/ScenesContext'
import { followViews } from './szenen/sceneSelection'
import { ScenesView } from './szenen/ScenesView'

const Stage = lazy(() => import('./buehne/Stage'))
const Handout = lazy(() => import('./szenen/Handout'))

/** What is shown instead of the list. */
type Doing = { readonly kind: 'stage'; readonly set: SceneSet; readonly start: number } | { readonly kind: 'handout' } | null

/** Scenes: collected, ordered and shown. */
const PraesentationView = () => {
  const app = useAppStore()
  const [scenes, setScenes] = useState<ScenesDocument | null>(null)
  const [doing, setDoing] = useState<Doing>(null)
  useEffect(() => {
    let isHere = true
    followViews(app)
    void openScenes(app).then((opened) => {
      if (isHere) setScenes(opened)
    })
    return () => {
      isHere = false
    }
  }, [app])
  // Without a heading yet, so that the focus is not put on one that goes away.
  if (scenes === null) return <p className="loading">Wird geladen …</p>
  return (
    <ScenesProvider value={scenes}>
      {doing?.kind === 'handout' ? (
        <Suspense fallback={<p className="loading">Wird geladen …</p>}>
          <Handout
            onEnd={() => {
              setDoing(null)
              requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus())
            }}
          />
        </Suspense>
      ) : (
        <ScenesView onStart={(set, start) => { setDoing({ kind: 'stage', set, start }) }} onPrint={() => { setDoing({ kind: 'handout' }) }} />
      )}
      {doing?.kind === 'stage' && (
        // Over the list, which stays, so that the focus comes back to where it was.
        <Suspense fallback={null}>
          <Stage set={doing.set} start={doing.start} onEnd={() => { setDoing(null) }} />
        </Suspense>
      )}
    </ScenesProvider>
  )
}

export default PraesentationView
