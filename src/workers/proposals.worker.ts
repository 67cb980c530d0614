import { computeProposals } from '../core/zoning/proposals/computeProposals'
import type { ProposalsReply, ProposalsRequest } from './proposalsMessages'

const reply = (message: ProposalsReply): void => globalThis.postMessage(message)

/** Thin door to computeProposals: one request, progress on the way, one result. It is stopped by ending the worker. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ProposalsRequest>) => {
  const onProgress = (done: number, all: number): boolean => {
    reply({ kind: 'progress', done, all })
    return true
  }
  reply({ kind: 'result', result: computeProposals(data, onProgress) })
})
