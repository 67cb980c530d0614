import type { Result } from '../core/result'
import type { Proposal, ProposalTask } from '../core/zoning/proposals/proposalTask'

/** What the worker is asked; a task can be copied between threads as it is. */
export type ProposalsRequest = ProposalTask

/** What the worker says. */
export type ProposalsReply = { readonly kind: 'progress'; readonly done: number; readonly all: number } | { readonly kind: 'result'; readonly result: Result<readonly Proposal[]> }
