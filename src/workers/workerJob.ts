import { cancelledProblem } from '../core/index/robustness/computeRobustness'
import { error } from '../core/problem'
import { failure, type Result } from '../core/result'

/** A computation on its way in a worker of its own. */
export interface Job<T> {
  /** Settles once and never rejects; a computation that was stopped gives the problem `cancelled`. */
  readonly result: Promise<Result<T>>
  /** Ends the worker at once; without effect when the result is there already. */
  readonly cancel: () => void
}

/** Steps done and all steps, about a hundred times. */
export type OnProgress = (done: number, all: number) => void

export const noProgress: OnProgress = () => undefined

/** What a worker says: progress, and at the end one result, under whatever name. */
type Reply<T> = { readonly kind: 'progress'; readonly done: number; readonly all: number } | { readonly kind: string; readonly result: Result<T> }

/** What broke off, as the problem names it, and what to do then. */
export interface BrokenOff {
  readonly sentence: string
  readonly wayOut: string
}

const brokenOff: BrokenOff = { sentence: 'Die Berechnung ist unerwartet abgebrochen.', wayOut: 'Die Seite neu laden und die Berechnung noch einmal starten.' }

/**
 * Sends one request to a worker that is opened for it and ended with its answer, so
 * that map and controls stay free and stopping always works.
 *
 * @param open how to open the worker; another one in specs
 */
export const startJob = <T>(request: unknown, onProgress: OnProgress, open: () => Worker, { sentence, wayOut }: BrokenOff = brokenOff): Job<T> => {
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
  worker.onmessage = ({ data }: MessageEvent<Reply<T>>) => {
    // A message may already be on its way when the job is cancelled.
    if (finished) return
    if ('result' in data) finish(data.result)
    else onProgress(data.done, data.all)
  }
  worker.onerror = () => finish(failure(error('worker-failed', sentence, wayOut)))
  worker.postMessage(request)
  return { result, cancel: () => finish(failure(cancelledProblem())) }
}
