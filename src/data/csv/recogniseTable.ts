import { failure, success, type Problem, type Result } from '../../core/result'
import type { DataPackage } from '../dataPackage'
import { unitMatcher } from '../names/matchUnit'
import { checkTotals } from './checkTotals'
import { bucketsOf, duplicateProblems, type Bucket } from './columnBuckets'
import { columnLabel } from './columnLabel'
import { cellFacts, guessTarget } from './guessTarget'
import { formatProblems } from './formatProblems'
import { matchRows } from './matchRows'
import { hasModelMarker } from './modelMarker'
import { detectNumberFormat, tableFormats } from './numberFormat'
import type { RawTable } from './rawTable'
import type { Entry, Recognition, RecognisedColumn } from './recognition'
import { findLayout } from './tableLayout'
import { termDictionary } from './termDictionary'
import { cityWords, subtotalTest } from './totalRow'
import { yearsIn } from './yearIn'

/** The part of a package a table is compared with. */
export type KnownTerms = Pick<DataPackage, 'title' | 'units' | 'synonyms' | 'zonings' | 'components' | 'indicators'>

const columnOf = (raw: RawTable, bucket: Bucket, titleYear: number | null, format: RecognisedColumn['format'], dictionary: ReturnType<typeof termDictionary>): RecognisedColumn => {
  const label = columnLabel(bucket.header)
  const entries: Entry[] = bucket.rows.map(({ unit, row }) => ({ unit, line: row.line, text: row.cells[bucket.column]! }))
  const facts = cellFacts(entries.map(({ text }) => text), format.format)
  const target = guessTarget(label, facts, bucket.year ?? label.year ?? titleYear, raw.titleLines, dictionary)
  const total = bucket.total === null ? null : { line: bucket.total.line, text: bucket.total.cells[bucket.column]! }
  return { key: bucket.key, header: bucket.header, target, date: bucket.year === null ? label.date : null, format, entries, total }
}

/** Only the first of two columns with one target is used: they cannot both be right. */
const withoutRivals = (columns: readonly RecognisedColumn[], file: string, problems: Problem[]): RecognisedColumn[] => {
  const taken = new Map<string, string>()
  return columns.map((column) => {
    const { target } = column
    if (target.kind === 'ignore') return column
    const key = `${target.kind}|${target.id}|${target.year ?? ''}`
    const rival = taken.get(key)
    taken.set(key, rival ?? column.header)
    if (rival === undefined) return column
    problems.push({
      code: 'rival-column',
      severity: 'warning',
      place: { file, column: column.header },
      sentence: `Die Spalten „${rival}“ und „${column.header}“ bedeuten dasselbe; verwendet wird die erste.`,
      wayOut: 'Ordnen Sie eine der Spalten von Hand zu.',
    })
    return { ...column, target: { kind: 'ignore', why: `Wie die Spalte „${rival}“.` } }
  })
}

/**
 * Finds out what a table holds, without importing anything: the unit column (by
 * name or number; wide, with a year column, or long with one component per row),
 * total rows, and for every other column a component, a known rate, an own
 * indicator or why it is ignored, with the year from header, year column or
 * title block.
 *
 * Error: no column with units, another city, a unit twice (both rows named).
 * Warning: unknown and ambiguous rows with suggestions, missing units, numbers
 * that contradict names, sums that differ, "1.234" that nothing decides. What
 * readTable() warned of is not repeated.
 */
export const recogniseTable = (raw: RawTable, pkg: KnownTerms): Result<Recognition> => {
  const match = unitMatcher(pkg)
  const cities = cityWords(pkg)
  const found = findLayout(raw, match, cities)
  if (found.kind === 'no-unit-column') {
    return failure({ code: 'no-unit-column', severity: 'error', place: { file: raw.fileName }, sentence: 'In der Tabelle ist keine Spalte mit Ortsteilen zu finden.', wayOut: 'Die Tabelle braucht eine Spalte mit den Nummern oder Namen der Ortsteile.' })
  }
  if (found.kind === 'wrong-city') {
    return failure({
      code: 'wrong-city',
      severity: 'error',
      place: { file: raw.fileName, column: raw.header[found.column]! },
      sentence: `Die Tabelle gehört offenbar zu einer anderen Stadt: Kaum eine Zeile nennt einen bekannten Ortsteil (zum Beispiel ${found.examples.map((text) => `„${text}“`).join(', ')}).`,
      wayOut: `Laden Sie eine Tabelle mit den Ortsteilen dieses Datenpakets („${pkg.title}“).`,
    })
  }
  const { layout } = found
  const names = new Map(pkg.units.map(({ id, name }) => [id, name]))
  const matched = matchRows(raw, layout, pkg, { match, cities, isSubtotal: subtotalTest(pkg) })
  const problems: Problem[] = [...matched.problems]
  const buckets = bucketsOf(raw, layout, matched)
  const twice = duplicateProblems(raw, layout, buckets, names)
  if (twice.length > 0) return failure(...twice, ...problems)

  const years = new Set(raw.titleLines.flatMap((line) => yearsIn(line).map(({ year }) => year)))
  const titleYear = years.size === 1 ? [...years][0]! : null
  const dictionary = termDictionary(pkg)
  const isLong = layout.component !== undefined
  // Long tables mix many components in one column; each decides for itself.
  const wide = isLong ? [] : tableFormats(raw)
  const guessed = buckets.map((bucket) => {
    const format = wide[bucket.column] ?? detectNumberFormat(bucket.rows.map(({ row }) => row.cells[bucket.column]!), raw.delimiter === ',' ? { decimal: '.' } : undefined)
    return columnOf(raw, bucket, titleYear, format, dictionary)
  })
  const columns = withoutRivals(guessed, raw.fileName, problems)
  const used = columns.filter(({ target }) => target.kind !== 'ignore')
  if (used.length === 0) {
    return failure({ code: 'no-values', severity: 'error', place: { file: raw.fileName }, sentence: 'Neben den Ortsteilen enthält die Tabelle keine Spalte mit Zahlen.', wayOut: 'Prüfen Sie, ob die Tabelle vollständig gespeichert wurde.' }, ...problems)
  }

  const unitSet = new Set(matched.units.map(({ unit }) => unit))
  const missingUnits = pkg.units.filter(({ id }) => !unitSet.has(id))
  if (missingUnits.length > 0) {
    problems.push({
      code: 'units-missing',
      severity: 'warning',
      place: { file: raw.fileName },
      sentence: `${missingUnits.length} Ortsteile fehlen in der Tabelle: ${missingUnits.map(({ name }) => name).join(', ')}.`,
      wayOut: 'Sie werden als „ohne Angabe“ gezeigt. Ergänzen Sie die Zeilen, wenn Werte vorliegen.',
    })
  }
  problems.push(...checkTotals(used, raw.fileName), ...formatProblems(used, raw.fileName))
  return success(
    {
      layout: isLong ? 'long' : 'wide',
      unitColumn: raw.header[layout.name ?? layout.number ?? 0]!,
      columns,
      units: pkg.units.map(({ id }) => id).filter((id) => unitSet.has(id)),
      missingUnits: missingUnits.map(({ id }) => id),
      setAside: matched.setAside,
      titleYear,
      modelMarker: hasModelMarker(raw, layout.status === undefined ? layout.origin : [layout.status, ...layout.origin]),
    },
    problems,
  )
}
