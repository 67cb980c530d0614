import type { Zoning } from '../../../core/zoning/zoning'
import type { ExportColumn } from '../../../data/exportTable'
import type { WorkbookTable } from '../../../data/export/workbook'
import { referenceSentence } from '../../../i18n/de/bezug'
import { caveats, peopleCaveat } from '../../../i18n/de/caveats'
import { dateien } from '../../../i18n/de/dateien'
import { lage } from '../../../i18n/de/lage'
import { listed } from '../../../i18n/format'
import type { Shown, ShownRow } from '../../../state/derived/shownTypes'
import { twinColumns } from '../../lage/twinColumns'
import { indexAt, sourceLineOf, spaceTitle, type TableState } from './tableState'
import { textCells, valueCells } from './tableCells'

const rowNotes = (row: ShownRow): string =>
  [
    ...(row.exclusion === null ? [] : [lage.exclusion(row.exclusion)]),
    ...caveats(row),
    ...(row.peopleWithout.length > 0 ? [peopleCaveat(row)] : []),
    ...(row.uncertainMembers.length > 0 ? [dateien.about.uncertain(row.uncertainMembers.length)] : []),
  ].join(' ')

const yearColumns = ({ data }: TableState, year: number, zoning: Zoning | null, index: Shown): readonly ExportColumn[] => {
  const columns = twinColumns(data, year, zoning, index).map(
    ({ fullLabel, unit, decimals, values, city, status }): ExportColumn => ({
      header: `${fullLabel} ${year}${unit === '' ? '' : ` (${unit})`}`,
      unit,
      cells: valueCells([...values, city], decimals, status),
    }),
  )
  const words: ExportColumn = { header: `${dateien.className} ${year}`, cells: textCells([...index.rows.map(({ classIndex }) => (classIndex === null ? lage.notRated : (index.labels[classIndex] ?? ''))), '']) }
  // Rank and index, then the class they lead to.
  return [...columns.slice(0, 2), words, ...columns.slice(2), { header: `${dateien.status} ${year}`, cells: textCells([...index.rows.map(({ status }) => status ?? ''), index.status ?? '']) }, { header: `${dateien.notes} ${year}`, cells: textCells([...index.rows.map(rowNotes), '']) }]
}

/** Ids of the sources behind every column of the values, not of the index alone: some ask to be named. */
export const valuesSources = (state: TableState, zoning: Zoning | null, years: readonly number[]): readonly string[] =>
  years.flatMap((year) => twinColumns(state.data, year, zoning, indexAt(state, year, zoning)).flatMap(({ sources }) => sources))

/**
 * Rank, index, class, people and all indicators of the units (zoning null) or of
 * the rooms of a division, years side by side, the whole city as last row.
 */
export const valuesTable = (state: TableState, zoning: Zoning | null, years: readonly number[], date: Date): WorkbookTable => {
  const shown = years.map((year) => indexAt(state, year, zoning))
  const [{ rows } = { rows: [] }] = shown
  const names = new Map(state.data.units.map(({ id, name }) => [id, name]))
  const members: ExportColumn[] = zoning === null ? [] : [{ header: dateien.members, cells: textCells([...rows.map(({ unitIds }) => unitIds.map((id) => names.get(id) ?? id).join(', ')), '']) }]
  return {
    name: `${zoning === null ? dateien.units : zoning.title} ${years.join(', ')}`,
    title: `${state.data.title}: ${spaceTitle(zoning)} ${listed(years.map(String))}`,
    sourceLine: sourceLineOf(state, valuesSources(state, zoning, years), date),
    notes: [`Zum Sozialindex: ${state.shownRecipe === undefined ? lage.origin : lage.recipe(state.shownRecipe.title, state.shownRecipe.origin)}`, ...new Set(shown.flatMap(({ result }) => (result === null ? [] : [referenceSentence(result, zoning !== null)])))],
    model: shown.some(({ status }) => status === 'modell'),
    columns: [
      { header: zoning === null ? dateien.nr : dateien.roomNr, cells: textCells([...rows.map(({ id, number }) => (number === null ? id : String(number))), '']) },
      { header: zoning === null ? dateien.unit : dateien.room, cells: textCells([...rows.map(({ name }) => name), dateien.cityRow]) },
      ...shown.flatMap((index, position) => yearColumns(state, years[position]!, zoning, index)),
      ...members,
    ],
  }
}

/** Which unit belongs to which room of a division, and how sure that is. */
export const assignmentTable = (state: TableState, zoning: Zoning, date: Date): WorkbookTable => {
  const { units } = state.data
  const zoneOf = (id: string) => zoning.zones.find((zone) => zone.id === zoning.zoneOf.get(id))
  return {
    name: dateien.assignment,
    title: `${state.data.title}: ${dateien.assignment} – ${zoning.title}`,
    sourceLine: sourceLineOf(state, zoning.source === '' ? [] : [zoning.source], date),
    model: false,
    columns: [
      { header: dateien.nr, cells: textCells(units.map(({ id }) => id)) },
      { header: dateien.unit, cells: textCells(units.map(({ name }) => name)) },
      { header: dateien.roomNr, cells: textCells(units.map(({ id }) => String(zoneOf(id)?.number ?? ''))) },
      { header: dateien.room, cells: textCells(units.map(({ id }) => zoneOf(id)?.name ?? dateien.unassigned)) },
      { header: dateien.certainty, cells: textCells(units.map(({ id }) => (zoning.zoneOf.has(id) ? (zoning.certainty.get(id) ?? '') : ''))) },
    ],
  }
}
