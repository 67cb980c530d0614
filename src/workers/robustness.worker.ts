import { computeRobustness } from '../core/index/robustness/computeRobustness'
import type { RobustnessReply, RobustnessRequest } from './robustnessMessages'

const reply = (message: RobustnessReply): void => globalThis.postMessage(message)

/** Thin door to computeRobustness: one request, progress on the way, one result. It is stopped by ending the worker. */
globalThis.addEventListener('message', ({ data }: MessageEvent<RobustnessRequest>) => {
  const { spec, table, robustness, zoning, years } = data
  const onProgress = (done: number, all: number): boolean => {
    reply({ kind: 'progress', done, all })
    return true
  }
  reply({ kind: 'result', result: computeRobustness(spec, table, robustness, { zoning, years, onProgress }) })
})
