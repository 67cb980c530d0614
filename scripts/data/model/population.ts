import { column, fixedCells, sum, type ModelYear } from './context'
import { rake } from './rake'

/** City totals by settlement type for a year in which only the whole is published: see data/README.md. */
const typesBetween: Readonly<Record<number, ReadonlyMap<string, number>>> = {
  // 2017: städtisch between the published 2016 and 2019, the others between 2014 and 2019, then scaled to the published total.
  2017: new Map([
    ['städtisch', 113615],
    ['Plattenbau', 54652],
    ['dörflich', 43875],
  ]),
}

/**
 * Residents per district: published values as they are, the others from the nearest published years (straight
 * line between two, the nearest one beyond), raked to the published total of their settlement type.
 */
export function modelPopulation(model: ModelYear): void {
  const { units, year, published, city } = model
  const fixed = fixedCells(model, 'einwohner')
  const totals = city.byType ?? scaled(typesBetween[year]!, city.einwohner)
  const result = units.map(() => 0)
  for (const [type, total] of totals) {
    const members = units.flatMap((unit, i) => (unit.type === type ? [i] : []))
    const values = rake({
      expected: members.map((i) => interpolate(published.populationSeries.get(units[i]!.name) ?? [], year + 1) ?? units[i]!.population),
      total,
      fixed: new Map(members.flatMap((i, k) => (fixed.has(i) ? [[k, fixed.get(i)!] as const] : []))),
    })
    members.forEach((i, k) => (result[i] = values[k]!))
  }
  model.columns.set('einwohner', result)
  if (sum(column(model, 'einwohner')) !== city.einwohner) throw new Error(`population does not meet the total (${year})`)
}

/** Straight line between the neighbouring points, the end value beyond the ends; undefined without points. */
export function interpolate(points: readonly (readonly [number, number])[], at: number): number | undefined {
  const after = points.findIndex(([x]) => x >= at)
  if (after < 0) return points.at(-1)?.[1]
  if (after === 0) return points[0]![1]
  const [x0, y0] = points[after - 1]!
  const [x1, y1] = points[after]!
  return y0 + ((at - x0) / (x1 - x0)) * (y1 - y0)
}

function scaled(parts: ReadonlyMap<string, number>, total: number): ReadonlyMap<string, number> {
  const values = rake({ expected: [...parts.values()], total })
  return new Map([...parts.keys()].map((key, i) => [key, values[i]!]))
}
