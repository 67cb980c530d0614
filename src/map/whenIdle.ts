/**
 * Runs `task` once the first picture is on screen and the browser has time:
 * after two frames, then at the next idle moment (at the latest after a
 * second). Returns the function that calls it off.
 */
export const whenIdle = (task: () => void): (() => void) => {
  let cancelled = false
  const run = () => {
    if (!cancelled) task()
  }
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      // Safari has no idle callback.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1000 })
      else setTimeout(run, 50)
    }),
  )
  return () => {
    cancelled = true
  }
}
