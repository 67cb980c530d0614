import { useSyncExternalStore } from 'react'
import { forgetMeasures, mapFontFamily } from '../labels/measureText'

let loaded = false
let asked = false
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  if (!asked && typeof document !== 'undefined') {
    asked = true
    void document.fonts.load(`600 12px ${mapFontFamily}`).then(() => {
      forgetMeasures()
      loaded = true
      for (const each of [...listeners]) each()
    })
  }
  return () => {
    listeners.delete(listener)
  }
}

/** Whether the font of the page is there, so that names can be measured; what is drawn before is drawn again. */
export const useFont = (): boolean => useSyncExternalStore(subscribe, () => loaded, () => false)
