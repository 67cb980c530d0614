import type { Proposal } from '../core/zoning/proposals/proposalTask'
import type { ProposalsRequest } from './proposalsMessages'
import { noProgress, startJob, type Job, type OnProgress } from './workerJob'

const openWorker = (): Worker => new Worker(new URL('./proposals.worker.ts', import.meta.url), { type: 'module' })

/** Searches proposals in a worker of their own (see computeProposals and startJob). */
export const startProposals = (request: ProposalsRequest, onProgress: OnProgress = noProgress, open: () => Worker = openWorker): Job<readonly Proposal[]> =>
  startJob(request, onProgress, open, { sentence: 'Die Suche nach Vorschlägen ist unerwartet abgebrochen.', wayOut: 'Die Seite neu laden und die Suche noch einmal starten.' })
