/** Whether a presentation runs on this page: nobody may reload it or lay anything over it in the meantime. */
let presentations = 0
const listeners = new Set<() => void>()

const tell = (): void => {
  if (typeof document !== 'undefined') {
    if (presentations > 0) document.documentElement.dataset.presenting = 'ja'
    else delete document.documentElement.dataset.presenting
  }
  for (const listener of [...listeners]) listener()
}

/** True while a presentation runs. Also readable by style sheets: `html[data-presenting]`. */
export const isPresenting = (): boolean => presentations > 0

/** Says that a presentation has begun; returns the function that ends it, which may be called more than once. */
export const beginPresenting = (): (() => void) => {
  presentations++
  tell()
  let ended = false
  return () => {
    if (ended) return
    ended = true
    presentations--
    tell()
  }
}

/** Calls `listener` after every beginning and end; returns the function that stops it. */
export const subscribePresenting = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
