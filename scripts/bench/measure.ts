/** Median duration of a call in milliseconds: warm-up first, then `runs` timed calls. */
export const median = (call: () => unknown, runs: number, warmUp = Math.max(2, Math.ceil(runs / 4))): number => {
  let kept: unknown
  for (let i = 0; i < warmUp; i++) kept = call()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    kept = call()
    return performance.now() - start
  })
  // The last result is looked at, so that no engine may leave the work out.
  if (kept === undefined) throw new Error('A measured call must return what it computed')
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}
