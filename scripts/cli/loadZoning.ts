import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { error } from '../../src/core/problem'
import { failure, success, type Result } from '../../src/core/result'
import type { Zoning } from '../../src/core/zoning/zoning'
import { duplicateRows } from './duplicateRows'
import { columnPosition, readInputTable } from './inputTable'

/** Parts "FILE.csv:COLUMN"; a colon that belongs to the path (drive letters) is left alone. */
export const splitZoning = (text: string): { readonly file: string; readonly column?: string } => {
  const colon = text.lastIndexOf(':')
  return colon < 2 || existsSync(text) ? { file: text } : { file: text.slice(0, colon), column: text.slice(colon + 1) }
}

/** Which column holds the zones when none is named: `zone`, or the only one beside the ids. */
const zoneColumn = (header: readonly string[], idColumn: number, wanted: string | undefined): number => {
  if (wanted !== undefined) return columnPosition(header, wanted)
  const named = columnPosition(header, 'zone')
  return named < 0 && header.length === 2 ? 1 - idColumn : named
}

/**
 * A zoning from a table: one row per unit, the zone's name in the given column;
 * an empty cell is „nicht zugeordnet“. Zones are numbered in order of appearance.
 * The unit's id is in the column `id` where the file has it, else in the first.
 */
export const loadZoning = (argument: string, id?: string): Result<Zoning> => {
  const { file, column } = splitZoning(argument)
  const first = readInputTable(file)
  if (!first.ok) return first
  const { header } = first.value.raw
  const input = id !== undefined && columnPosition(header, id) >= 0 ? readInputTable(file, id) : first
  if (!input.ok) return input
  const { rows, idColumn } = input.value
  const position = zoneColumn(header, idColumn, column)
  if (position < 0) {
    return failure(error('no-zone-column', column === undefined ? 'Es ist nicht zu erkennen, welche Spalte die Planungsräume nennt.' : `Die Spalte „${column}“ gibt es nicht.`, `Als DATEI.csv:SPALTE eine der Spalten angeben: ${header.join(', ')}.`, { file, ...(column === undefined ? {} : { column }) }))
  }
  const doubled = duplicateRows(input.value)
  if (doubled.length > 0) return failure(...doubled)
  const assigned = rows.flatMap((row): [string, string][] => (row.cells[position] === '' ? [] : [[row.cells[idColumn]!, row.cells[position]!]]))
  if (assigned.length === 0) return failure(error('no-zones', 'Kein Gebiet ist einem Planungsraum zugeordnet.', 'Die Spalte mit den Planungsräumen prüfen.', { file, column: header[position]! }))
  const zones = [...new Set(assigned.map(([, zone]) => zone))]
  return success(
    {
      id: basename(file),
      title: `${basename(file)}: ${header[position]!}`,
      description: '',
      source: file,
      zones: zones.map((zone, i) => ({ id: zone, number: i + 1, name: zone })),
      zoneOf: new Map(assigned),
      certainty: new Map(),
    },
    input.warnings,
  )
}
