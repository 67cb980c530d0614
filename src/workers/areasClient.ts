import { cancelledProblem } from '../core/index/robustness/computeRobustness'
import { error } from '../core/problem'
import { failure, type Result } from '../core/result'
import type { ForeignAreas } from '../core/zoning/foreign/foreignAreas'
import type { PeoplePoints } from '../data/areas/readPoints'
import type { AreasReply, AreasRequest, OverlayAnswer, OverlayTask, PointsTask, ReadTask } from './areasMessages'

/** Work on its way. */
export interface RunningAreas<T> {
  /** Settles once and never rejects; work that was stopped gives the problem `cancelled`. */
  readonly result: Promise<Result<T>>
  /** Ends the worker at once; without effect when the result is there already. */
  readonly cancel: () => void
}

type OnProgress = (done: number, all: number) => void

const openWorker = (): Worker => new Worker(new URL('./areas.worker.ts', import.meta.url), { type: 'module' })
const nothing: OnProgress = () => undefined

const start = <T>(request: AreasRequest, onProgress: OnProgress, open: () => Worker): RunningAreas<T> => {
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
  worker.onmessage = ({ data }: MessageEvent<AreasReply>) => {
    // A message may already be on its way when it is cancelled.
    if (finished) return
    if (data.kind === 'progress') onProgress(data.done, data.all)
    // The worker answers with the kind it was asked for.
    else finish(data.result as Result<T>)
  }
  worker.onerror = () => finish(failure(error('worker-failed', 'Die Arbeit an den Flächen ist unerwartet abgebrochen.', 'Laden Sie die Seite neu und versuchen Sie es noch einmal; sehr große Dateien vorher vereinfachen.')))
  worker.postMessage(request)
  return { result, cancel: () => finish(failure(cancelledProblem())) }
}

/**
 * Reads a file with areas in a worker of its own (see readAreas), so that map and controls stay free.
 *
 * @param onProgress areas looked at and all areas
 * @param open how to open the worker; another one in specs
 */
export const startReading = (task: ReadTask, onProgress: OnProgress = nothing, open: () => Worker = openWorker): RunningAreas<ForeignAreas> => start({ kind: 'read', task }, onProgress, open)

/** Reads a file with people at points (see readPoints); else as startReading. */
export const startPoints = (task: PointsTask, onProgress: OnProgress = nothing, open: () => Worker = openWorker): RunningAreas<PeoplePoints> => start({ kind: 'points', task }, onProgress, open)

/** Divides units among areas (see overlayUnits); progress is units done and all units, else as startReading. */
export const startOverlay = (task: OverlayTask, onProgress: OnProgress = nothing, open: () => Worker = openWorker): RunningAreas<OverlayAnswer> => start({ kind: 'overlay', task }, onProgress, open)
