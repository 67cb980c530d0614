import type { Result } from '../core/result'
import type { AttainableResult, AttainableTask } from '../core/zoning/random/attainable'
import type { ChanceResult, ChanceTask } from '../core/zoning/random/chanceTask'

/** What a worker is asked: where a zoning stands among random plans, or what random and best plans reach. */
export type ChanceRequest = { readonly kind: 'chance'; readonly task: ChanceTask } | { readonly kind: 'attainable'; readonly task: AttainableTask }

/** What the worker says. */
export type ChanceReply =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'chance'; readonly result: Result<ChanceResult> }
  | { readonly kind: 'attainable'; readonly result: Result<AttainableResult> }
