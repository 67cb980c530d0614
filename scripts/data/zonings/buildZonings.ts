import { join } from 'node:path'
import { cell, formatCsv, readCsv } from '../files/csv'
import { zoningDefinitions, type ZoningDefinition } from './definitions'

export interface ZoningTable {
  readonly definition: ZoningDefinition
  readonly rows: readonly (readonly [unit: string, zone: string, certainty: string])[]
}

/** One table per division: unit, zone, certainty. Throws on a zone name the definition does not know, and on a missing unit. */
export function readZonings(sourceDirectory: string, unitIds: readonly string[]): ZoningTable[] {
  const source = readCsv(join(sourceDirectory, 'facts/gliederungen.csv'), ';')
  return zoningDefinitions.map((definition) => {
    const byUnit = new Map(source.filter((row) => cell(row, 'gliederung') === definition.key).map((row) => [cell(row, 'nr').padStart(2, '0'), row]))
    const rows = unitIds.map((unit) => {
      const row = byUnit.get(unit)
      if (!row) throw new Error(`division without district (${definition.id}, ${unit})`)
      const zone = cell(row, 'raum')
      if (!definition.zones.includes(zone)) throw new Error(`unknown zone (${definition.id}, ${zone})`)
      return [unit, zone, cell(row, 'sicherheit')] as const
    })
    return { definition, rows }
  })
}

export const formatZoning = ({ rows }: ZoningTable): string => formatCsv(['unit', 'zone', 'certainty'], rows)
