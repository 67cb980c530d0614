import type { ForeignAreas } from '../core/zoning/foreign/foreignAreas'
import type { PeoplePoints } from '../data/areas/readPoints'
import type { AreasRequest, OverlayAnswer, OverlayTask, PointsTask, ReadTask } from './areasMessages'
import { noProgress, startJob, type Job, type OnProgress } from './workerJob'

const openWorker = (): Worker => new Worker(new URL('./areas.worker.ts', import.meta.url), { type: 'module' })

const start = <T>(request: AreasRequest, onProgress: OnProgress, open: () => Worker): Job<T> =>
  startJob(request, onProgress, open, { sentence: 'Die Arbeit an den Flächen ist unerwartet abgebrochen.', wayOut: 'Laden Sie die Seite neu und versuchen Sie es noch einmal; sehr große Dateien vorher vereinfachen.' })

/**
 * Reads a file with areas in a worker of its own (see readAreas), so that map and controls stay free.
 *
 * @param onProgress areas looked at and all areas
 * @param open how to open the worker; another one in specs
 */
export const startReading = (task: ReadTask, onProgress: OnProgress = noProgress, open: () => Worker = openWorker): Job<ForeignAreas> => start({ kind: 'read', task }, onProgress, open)

/** Reads a file with people at points (see readPoints); else as startReading. */
export const startPoints = (task: PointsTask, onProgress: OnProgress = noProgress, open: () => Worker = openWorker): Job<PeoplePoints> => start({ kind: 'points', task }, onProgress, open)

/** Divides units among areas (see overlayUnits); progress is units done and all units, else as startReading. */
export const startOverlay = (task: OverlayTask, onProgress: OnProgress = noProgress, open: () => Worker = openWorker): Job<OverlayAnswer> => start({ kind: 'overlay', task }, onProgress, open)
