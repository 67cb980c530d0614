import type { RobustnessResult } from '../core/index/robustness/robustnessSpec'
import type { RobustnessRequest } from './robustnessMessages'
import { noProgress, startJob, type Job, type OnProgress } from './workerJob'

const openWorker = (): Worker => new Worker(new URL('./robustness.worker.ts', import.meta.url), { type: 'module' })

/** Checks in a worker of its own how sure an index is (see computeRobustness and startJob). */
export const startRobustness = (request: RobustnessRequest, onProgress: OnProgress = noProgress, open: () => Worker = openWorker): Job<RobustnessResult> => startJob(request, onProgress, open)
