import { error, germanList, info, warning } from '../../core/problem'
import { failure, success, type Place, type Problem, type Result } from '../../core/result'
import type { Unit, UnitId } from '../../core/units/unit'
import { draftFromAssignment } from '../../core/zoning/draft/createDraft'
import type { Draft } from '../../core/zoning/draft/draft'
import { isZoneNumber } from '../../core/zoning/draft/freeZone'
import { variantWords } from '../../i18n/de/werkstattSaetze'
import type { RawRow, RawTable } from '../csv/rawTable'
import { readTable } from '../csv/readTable'
import { unitMatcher, type NamedUnits, type UnitMatcher } from '../names/matchUnit'
import { zoningColumns, type ZoningColumns } from './zoningColumns'

/** Cells that say that a unit has no zone. */
const noZone = /^([-–—/]|k\. ?A\.|NA|n\/a|nicht zugeordnet|ohne Zuordnung)?$/i

/** Takes off the apostrophe that keeps a spreadsheet from running text as a formula. */
const plain = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@])/, '')

interface Assigned {
  readonly row: RawRow
  readonly label: string
}

/** The unit a row is about, or null with a problem noted. */
const unitOf = (row: RawRow, { unitId, unitName }: ZoningColumns, match: UnitMatcher, note: (problem: Problem) => void, place: Place): Unit | null => {
  const id = unitId === undefined ? '' : row.cells[unitId]!
  const name = unitName === undefined ? '' : row.cells[unitName]!
  const [byId, byName] = [id, name].map((text) => (text === '' ? null : match(plain(text))))
  const [numbered, called] = [byId, byName].map((found) => (found?.kind === 'unit' ? found.unit : null))
  if (numbered && called && numbered !== called) {
    note(warning('number-name-conflict', `Die Nummer ${id} gehört zu ${numbered.name}, der Name ist ${called.name}; verwendet wird der Name.`, 'Die Nummer in der Tabelle berichtigen.', place))
  }
  const unit = called ?? numbered
  if (unit) return unit
  const label = name || id
  const found = byName ?? byId
  const meant = found?.kind === 'unknown' ? found.suggestions.map((each) => `„${each.name}“`) : []
  if (label === '') note(warning('unknown-unit', 'Die Zeile nennt keinen Ortsteil und wird nicht übernommen.', 'Name oder Nummer in der Tabelle ergänzen oder die Zeile löschen.', place))
  else if (found?.kind === 'ambiguous') note(warning('ambiguous-unit', `„${label}“ ist nicht eindeutig; die Zeile wird nicht übernommen.`, 'Den vollen Namen oder die Nummer in die Tabelle schreiben.', { ...place, value: label }))
  else note(warning('unknown-unit', `„${label}“ ist kein bekannter Ortsteil; die Zeile wird nicht übernommen.`, meant.length > 0 ? `Gemeint sein könnte ${meant.join(' oder ')}. Den Namen in der Tabelle berichtigen.` : 'Den Namen in der Tabelle berichtigen oder die Zeile löschen.', { ...place, value: label }))
  return null
}

/** Numbers of the labels: their own where all that are numbers can be, else 1, 2, 3 … in the order they are met. */
const numbersOf = (labels: readonly string[]): { readonly number: ReadonlyMap<string, number>; readonly named: ReadonlySet<string> } => {
  const own = new Map(labels.flatMap((label): [string, number][] => (/^\d{1,9}([.,]0+)?$/.test(label) ? [[label, parseInt(label, 10)]] : [])))
  const usable = [...own.values()].every(isZoneNumber) ? own : new Map<string, number>()
  const taken = new Set(usable.values())
  let next = 1
  const number = new Map<string, number>(usable)
  for (const label of labels) {
    if (number.has(label)) continue
    while (taken.has(next)) next++
    taken.add(next)
    number.set(label, next)
  }
  return { number, named: new Set(labels.filter((label) => !usable.has(label))) }
}

const rowsOf = (raw: RawTable, columns: ZoningColumns): readonly RawRow[] => (columns.headless ? [{ line: raw.headerLine, cells: raw.header }, ...raw.rows] : raw.rows)

/**
 * A zoning from a table: any delimiter and encoding, a column with ids or names
 * of units, one with numbers or names of zones; `id,zone` is enough. Errors: an
 * unreadable file, a table that is none (no known header and less than half of the units), no such columns, a unit in two zones, no known unit, more than
 * 30 zones. Warnings: rows with unknown units, doubled rows, a number with two
 * names. Info: units the file does not list, which stay „nicht zugeordnet“.
 * @returns a draft with the id '' for whoever takes it in
 */
