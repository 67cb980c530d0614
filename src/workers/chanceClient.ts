import { cancelledProblem } from '../core/index/robustness/computeRobustness'
import { error } from '../core/problem'
import { failure, type Result } from '../core/result'
import type { AttainableResult, AttainableTask } from '../core/zoning/random/attainable'
import type { ChanceResult, ChanceTask } from '../core/zoning/random/chanceTask'
import type { ChanceReply, ChanceRequest } from './chanceMessages'

/** A computation on its way. */
export interface RunningChance<T> {
  /** Settles once and never rejects; what was stopped gives the problem `cancelled`. */
  readonly result: Promise<Result<T>>
  /** Ends the worker at once; without effect when the result is there already. */
  readonly cancel: () => void
}

type OnProgress = (done: number, all: number) => void

const openWorker = (): Worker => new Worker(new URL('./chance.worker.ts', import.meta.url), { type: 'module' })
const nothing: OnProgress = () => undefined

/** One request in a worker of its own, which is ended with the answer. */
const start = <T>(request: ChanceRequest, onProgress: OnProgress, open: () => Worker): RunningChance<T> => {
  const worker = open()
  let settle: (result: Result<T>) => void = () => undefined
  const result = new Promise<Result<T>>((resolve) => (settle = resolve))
  let finished = false
  const finish = (found: Result<T>): void => {
    if (finished) return
    finished = true
    worker.terminate()
    settle(found)
  }
  worker.onmessage = ({ data }: MessageEvent<ChanceReply>) => {
    // A message may already be on its way when it is cancelled.
    if (finished) return
    if (data.kind === 'progress') onProgress(data.done, data.all)
    // The worker answers with the kind it was asked for.
    else finish(data.result as Result<T>)
  }
  worker.onerror = () => finish(failure(error('worker-failed', 'Die Berechnung ist unerwartet abgebrochen.', 'Die Seite neu laden und die Berechnung noch einmal starten.')))
  worker.postMessage(request)
  return { result, cancel: () => finish(failure(cancelledProblem())) }
}

/**
 * Compares a zoning with random contiguous plans in a worker of its own (see computeChance).
 *
 * @param onProgress draws done and all draws, about a hundred times
 * @param open how to open the worker; another one in specs
 */
export const startChance = (task: ChanceTask, onProgress: OnProgress = nothing, open: () => Worker = openWorker): RunningChance<ChanceResult> => start({ kind: 'chance', task }, onProgress, open)

/** What random and best plans with a number of zones reach, in a worker of its own (see attainable); else as startChance. */
export const startAttainable = (task: AttainableTask, onProgress: OnProgress = nothing, open: () => Worker = openWorker): RunningChance<AttainableResult> => start({ kind: 'attainable', task }, onProgress, open)
