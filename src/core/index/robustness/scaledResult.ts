import type { Table } from '../../indicators/table'
import { success, type Result } from '../../result'
import type { Zoning } from '../../zoning/zoning'
import { computeIndex } from '../computeIndex'
import { computeZoneIndex } from '../computeZoneIndex'
import type { IndexOptions } from '../indexOptions'
import type { IndexResult } from '../indexResult'
import type { IndexSpec } from '../indexSpec'

export type RobustnessOptions = IndexOptions & { readonly zoning?: Zoning }

/** An index beside the rows whose moments it is scaled on; the same object where they are its own. */
export interface ScaledResult {
  readonly rows: IndexResult
  readonly reference: IndexResult
}

/** The index of units or zones, without what it refers to. */
export const resultOf = (spec: IndexSpec, table: Table, { zoning, years }: RobustnessOptions): Result<IndexResult> =>
  zoning === undefined ? computeIndex(spec, table, { years }) : computeZoneIndex(spec, table, zoning, { years })

/**
 * The index and its reference: the rows themselves, the units behind zones, or either of
 * another year. Fails as computeIndex and computeZoneIndex do.
 */
export const scaledResult = (spec: IndexSpec, table: Table, options: RobustnessOptions): Result<ScaledResult> => {
  const rows = resultOf(spec, table, options)
  if (!rows.ok) return rows
  const { referenceYear, ...own } = spec
  const referenceTable = referenceYear === undefined ? table : (options.years?.get(referenceYear) ?? table)
  const onZones = options.zoning !== undefined && spec.reference === 'zones'
  if (referenceTable === table && (options.zoning === undefined || onZones)) return success({ rows: rows.value, reference: rows.value }, rows.warnings)
  const reference = resultOf(own, referenceTable, onZones ? options : { years: options.years })
  return reference.ok ? success({ rows: rows.value, reference: reference.value }, rows.warnings) : reference
}
