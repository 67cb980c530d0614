import type { Value } from '../../src/core/indicators/missing'
import { isPresent, missing } from '../../src/core/indicators/missing'
import type { Table } from '../../src/core/indicators/table'
import { computeIndex } from '../../src/core/index/computeIndex'
import type { IndexSpec } from '../../src/core/index/indexSpec'
import { needClasses } from '../../src/core/index/presets'
import { median } from './measure'
import { seededRandom } from './random'
import { report } from './report'

const indicators = 12

const spec: IndexSpec = {
  indicators: Array.from({ length: indicators }, (_, i) => ({ id: `i${i}`, numerator: `n${i}`, denominator: `d${i}`, per: 100, direction: i % 4 === 3 ? -1 : 1, weight: 1 + (i % 3) })),
  population: 'people',
  minPopulation: 300,
  classes: needClasses,
}

/** Counts of a made-up city, one in 500 of them suppressed. */
const makeTable = (units: number): Table => {
  const random = seededRandom(53)
  const ids = Array.from({ length: units }, (_, i) => String(i + 1).padStart(5, '0'))
  const columns = new Map<string, Value[]>([['people', ids.map(() => 100 + Math.floor(random() * 20000))]])
  for (let i = 0; i < indicators; i++) {
    const whole = ids.map(() => 50 + Math.floor(random() * 5000))
    columns.set(`d${i}`, whole)
    columns.set(`n${i}`, whole.map((count) => (random() < 0.002 ? missing.suppressed : Math.floor(count * random() * 0.4))))
  }
  return { ids, columns }
}

/** The same index as one would first write it: an object per row, a Map per step, arrays of numbers. */
const perRowObjects = (recipe: IndexSpec, table: Table): { id: string; index: number | null; rank: number | null; class: number | null }[] => {
  const rows = table.ids.map((id, row) => {
    const values = new Map<string, number | null>()
    for (const term of recipe.indicators) {
      if ('value' in term) continue
      const numerator = table.columns.get(term.numerator)![row]!
      const denominator = table.columns.get(term.denominator)![row]!
      values.set(term.id, isPresent(numerator) && isPresent(denominator) && denominator > 0 ? (numerator / denominator) * (term.per ?? 1) : null)
    }
    const people = table.columns.get(recipe.population!)![row]!
    return { id, values, rated: isPresent(people) && people >= recipe.minPopulation! && [...values.values()].every((value) => value !== null) }
  })
  const rated = rows.filter((row) => row.rated)
  const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
  const deviation = (list: number[], middle: number): number => Math.sqrt(mean(list.map((value) => (value - middle) ** 2)))
  const moments = new Map(
    recipe.indicators.map((term) => {
      const list = rated.map((row) => row.values.get(term.id)!)
      const middle = mean(list)
      return [term.id, { middle, sd: deviation(list, middle) }]
    }),
  )
  const whole = recipe.indicators.reduce((sum, term) => sum + (term.weight ?? 1), 0)
  const scored = rows.map((row) => {
    if (!row.rated) return { ...row, normalised: new Map<string, number>(), aggregate: null }
    const normalised = new Map(recipe.indicators.map((term) => [term.id, (term.direction * (row.values.get(term.id)! - moments.get(term.id)!.middle)) / moments.get(term.id)!.sd]))
    return { ...row, normalised, aggregate: recipe.indicators.reduce((sum, term) => sum + (term.weight ?? 1) * normalised.get(term.id)!, 0) / whole }
  })
  const aggregates = scored.flatMap((row) => (row.aggregate === null ? [] : [row.aggregate]))
  const middle = mean(aggregates)
  const sd = deviation(aggregates, middle)
  const standardised = scored.map((row) => ({ ...row, index: row.aggregate === null ? null : (row.aggregate - middle) / sd }))
  const order = standardised.filter((row) => row.index !== null).sort((a, b) => b.index! - a.index!)
  const rank = new Map(order.map((row, position) => [row.id, position + 1]))
  return standardised.map(({ id, index }) => ({ id, index, rank: rank.get(id) ?? null, class: index === null ? null : needClasses.breaks.filter((limit) => index >= limit).length }))
}

/** The index of 10,000 units with 12 indicators, beside a straightforward implementation that must agree with it. */
export const benchIndex = (): string => {
  const table = makeTable(10_000)
  const ours = computeIndex(spec, table)
  if (!ours.ok) throw new Error('The made-up table must give an index')
  perRowObjects(spec, table).forEach(({ index }, row) => {
    const value = ours.value.index[row]!
    if (index === null ? isPresent(value) : !isPresent(value) || Math.abs(value - index) > 1e-9) throw new Error(`Both ways must agree on row ${row}`)
  })
  return report('Index of 10,000 units with 12 indicators', [
    { name: 'computeIndex (columns, every step kept)', milliseconds: median(() => computeIndex(spec, table), 40) },
    { name: 'an object per row', milliseconds: median(() => perRowObjects(spec, table), 20) },
  ])
}
