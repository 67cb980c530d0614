const lockName = 'sozialraum.vorfuehren'

const isPresentingHere = (): boolean => document.documentElement.dataset.presenting !== undefined

/**
 * Holds a lock of the browser for as long as this window presents (the page is
 * marked with `data-presenting`), so that other windows know. A window that is
 * closed or crashes gives it back. Returns the function that ends watching.
 */
export const watchPresenting = (): (() => void) => {
  let release: (() => void) | null = null
  const follow = (): void => {
    if (isPresentingHere() && release === null) {
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      void navigator.locks?.request(lockName, { mode: 'shared' }, () => held).catch(() => undefined)
    } else if (!isPresentingHere() && release !== null) {
      release()
      release = null
    }
  }
  const observer = new MutationObserver(follow)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-presenting'] })
  follow()
  return () => {
    observer.disconnect()
    release?.()
  }
}

/** True while this window, or another one of the app, presents. Without locks only this window is known. */
export const isPresentingAnywhere = async (): Promise<boolean> => {
  if (isPresentingHere()) return true
  try {
    const { held } = await navigator.locks.query()
    return held?.some(({ name }) => name === lockName) === true
  } catch {
    return false
  }
}
