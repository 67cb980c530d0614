import { lazy, Suspense, useEffect, useState } from 'react'
import { shell } from '../../i18n/de/shell'
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
  const end = (): void => {
    setDoing(null)
  }
  if (scenes === null) {
    return (
      <>
        <header className="view-head">
          <h1 tabIndex={-1}>{shell.views.praesentation}</h1>
        </header>
        <p className="loading">Wird geladen …</p>
      </>
    )
  }
  return (
    <ScenesProvider value={scenes}>
      <Suspense fallback={<p className="loading">Wird geladen …</p>}>
        {doing?.kind === 'stage' ? (
          <Stage set={doing.set} start={doing.start} onEnd={end} />
        ) : doing?.kind === 'handout' ? (
          <Handout onEnd={end} />
        ) : (
          <ScenesView onStart={(set, start) => { setDoing({ kind: 'stage', set, start }) }} onPrint={() => { setDoing({ kind: 'handout' }) }} />
        )}
      </Suspense>
    </ScenesProvider>
  )
}

export default PraesentationView
