import { failure, success, type Problem, type Result } from '../../core/result'
import type { DataPackage } from '../dataPackage'
import { unitMatcher } from '../names/matchUnit'
import { checkTotals } from './checkTotals'
import { columnLabel } from './columnLabel'
import { cellFacts, guessTarget } from './guessTarget'
import { matchRows, type MatchedRows } from './matchRows'
import { hasModelMarker } from './modelMarker'
import { detectNumberFormat, tableFormats } from './numberFormat'
import type { RawRow, RawTable } from './rawTable'
import type { Entry, Recognition, RecognisedColumn } from './recognition'
import { findLayout, type TableLayout } from './tableLayout'
import { termDictionary } from './termDictionary'
import { cityWords, subtotalTest } from './totalRow'
import { yearIn, yearsIn } from './yearIn'

/** The part of a package a table is compared with. */
export type KnownTerms = Pick<DataPackage, 'title' | 'units' | 'synonyms' | 'zonings' | 'components' | 'indicators'>

interface Bucket {
  readonly key: string
  readonly header: string
  readonly column: number
  readonly year: number | null
  readonly rows: { readonly unit: string; readonly row: RawRow }[]
  total: RawRow | null
}

/** Splits value columns by component and year columns, so that every bucket has one value per unit. */
const bucketsOf = (raw: RawTable, layout: TableLayout, matched: MatchedRows): Bucket[] => {
  const isLong = layout.component !== undefined && layout.value !== undefined
  const parts = new Set([layout.name, layout.number, layout.year, layout.component, layout.status])
  const columns = isLong ? [layout.value!] : raw.header.map((_, column) => column).filter((column) => !parts.has(column))
  const buckets = new Map<string, Bucket>()
  const bucketFor = (column: number, row: RawRow): Bucket => {
    const header = isLong ? row.cells[layout.component!]! : raw.header[column]!
    const year = layout.year === undefined ? null : (yearIn(row.cells[layout.year]!)?.year ?? null)
    const key = `${column}|${isLong ? header : ''}|${year ?? ''}`
    const bucket = buckets.get(key) ?? { key, header, column, year, rows: [], total: null }
    buckets.set(key, bucket)
    return bucket
  }
  for (const column of columns) {
    for (const { unit, row } of matched.units) bucketFor(column, row).rows.push({ unit, row })
    for (const row of matched.totals) {
      const bucket = bucketFor(column, row)
      bucket.total ??= row
    }
  }
  return [...buckets.values()].filter(({ rows }) => rows.length > 0)
}

const duplicates = (raw: RawTable, layout: TableLayout, buckets: readonly Bucket[], names: ReadonlyMap<string, string>): Problem[] => {
  const reported = new Set<string>()
  const problems: Problem[] = []
  for (const { rows } of buckets) {
    const first = new Map<string, number>()
    for (const { unit, row } of rows) {
      const earlier = first.get(unit)
      if (earlier === undefined) first.set(unit, row.line)
      else if (!reported.has(`${earlier}-${row.line}`)) {
        reported.add(`${earlier}-${row.line}`)
        const column = layout.name ?? layout.number ?? 0
        problems.push({
          code: 'duplicate-unit',
          severity: 'error',
          place: { file: raw.fileName, row: row.line, column: raw.header[column]!, value: row.cells[column]! },
          sentence: `${names.get(unit) ?? unit} (${unit}) steht in den Zeilen ${earlier} und ${row.line}.`,
          wayOut: 'Jeder Ortsteil darf nur einmal vorkommen: Löschen Sie eine der Zeilen oder berichtigen Sie den Namen.',
        })
      }
    }
  }
  return problems
}

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
 * that contradict names, sums that differ, "1.234" that nothing decides.
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
  const twice = duplicates(raw, layout, buckets, names)
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
    [...raw.problems, ...problems],
  )
}

const formatProblems = (columns: readonly RecognisedColumn[], file: string): Problem[] =>
  columns.flatMap(({ header, format }): Problem[] => {
    const place = { file, column: header }
    const reading = format.format.decimal === ',' ? 'als Tausenderpunkt; das Komma trennt Dezimalstellen' : 'als Dezimalpunkt; das Komma trennt Tausender'
    const wayOut = 'Prüfen Sie einen Wert auf der Karte; schreiben Sie sonst alle Werte der Spalte ohne Tausendertrennzeichen.'
    if (format.conflict) return [{ code: 'mixed-number-format', severity: 'warning', place, sentence: `Die Spalte „${header}“ mischt Dezimalkomma und Dezimalpunkt. Unklare Punkte wurden gelesen ${reading}.`, wayOut }]
    if (format.ambiguous === 0 || format.decidedBy === 'cells') return []
    return [{ code: 'ambiguous-number-format', severity: 'warning', place, sentence: `In der Spalte „${header}“ kann „1.234“ tausendzweihundertvierunddreißig oder etwas mehr als eins heißen. Der Punkt wurde gelesen ${reading}.`, wayOut }]
  })
