import type { AttainableResult, AttainableTask } from '../core/zoning/random/attainable'
import type { ChanceResult, ChanceTask } from '../core/zoning/random/chanceTask'
import type { ChanceRequest } from './chanceMessages'
import { noProgress, startJob, type Job, type OnProgress } from './workerJob'

const openWorker = (): Worker => new Worker(new URL('./chance.worker.ts', import.meta.url), { type: 'module' })

const start = <T>(request: ChanceRequest, onProgress: OnProgress, open: () => Worker): Job<T> => startJob(request, onProgress, open)

/** Compares a zoning with random contiguous plans in a worker of its own (see computeChance and startJob); progress is draws. */
export const startChance = (task: ChanceTask, onProgress: OnProgress = noProgress, open: () => Worker = openWorker): Job<ChanceResult> => start({ kind: 'chance', task }, onProgress, open)

/** What random and best plans with a number of zones reach, in a worker of its own (see attainable and startJob). */
export const startAttainable = (task: AttainableTask, onProgress: OnProgress = noProgress, open: () => Worker = openWorker): Job<AttainableResult> => start({ kind: 'attainable', task }, onProgress, open)
