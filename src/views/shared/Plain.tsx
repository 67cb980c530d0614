import { lazy, Suspense } from 'react'
import { useApp } from '../AppContext'

/** What a plain explanation is about. */
export type PlainTopic = 'map' | 'place' | 'classes' | 'compare' | 'recipe'

const PlainText = lazy(() => import('./PlainText'))

/** An explanation in Einfache Sprache where the reader wants it; nothing, and nothing loaded, otherwise. */
export const Plain = ({ topic }: { topic: PlainTopic }) =>
  useApp((state) => state.plain) ? (
    <Suspense fallback={null}>
      <PlainText topic={topic} />
    </Suspense>
  ) : null
