import { cancelledProblem } from '../core/index/robustness/computeRobustness'
import { error } from '../core/problem'
import { failure, type Result } from '../core/result'
import type { Proposal } from '../core/zoning/proposals/proposalTask'
import type { ProposalsReply, ProposalsRequest } from './proposalsMessages'

/** A search on its way. */
export interface RunningProposals {
  /** Settles once and never rejects; a search that was stopped gives the problem `cancelled`. */
  readonly result: Promise<Result<readonly Proposal[]>>
  /** Ends the worker at once; without effect when the result is there already. */
  readonly cancel: () => void
}

const openWorker = (): Worker => new Worker(new URL('./proposals.worker.ts', import.meta.url), { type: 'module' })

/**
 * Searches proposals in a worker of their own (see computeProposals), so that map and
 * controls stay free. The worker is loaded with the first search and ended with each.
 *
 * @param onProgress steps done and all steps, about a hundred times
 * @param open how to open the worker; another one in specs
 */
export const startProposals = (request: ProposalsRequest, onProgress: (done: number, all: number) => void = () => undefined, open: () => Worker = openWorker): RunningProposals => {
  const worker = open()
  let settle: (result: Result<readonly Proposal[]>) => void = () => undefined
  const result = new Promise<Result<readonly Proposal[]>>((resolve) => (settle = resolve))
  let finished = false
  const finish = (found: Result<readonly Proposal[]>): void => {
    if (finished) return
    finished = true
    worker.terminate()
    settle(found)
  }
  worker.onmessage = ({ data }: MessageEvent<ProposalsReply>) => {
    // A message may already be on its way when the search is cancelled.
    if (finished) return
    if (data.kind === 'progress') onProgress(data.done, data.all)
    else finish(data.result)
  }
  worker.onerror = () => finish(failure(error('worker-failed', 'Die Suche nach Vorschlägen ist unerwartet abgebrochen.', 'Die Seite neu laden und die Suche noch einmal starten.')))
  worker.postMessage(request)
  return { result, cancel: () => finish(failure(cancelledProblem())) }
}
