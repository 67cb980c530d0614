import type { Table } from '../core/indicators/table'
import type { IndexSpec } from '../core/index/indexSpec'
import type { RobustnessResult, RobustnessSpec } from '../core/index/robustness/robustnessSpec'
import type { Result } from '../core/result'
import type { Zoning } from '../core/zoning/zoning'

/** What a worker needs to check how sure an index is; all of it can be copied between threads. */
export interface RobustnessRequest {
  readonly spec: IndexSpec
  readonly table: Table
  readonly robustness: RobustnessSpec
  /** With it the zones are checked instead of the units. */
  readonly zoning?: Zoning
  /** Other years' tables, for changes and reference years. */
  readonly years?: ReadonlyMap<number, Table>
}

/** What the worker says. */
export type RobustnessReply = { readonly kind: 'progress'; readonly done: number; readonly all: number } | { readonly kind: 'result'; readonly result: Result<RobustnessResult> }
