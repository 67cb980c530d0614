/**
 * Runs a piece of work and leaves its duration as a User Timing entry, so that
 * a browser's performance panel and the browser tests can read how long the
 * map took. Old entries of the name are dropped: they would grow without end.
 */
export const timed = (name: string, work: () => void): void => {
  const start = performance.now()
  work()
  performance.clearMeasures(name)
  performance.measure(name, { start, end: performance.now() })
}
