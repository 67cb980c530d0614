import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseIndexSpec } from '../../src/core/index/parseIndexSpec'
import { error } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'
import { checkBoundaries } from './checkBoundaries'
import { checkPackage } from './checkPackage'
import { checkTable } from './checkTable'
import { parseJson, readBytes } from './readInput'

/** Report on one file: what it is, facts to show, ids to compare with other files, problems. */
export interface FileReport {
  readonly file: string
  readonly kind: 'table' | 'spec' | 'boundaries' | 'places' | 'package' | 'unknown'
  readonly facts: readonly string[]
  readonly ids: readonly string[]
  readonly columns: readonly string[]
  readonly problems: readonly Problem[]
}

export interface CheckOptions {
  readonly id?: string
  readonly boundaryId?: string
}

const unknown = (file: string, problems: readonly Problem[]): FileReport => ({ file, kind: 'unknown', facts: [], ids: [], columns: [], problems })

const inFile = (file: string) => (problem: Problem): Problem => ({ ...problem, place: { file, ...problem.place } })

const delimiterNames: Readonly<Record<string, string>> = { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabulator', '|': 'senkrechter Strich' }
const reasonNames = { suppressed: 'geheim', unknown: 'unbekannt', notApplicable: 'nicht sinnvoll', pending: 'noch nicht da' } as const
const german = (value: number | null): string => (value === null ? '' : value.toLocaleString('de-DE', { maximumFractionDigits: 4 }))

const tableReport = (file: string, id: string | undefined): FileReport => {
  const read = checkTable(file, id)
  if (!read.ok) return unknown(file, read.problems)
  const { encoding, delimiter, titleLines, notes, rows, totalRows, long, columns, ids } = read.value
  const facts = [
    `${long ? 'lange Tabelle' : 'Tabelle'} mit ${rows} Zeilen und ${columns.length} Spalten, ${encoding}, Trennzeichen ${delimiterNames[delimiter] ?? delimiter}`,
    ...(titleLines.length > 0 ? [`Titel: ${titleLines.join(' | ')}`] : []),
    ...(totalRows > 0 ? [`Summenzeilen, nicht mitgezählt: ${totalRows}`] : []),
    ...(notes.length > 0 ? [`Fußnoten: ${notes.join(' | ')}`] : []),
    ...columns.map(({ name, kind, numbers, min, max, missing }) => {
      if (kind === 'id') return `Spalte „${name}“: Kennung, ${ids.length} verschiedene`
      if (kind !== 'numbers') return `Spalte „${name}“: ${kind === 'text' ? 'Text' : 'leer'}`
      const gaps = Object.entries(missing).map(([reason, count]) => `${count} ${reasonNames[reason as keyof typeof reasonNames]}`)
      return `Spalte „${name}“: ${numbers} Zahlen von ${german(min)} bis ${german(max)}${gaps.length > 0 ? `, ohne Zahl: ${gaps.join(', ')}` : ''}`
    }),
  ]
  return { file, kind: 'table', facts, ids, columns: columns.map((column) => column.name), problems: read.warnings }
}

const boundariesReport = (file: string, json: Readonly<Record<string, unknown>>, property: string | undefined): FileReport => {
  const { ids, areas, points, problems } = checkBoundaries(json, file, property)
  if (areas === 0 && points > 0) return { file, kind: 'places', facts: [`Orte: ${points} Punkte`], ids: [], columns: [], problems: [] }
  return { file, kind: 'boundaries', facts: [`Grenzen: ${areas} Flächen`], ids, columns: [], problems }
}

const packageReport = (folder: string): FileReport => {
  const read = checkPackage(folder)
  if (!read.ok) return { ...unknown(folder, read.problems), kind: 'package' }
  const { title, version, units, years, components, indicators, zonings } = read.value
  const facts = [
    `Datenpaket „${title}“, Fassung ${version}`,
    `${units.length} Gebiete, Jahre ${years.join(', ')}, ${components.length} Bestandteile, ${indicators.length} Indikatoren`,
    `Gliederungen: ${zonings.map((zoning) => `${zoning.title} (${zoning.zones.length})`).join(', ')}`,
  ]
  return { file: folder, kind: 'package', facts, ids: units.map((unit) => unit.id), columns: components.map((component) => component.id), problems: read.warnings }
}

/** Finds out what a file is by what is in it, not by its name, and checks it. */
export const checkFile = (file: string, options: CheckOptions): FileReport => {
  if (existsSync(file) && statSync(file).isDirectory()) {
    return existsSync(join(file, 'datapackage.json')) ? packageReport(file) : unknown(file, [error('no-package', 'Der Ordner enthält kein Datenpaket (datapackage.json).', 'Eine Datei oder den Ordner eines Datenpakets angeben.', { file })])
  }
  if (basename(file) === 'datapackage.json') return packageReport(dirname(file))
  const bytes = readBytes(file)
  if (!bytes.ok) return unknown(file, bytes.problems)
  const start = new TextDecoder().decode(bytes.value.subarray(0, 200)).replace(/^\ufeff/, '').trimStart()
  if (!start.startsWith('{') && !start.startsWith('[')) return tableReport(file, options.id)
  const json = parseJson(bytes.value, file)
  if (!json.ok) return unknown(file, json.problems)
  const { value } = json
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
  if (type === 'Topology' || type === 'FeatureCollection' || type === 'Feature') return boundariesReport(file, value as Readonly<Record<string, unknown>>, options.boundaryId)
  if (typeof value === 'object' && value !== null && 'indicators' in value) {
    const spec = parseIndexSpec(value)
    if (!spec.ok) return { ...unknown(file, spec.problems.map(inFile(file))), kind: 'spec' }
    const { indicators, origin } = spec.value
    return { file, kind: 'spec', facts: [`Rezept mit ${indicators.length} Indikatoren: ${indicators.map((term) => term.id).join(', ')}`, ...(origin === undefined ? [] : [`Herkunft: ${origin}`])], ids: [], columns: [], problems: spec.warnings.map(inFile(file)) }
  }
  return unknown(file, [error('unknown-json', 'Das JSON ist weder ein Rezept noch GeoJSON oder TopoJSON.', 'Prüfen, ob die richtige Datei angegeben ist.', { file })])
}
