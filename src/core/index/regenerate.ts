import type { Table } from '../indicators/table'
import type { Result } from '../result'
import type { Zoning } from '../zoning/zoning'
import { computeIndex } from './computeIndex'
import { computeZoneIndex } from './computeZoneIndex'
import type { IndexOptions } from './indexOptions'
import type { IndexResult } from './indexResult'
import type { IndexSpec } from './indexSpec'

/**
 * The index once more with one assumption changed (the idea of `Regen` in COINr,
 * Becker et al. 2022): the recipe kept in the result, overlaid with `change`, so that the two results
 * differ by that alone. A field set to undefined falls back to its default.
 *
 * @param options the same as for computeIndex, and the zoning where the result is one of zones
 */
export const regenerate = (result: IndexResult, table: Table, change: Partial<IndexSpec>, { zoning, ...options }: IndexOptions & { readonly zoning?: Zoning } = {}): Result<IndexResult> => {
  const spec: IndexSpec = { ...result.spec, ...change }
  return zoning === undefined ? computeIndex(spec, table, options) : computeZoneIndex(spec, table, zoning, options)
}
