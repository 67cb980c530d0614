import { error } from '../core/problem'
import { failure, type Result } from '../core/result'
import { cancelledProblem } from '../core/index/robustness/computeRobustness'
import type { RobustnessResult } from '../core/index/robustness/robustnessSpec'
import type { RobustnessReply, RobustnessRequest } from './robustnessMessages'

/** A check on its way. */
export interface RunningRobustness {
  /** Settles once and never rejects; a check that was stopped gives the problem `cancelled`. */
  readonly result: Promise<Result<RobustnessResult>>
  /** Ends the worker at once; without effect when the result is there already. */
  readonly cancel: () => void
}

const openWorker = (): Worker => new Worker(new URL('./robustness.worker.ts', import.meta.url), { type: 'module' })

/**
 * Checks in a worker of its own how sure an index is (see computeRobustness), so that
 * map and sliders stay free. The worker is loaded with the first check and ended with each.
 *
 * @param onProgress steps done and all steps, about a hundred times
 * @param open how to open the worker; another one in specs
 */
export const startRobustness = (request: RobustnessRequest, onProgress: (done: number, all: number) => void = () => undefined, open: () => Worker = openWorker): RunningRobustness => {
  const worker = open()
  let settle: (result: Result<RobustnessResult>) => void = () => undefined
  const result = new Promise<Result<RobustnessResult>>((resolve) => (settle = resolve))
  let finished = false
  const finish = (found: Result<RobustnessResult>): void => {
    if (finished) return
    finished = true
    worker.terminate()
    settle(found)
  }
  worker.onmessage = ({ data }: MessageEvent<RobustnessReply>) => {
    // A message may already be on its way when the check is cancelled.
    if (finished) return
    if (data.kind === 'progress') onProgress(data.done, data.all)
    else finish(data.result)
  }
  worker.onerror = () => finish(failure(error('worker-failed', 'Die Berechnung ist unerwartet abgebrochen.', 'Die Seite neu laden und die Berechnung noch einmal starten.')))
  worker.postMessage(request)
  return { result, cancel: () => finish(failure(cancelledProblem())) }
}
