import { missing, type Value } from '../../src/core/indicators/missing'
import type { IndexResult } from '../../src/core/index/indexResult'
import { error, germanList, warning } from '../../src/core/problem'
import { failure, success, type Problem, type Result } from '../../src/core/result'
import type { Table } from '../../src/core/indicators/table'
import { unitAreas, type UnitBoundaries } from '../../src/core/spatial/unitTopology'
import { highNeedClass, qualityGeometry, type QualityContext } from '../../src/core/zoning/quality/qualityContext'

/**
 * Boundaries, index and residents put together by id, for the measures. Units
 * are those of the boundaries and, after them, those only the table has: these count
 * as people, but have no area. Both differences are warnings; without a common id it fails.
 */
export const qualityContextOf = (boundaries: UnitBoundaries, index: IndexResult, people: Table, column: string, file: string): Result<QualityContext> => {
  const areas = unitAreas(boundaries).map(({ id }) => id)
  const withArea = new Set(areas)
  const row = new Map(index.ids.map((id, i) => [id, i]))
  if (!areas.some((id) => row.has(id))) {
    return failure(error('no-common-ids', 'Tabelle und Grenzen haben keine einzige Kennung gemeinsam.', 'Die Spalte mit den Kennungen (--id) und die Eigenschaft der Grenzen (--boundary-id) prüfen, auch auf führende Nullen.', { file }))
  }
  const withoutArea = index.ids.filter((id) => !withArea.has(id))
  const withoutRow = areas.filter((id) => !row.has(id))
  const warnings: Problem[] = [
    ...(withoutArea.length > 0 ? [warning('ids-without-area', `In der Tabelle, aber ohne Fläche: ${germanList(withoutArea)}. Ihre Menschen zählen mit, Lage und Form nicht.`, 'Kennungen oder Grenzen ergänzen.', { file })] : []),
    ...(withoutRow.length > 0 ? [warning('areas-without-row', `Mit Fläche, aber nicht in der Tabelle: ${germanList(withoutRow)}.`, 'Zeilen ergänzen; ohne sie sind Menschen und Werte dort nicht bekannt.', { file })] : []),
  ]
  const ids = [...areas, ...withoutArea]
  const inOrder = (values: readonly Value[], rows: ReadonlyMap<string, number>): Value[] => ids.map((id) => values[rows.get(id) ?? -1] ?? missing.unknown)
  const peopleRow = new Map(people.ids.map((id, i) => [id, i]))
  return success(
    {
      ...qualityGeometry(boundaries, ids),
      population: inOrder(people.columns.get(column) ?? [], peopleRow),
      variables: [{ id: 'index', label: index.spec.title ?? 'Index', values: inOrder(index.index, row) }, ...index.terms.map(({ id, values }) => ({ id, label: id, values: inOrder(values, row) }))],
      unitClass: ids.map((id) => index.classIndex[row.get(id) ?? -1] ?? null),
      highNeedFrom: highNeedClass(index.labels.length),
    },
    warnings,
  )
}
