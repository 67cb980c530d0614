import { join } from 'node:path'
import type { SourceUnit } from '../boundaries/readSource'
import { cell, formatCsv, readCsv } from '../files/csv'

export interface UnitRow {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly areaM2: number
  readonly population: number
  readonly populationDate: string
  readonly populationSource: string
}

/**
 * The districts with settlement type, official area and the published population with its own date.
 * Throws when list and boundaries disagree about a name or an area: then one of them is of another state.
 */
export function readUnits(sourceDirectory: string, boundaries: readonly SourceUnit[]): UnitRow[] {
  const byId = new Map(boundaries.map((unit) => [unit.id, unit]))
  const units = readCsv(join(sourceDirectory, 'facts/ortsteile.csv'), ';').map((row): UnitRow => {
    const id = cell(row, 'nr').padStart(2, '0')
    const boundary = byId.get(id)
    const name = cell(row, 'ortsteil')
    if (boundary?.name !== name) throw new Error(`district list and boundaries disagree (${id} ${name})`)
    if (Math.abs(boundary.officialArea - Number(cell(row, 'flaeche_m2'))) > 0.1) throw new Error(`areas disagree (${id} ${name})`)
    return {
      id,
      name,
      type: cell(row, 'siedlungsstrukturtyp'),
      areaM2: Math.round(boundary.officialArea * 10) / 10,
      population: Number(cell(row, 'einwohner')),
      populationDate: cell(row, 'einwohner_stichtag'),
      populationSource: cell(row, 'einwohner_quelle'),
    }
  })
  if (units.length !== byId.size) throw new Error(`expected ${byId.size} districts (${units.length})`)
  return units
}

export const formatUnits = (units: readonly UnitRow[]): string =>
  formatCsv(
    ['id', 'name', 'type', 'area_m2', 'population', 'population_date', 'population_source'],
    units.map((u) => [u.id, u.name, u.type, u.areaM2, u.population, u.populationDate, u.populationSource]),
  )

/** Reads `units.csv` as this package writes it, so that the model can be recomputed without the city's downloads. */
export const parseUnits = (path: string): UnitRow[] =>
  readCsv(path, ',').map((row) => ({
    id: cell(row, 'id'),
    name: cell(row, 'name'),
    type: cell(row, 'type'),
    areaM2: Number(cell(row, 'area_m2')),
    population: Number(cell(row, 'population')),
    populationDate: cell(row, 'population_date'),
    populationSource: cell(row, 'population_source'),
  }))
