import type { Value } from './missing'

/**
 * A table of columns over rows (units or zones) at one date. Every column has
 * the length and the order of `ids`.
 */
export interface Table {
  readonly ids: readonly string[]
  readonly columns: ReadonlyMap<string, readonly Value[]>
}
