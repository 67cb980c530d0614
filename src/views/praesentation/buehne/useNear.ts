import { startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { whenIdle } from '../../../map/whenIdle'

const quietMilliseconds = 80

/** Names of the marks that tell how long the next scene took: see `performance.getEntriesByName('buehne-szene')`. */
export const sceneStart = 'buehne-anfang'
export const sceneMeasure = 'buehne-szene'

/** So far from the present scene others are drawn ahead; those farther than the second number are let go. */
const reach = 2
const hold = 4

/**
 * Indices of the scenes that are drawn: the present one, and one after the
 * other, when there is time, the nearest others, hidden, so that a key press only
 * uncovers what is there already. Measures every change until it is on the screen.
 */
export const useNear = (index: number, count: number): readonly number[] => {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(new Set())
  const [missing] = Array.from({ length: count }, (_, i) => i)
    .filter((i) => i !== index && !drawn.has(i) && Math.abs(i - index) <= reach)
    // The next scene before the last one.
    .sort((a, b) => Math.abs(a - index - 0.1) - Math.abs(b - index - 0.1))
  useEffect(() => {
    if (missing === undefined) return
    let cancel: (() => void) | undefined
    const timer = setTimeout(() => {
      cancel = whenIdle(() => {
        startTransition(() => {
          setDrawn((before) => new Set([...[...before].filter((i) => Math.abs(i - index) <= hold), index, missing]))
        })
      })
    }, quietMilliseconds)
    return () => {
      clearTimeout(timer)
      cancel?.()
    }
  }, [index, missing])
  useLayoutEffect(() => {
    if (performance.getEntriesByName(sceneStart).length === 0) return
    // The frame after the next begins when this one is painted.
    const frame = requestAnimationFrame(() => {
      setTimeout(() => {
        if (performance.getEntriesByName(sceneStart).length === 0) return
        performance.measure(sceneMeasure, sceneStart)
        performance.clearMarks(sceneStart)
      })
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [index])
  return Array.from({ length: count }, (_, i) => i).filter((i) => i === index || drawn.has(i))
}
