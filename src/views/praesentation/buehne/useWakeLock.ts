import { useEffect } from 'react'

/** Keeps the screen on while presenting, where the browser allows it; it lets go when the page is hidden, so it is asked again. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: { release: () => Promise<void> } | null = null
    let alive = true
    const ask = (): void => {
      const { wakeLock } = navigator as { wakeLock?: { request: (type: 'screen') => Promise<{ release: () => Promise<void> }> } }
      if (document.visibilityState !== 'visible' || wakeLock === undefined) return
      wakeLock.request('screen').then(
        (given) => {
          lock = given
          if (!alive) void given.release()
        },
        () => undefined,
      )
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      alive = false
      document.removeEventListener('visibilitychange', ask)
      void lock?.release().catch(() => undefined)
    }
  }, [])
}
