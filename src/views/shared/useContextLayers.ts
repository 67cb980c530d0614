import { useEffect, useState } from 'react'
import type { Context } from './contextLayers'

const empty: Context = { points: [], lines: [] }

/** Places and lines of the chosen layers of the embedded package; each is loaded when first wanted. */
export const useContextLayers = (layers: readonly string[], ownPackage: boolean): Context => {
  const [context, setContext] = useState(empty)
  const key = layers.join('.')
  useEffect(() => {
    let current = true
    const wanted = key === '' ? Promise.resolve(empty) : import('./contextLayers').then((module) => module.loadContext(key.split('.'), ownPackage))
    void wanted.then((loaded) => {
      if (current) setContext(loaded)
    })
    return () => {
      current = false
    }
  }, [key, ownPackage])
  return context
}
