import type { Table } from '../indicators/table'
import { germanList, info, warning } from '../problem'
import type { Problem, Result } from '../result'
import { failure, success } from '../result'
import type { Zoning } from '../zoning/zoning'
import { assembleResult } from './assembleResult'
import { checkSpec } from './checkSpec'
import { fitIndex, scoreRows } from './indexModel'
import type { IndexOptions } from './indexOptions'
import type { IndexResult } from './indexResult'
import { unitRows, zoneRows, type IndexRows } from './indexRows'
import type { IndexSpec } from './indexSpec'
import { referenceTableOf } from './referenceTable'

/** One warning per indicator whose zone figures rest on some of the members only. */
const coverageWarnings = (spec: IndexSpec, rows: IndexRows): Problem[] =>
  rows.terms.flatMap(({ coverage = [] }, i) => {
    const without = [...new Set(coverage.flatMap((zone) => zone.missing))]
    if (without.length === 0) return []
    const { id } = spec.indicators[i]!
    return [warning('partial-coverage', `Beim Indikator „${id}“ fehlen Werte für ${germanList(without)}; die Werte der Planungsräume beruhen auf den übrigen Gebieten.`, 'Fehlende Werte ergänzen oder die Planungsräume mit Vorsicht lesen.', { column: id })]
  })

/** One note per indicator whose zone values are estimated from ready values. */
const estimateNotes = (spec: IndexSpec, rows: IndexRows): Problem[] =>
  rows.terms.flatMap(({ estimated }, i) =>
    estimated ? [info('estimated', `Der Indikator „${spec.indicators[i]!.id}“ liegt nur als fertiger Wert vor; seine Werte für Planungsräume sind nach Einwohnern gewichtete Mittel, also geschätzt.`, 'Zähler und Nenner verwenden, wenn sie bekannt sind.', { column: spec.indicators[i]!.id })] : [],
  )

/** The rows the index is fitted to: units or zones, of the table's own or of the reference year. */
const referenceRows = (spec: IndexSpec, table: Table, zoning: Zoning, options: IndexOptions, own: IndexRows): Result<IndexRows> => {
  const reference = referenceTableOf(spec, table, options)
  if (spec.reference !== 'zones') return success(unitRows(spec, reference, options))
  return reference === table ? success(own) : zoneRows(spec, reference, zoning, options)
}

/**
 * The index by zone, ids in the order of `zoning.zones`. Indicators are rates of
 * summed counts (see aggregateToZones).
 *
 * With `reference: 'units'` (default) the zones are placed on the units' scale:
 * the units' moments normalise the zone values, the units' aggregate moments
 * standardise the zone aggregate, the units' class limits class it. So zonings
 * with different numbers of zones can be compared, a zone of one unit has
 * that unit's index, and zones spread less than units. With `'zones'` the
 * zones are their own reference.
 *
 * `exclude` names units: they leave the reference, their counts stay in
 * their zone. `minPopulation` applies to units in the reference and to zones by
 * their summed residents. Fails as computeIndex does, and when a value column has no
 * population to weight it with.
 */
export const computeZoneIndex = (spec: IndexSpec, table: Table, zoning: Zoning, options: IndexOptions = {}): Result<IndexResult> => {
  const problems = checkSpec(spec, table, options)
  if (problems.some((problem) => problem.severity === 'error')) return failure(...problems)
  const zones = zoneRows(spec, table, zoning, options)
  if (!zones.ok) return failure(...problems, ...zones.problems)
  const rows = zones.value
  const reference = referenceRows(spec, table, zoning, options, rows)
  if (!reference.ok) return failure(...problems, ...reference.problems)
  const fitted = fitIndex(spec, reference.value)
  if (!fitted.ok) return failure(...problems, ...fitted.problems)
  const { model } = fitted.value
  const scored = scoreRows(model, rows)
  if (!scored.ok) return failure(...problems, ...scored.problems)
  return success(assembleResult(model, rows, scored.value), [...problems, ...fitted.warnings, ...coverageWarnings(spec, rows), ...estimateNotes(spec, rows)])
}
