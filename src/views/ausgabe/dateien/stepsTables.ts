import type { TermResult } from '../../../core/index/indexResult'
import type { Zoning } from '../../../core/zoning/zoning'
import type { WorkbookTable } from '../../../data/export/workbook'
import type { ExportColumn } from '../../../data/exportTable'
import { referenceSentence } from '../../../i18n/de/bezug'
import { dateien } from '../../../i18n/de/dateien'
import { lage } from '../../../i18n/de/lage'
import { stepWords } from '../../../i18n/de/steps'
import { textCells, valueCells } from './tableCells'
import { indexAt, sourceLineOf, spaceTitle, type TableState } from './tableState'

const digits = 4

/** One indicator's way: counts, rate, what was done to it, normalised, weight, contribution. */
const termColumns = (label: string, unit: string, rows: number, term: TermResult): readonly ExportColumn[] => {
  const head = (what: string): string => `${label}: ${what}`
  return [
    ...(term.numerator === undefined ? [] : [{ header: head(dateien.numerator), cells: valueCells(term.numerator, 0) }]),
    ...(term.denominator === undefined ? [] : [{ header: head(dateien.denominator), cells: valueCells(term.denominator, 0) }]),
    { header: head(`${dateien.value}${unit === '' ? '' : ` (${unit})`}`), cells: valueCells(term.values, digits) },
    ...(term.smoothed === undefined ? [] : [{ header: head(stepWords.smoothed), cells: valueCells(term.smoothed, digits) }]),
    ...(term.treatment.kind === 'none' ? [] : [{ header: head(dateien.treated), cells: valueCells(term.treated, digits) }]),
    { header: head(dateien.normalised), cells: valueCells(term.normalised, digits) },
    { header: head(dateien.weight), cells: valueCells(Array.from({ length: rows }, () => term.weight * 100), 2) },
    { header: head(dateien.contribution), cells: valueCells(term.contribution, digits) },
  ]
}

/**
 * Every step of the index for one year, so that it can be recomputed: the way of
 * each row, and what each indicator was standardised with. Empty where the index
 * cannot be computed.
 */
export const stepsTables = (state: TableState, zoning: Zoning | null, year: number, date: Date): readonly WorkbookTable[] => {
  const shown = indexAt(state, year, zoning)
  const { result, rows } = shown
  if (result === null) return []
  const indicatorOf = (id: string) => state.data.indicators.find((each) => each.id === id)
  const labelOf = (id: string): string => indicatorOf(id)?.label ?? id
  const normalisation = result.spec.normalisation ?? 'z'
  const shared = {
    sourceLine: sourceLineOf(state, shown.sources, date),
    model: shown.status === 'modell',
    notes: [stepWords.normalised[normalisation], `${stepWords.aggregated[result.spec.aggregation ?? 'mean']}; ${result.spec.standardise === false ? 'nicht noch einmal normiert.' : 'davon das Mittel aller bewerteten abgezogen und durch ihre Streuung geteilt.'}`, referenceSentence(result, zoning !== null)],
  }
  const what = `${spaceTitle(zoning)} ${year}`
  return [
    {
      ...shared,
      name: dateien.stepsSheet,
      title: `${state.data.title}: ${dateien.steps.head}, ${what}`,
      columns: [
        { header: zoning === null ? dateien.nr : dateien.roomNr, cells: textCells(rows.map(({ id, number }) => (number === null ? id : String(number)))) },
        { header: zoning === null ? dateien.unit : dateien.room, cells: textCells(rows.map(({ name }) => name)) },
        ...result.terms.flatMap((term) => termColumns(labelOf(term.id), indicatorOf(term.id)?.unit ?? '', rows.length, term)),
        ...result.domains.map(({ domain, values }) => ({ header: `${dateien.aggregate}: ${domain}`, cells: valueCells(values, digits) })),
        { header: dateien.aggregate, cells: valueCells(result.aggregate, digits) },
        { header: dateien.index, cells: valueCells(result.index, digits) },
        { header: dateien.rank, cells: valueCells(result.rank, 0) },
        { header: dateien.className, cells: textCells(result.classIndex.map((each) => (each === null ? lage.notRated : (result.labels[each] ?? '')))) },
        { header: dateien.notes, cells: textCells(result.excluded.map((each) => (each === null ? '' : lage.exclusion(each)))) },
      ],
    },
    {
      ...shared,
      name: dateien.reference,
      title: `${state.data.title}: ${dateien.reference} der Normierung, ${what}`,
      columns: [
        { header: dateien.indicator, cells: textCells([...result.terms.map(({ id }) => labelOf(id)), dateien.aggregate]) },
        { header: dateien.direction, cells: textCells([...result.terms.map(({ id }) => (result.spec.indicators.find((each) => each.id === id)?.direction === -1 ? dateien.lessIsNeed : dateien.moreIsNeed)), '']) },
        ...(['mean', 'sd', 'min', 'max'] as const).map((key) => ({ header: { mean: dateien.mean, sd: dateien.spread, min: dateien.least, max: dateien.most }[key], cells: valueCells([...result.terms.map(({ reference }) => reference[key]), result.aggregateReference[key]], digits) })),
        { header: dateien.count, cells: valueCells([...result.terms.map(({ reference }) => reference.n), result.aggregateReference.n], 0) },
        { header: dateien.influence, cells: valueCells([...result.terms.map(({ influence }) => influence), null], 3) },
      ],
    },
  ]
}
