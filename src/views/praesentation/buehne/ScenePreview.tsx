import { useEffect, useRef, useState } from 'react'
import type { Prepared } from './prepare'
import { SceneView } from './SceneView'
import type { FrozenWords } from '../frozenWords'

/** A scene as a small picture beside words that say the same; drawn when it comes into view. */
export const ScenePreview = ({ prepare, number, count, frozen }: { prepare: () => Prepared; number: number; count: number; frozen: FrozenWords | null }) => {
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      setSeen(true)
      observer.disconnect()
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return (
    <div ref={box} className="hall-preview" aria-hidden="true" inert>
      {seen && <SceneView prepared={prepare()} number={number} count={count} frozen={frozen} isLive={false} />}
    </div>
  )
}