export const readZoningCsv = (bytes: Uint8Array, fileName: string, pkg: NamedUnits): Result<Draft> => {
  const table = readTable(bytes, fileName)
  if (!table.ok) return table
  const raw = table.value
  const match = unitMatcher(pkg)
  const columns = zoningColumns(raw, match, pkg.units.length)
  const file = { file: fileName }
  const foreign = (): Result<Draft> => failure(error('not-a-zoning', 'Die Tabelle ist keine Gliederung: Keine Überschrift nennt Ortsteile oder Räume, und weniger als die Hälfte der Ortsteile kommt darin vor. Nichts wurde geändert.', 'Eine Tabelle mit den Spalten „id“ oder „name“ für die Ortsteile und „raum_nr“ oder „raum_name“ für die Räume wählen.', file))
  if (columns === 'foreign') return foreign()
  if (columns === 'no-unit') return failure(error('no-unit-column', 'In keiner Spalte stehen Nummern oder Namen der Ortsteile.', 'Eine Spalte „id“ oder „name“ mit den Ortsteilen ergänzen.', file))
  if (columns === 'no-zone') return failure(error('no-zone-column', 'Es ist nicht zu erkennen, in welcher Spalte die Räume stehen.', 'Die Spalte mit den Räumen „raum_nr“ oder „raum_name“ nennen.', file))

  const problems: Problem[] = table.warnings.filter(({ code }) => code !== 'no-header')
  const errors: Problem[] = []
  const assigned = new Map<UnitId, Assigned>()
  const names = new Map<string, string>()
  for (const row of rowsOf(raw, columns)) {
    const place = { ...file, row: row.line, column: raw.header[columns.unitId ?? columns.unitName!]! }
    const unit = unitOf(row, columns, match, (problem) => problems.push(problem), place)
    if (unit === null) continue
    const name = columns.zoneName === undefined ? '' : plain(row.cells[columns.zoneName]!)
    const told = plain(row.cells[columns.zone]!)
    const label = noZone.test(told) ? (noZone.test(name) ? '' : name) : told
    const before = assigned.get(unit.id)
    if (before !== undefined && before.label !== label) errors.push(error('doubled-unit', `${unit.name} steht in Zeile ${before.row.line} und in Zeile ${row.line} mit verschiedenen Räumen.`, 'Eine der beiden Zeilen löschen.', { ...place, value: unit.name }))
    else if (before !== undefined) problems.push(warning('doubled-unit', `${unit.name} steht schon in Zeile ${before.row.line}; die zweite Zeile wird nicht gebraucht.`, 'Eine der beiden Zeilen löschen.', { ...place, value: unit.name }))
    else assigned.set(unit.id, { row, label })
    const known = names.get(label)
    if (label !== '' && label === told && name !== '') {
      if (known !== undefined && known !== name) problems.push(warning('zone-two-names', `Der Raum ${label} heißt in Zeile ${row.line} „${name}“, vorher „${known}“; verwendet wird „${known}“.`, 'Den Namen in der Tabelle berichtigen.', { ...place, value: name }))
      else names.set(label, name)
    }
  }
  if (!columns.told && 2 * assigned.size < pkg.units.length) return foreign()
  if (errors.length > 0) return failure(...errors.slice(0, 100))
  if (assigned.size === 0) return failure(...problems.filter(({ severity }) => severity === 'warning').slice(0, 20), error('no-units', 'Keine Zeile nennt einen Ortsteil des geladenen Datenpakets.', 'Prüfen, ob die Tabelle zu den geladenen Gebieten gehört.', file))

  const labels = [...new Set([...assigned.values()].map(({ label }) => label).filter((label) => label !== ''))]
  const { number, named } = numbersOf(labels)
  const zoneNames = new Map(labels.flatMap((label): [number, string][] => {
    const name = names.get(label) ?? (named.has(label) ? label : undefined)
    return name === undefined ? [] : [[number.get(label)!, name]]
  }))
  const numberOf = new Map([...assigned].flatMap(([unit, { label }]): [UnitId, number][] => (label === '' ? [] : [[unit, number.get(label)!]])))
  const absent = pkg.units.filter(({ id }) => !assigned.has(id))
  if (absent.length > 0) problems.push(info('missing-units', `${absent.length === 1 ? 'Ein Ortsteil fehlt' : `${absent.length} Ortsteile fehlen`} in der Datei und ${absent.length === 1 ? 'bleibt' : 'bleiben'} ohne Zuordnung: ${germanList(absent.map(({ name }) => name))}.`, 'In der Werkstatt zuordnen.', file))
  const draft = draftFromAssignment(numberOf, { id: '', title: fileName.replace(/\.[^.]*$/, ''), origin: variantWords.fromFile(fileName) }, zoneNames)
  return draft.ok ? success(draft.value, problems) : failure(...draft.problems.map((problem) => ({ ...problem, place: file })))
}
