import type { Problem } from '../../core/result'
import type { UnitId } from '../../core/units/unit'
import type { NamedUnits, UnitMatch, UnitMatcher } from '../names/matchUnit'
import type { RawRow, RawTable } from './rawTable'
import type { TableLayout } from './tableLayout'
import { isTotalLabel } from './totalRow'

export interface MatchedRows {
  readonly units: readonly { readonly unit: UnitId; readonly row: RawRow }[]
  readonly totals: readonly RawRow[]
  readonly setAside: readonly { readonly line: number; readonly label: string }[]
  readonly problems: readonly Problem[]
}

interface Tests {
  readonly match: UnitMatcher
  readonly cities: ReadonlySet<string>
  readonly isSubtotal: (text: string) => boolean
}

/**
 * Assigns every row to a unit, or sets it aside as total or subtotal, or reports
 * it. Where name and number disagree, the name counts and the row is reported:
 * numbers are the more frequent fault. A number can settle an ambiguous name,
 * but never an unknown one.
 */
export const matchRows = (raw: RawTable, layout: TableLayout, pkg: NamedUnits, { match, cities, isSubtotal }: Tests): MatchedRows => {
  const nameOf = new Map(pkg.units.map(({ id, name }) => [id, name]))
  const quote = (ids: readonly UnitId[]): string => ids.map((id) => `„${nameOf.get(id) ?? id}“ (${id})`).join(' oder ')
  const column = layout.name ?? layout.number ?? 0
  const units: { unit: UnitId; row: RawRow }[] = []
  const totals: RawRow[] = []
  const setAside: { line: number; label: string }[] = []
  const problems: Problem[] = []

  for (const row of raw.rows) {
    const name = layout.name === undefined ? '' : row.cells[layout.name]!
    const number = layout.number === undefined ? '' : row.cells[layout.number]!
    const label = name || number || row.cells.find((cell) => isTotalLabel(cell, cities)) || ''
    const report = (severity: Problem['severity'], code: string, sentence: string, wayOut: string) => {
      problems.push({ code, severity, place: { file: raw.fileName, row: row.line, column: raw.header[column]!, value: label }, sentence, wayOut })
    }
    const isEmpty = row.cells.every((cell, index) => cell === '' || index === layout.name || index === layout.number)
    const byName: UnitMatch | undefined = name === '' ? undefined : match(name)
    const byNumber: UnitMatch | undefined = number === '' ? undefined : match(number)
    const numbered = byNumber?.kind === 'unit' ? byNumber.unit : undefined
    const found = byName ?? byNumber

    if (found?.kind === 'unit') {
      if (byName && numbered && numbered.id !== found.unit.id) {
        report('warning', 'number-name-conflict', `Die Nummer ${number} gehört zu ${numbered.name}, der Name ist ${found.unit.name} (${found.unit.id}); verwendet wird der Name.`, 'Berichtigen Sie die Nummer in der Tabelle.')
      }
      units.push({ unit: found.unit.id, row })
    } else if (found?.kind === 'ambiguous' && numbered && found.units.includes(numbered.id)) {
      units.push({ unit: numbered.id, row })
    } else if (label !== '' && isTotalLabel(label, cities)) {
      totals.push(row)
      setAside.push({ line: row.line, label })
    } else if (label !== '' && isSubtotal(label)) {
      setAside.push({ line: row.line, label })
    } else if (found?.kind === 'ambiguous') {
      report('warning', 'ambiguous-unit', `„${label}“ ist nicht eindeutig: gemeint sein kann ${quote(found.units)}. Die Zeile wird nicht übernommen.`, 'Schreiben Sie den vollen Namen oder die Nummer in die Tabelle.')
    } else if (isEmpty) {
      // A heading between rows holds no values, so nothing is lost.
      if (label !== '') setAside.push({ line: row.line, label })
    } else {
      const suggestions = [...new Set([...(found?.kind === 'unknown' ? found.suggestions.map(({ id }) => id) : []), ...(numbered ? [numbered.id] : [])])]
      const sentence = label === '' ? 'Die Zeile nennt keinen Ortsteil und wird nicht übernommen.' : `„${label}“ ist kein bekannter Ortsteil; die Zeile wird nicht übernommen.`
      report('warning', 'unknown-unit', sentence, suggestions.length > 0 ? `Gemeint sein könnte ${quote(suggestions)}. Berichtigen Sie den Namen in der Tabelle.` : 'Berichtigen Sie den Namen in der Tabelle oder löschen Sie die Zeile.')
    }
  }
  return { units, totals, setAside, problems }
}
