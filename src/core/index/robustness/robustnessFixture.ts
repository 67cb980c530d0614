import { missing, type Value } from '../../indicators/missing'
import type { Table } from '../../indicators/table'
import { idsOf, tableOf } from '../../testing/builders'
import type { IndexSpec } from '../indexSpec'
import type { RobustnessSpec } from './robustnessSpec'
import { seededRandom } from './seededRandom'

/** Made-up districts for specs and benchmarks: `indicators` shares of counts that hang together, every third turned round, some residents below 300. */
export const madeUpTable = (units: number, indicators: number, seed = 7, gaps = 0): Table => {
  const random = seededRandom(seed)
  const columns: Record<string, Value[]> = { people: [] }
  const burden = Array.from({ length: units }, () => random.normal())
  columns['people'] = burden.map(() => Math.round(200 + 8000 * random.uniform() ** 2))
  for (let i = 0; i < indicators; i++) {
    const bases = columns['people'].map((people) => Math.max(20, Math.round((people as number) * (0.2 + 0.6 * random.uniform()))))
    columns[`n${i}`] = bases
    columns[`k${i}`] = bases.map((base, row) => {
      if (random.uniform() < gaps) return missing.suppressed
      const need = 0.1 + 0.03 * (burden[row]! * (i % 3 === 2 ? -1 : 1) + 0.6 * random.normal())
      return Math.round(base * Math.min(0.9, Math.max(0.005, need)))
    })
  }
  return tableOf(units < 100 ? idsOf(units) : burden.map((_, row) => `u${row}`), columns)
}

/** The recipe over all indicators of a made-up table, with the default rules. */
export const madeUpSpec = (indicators: number, change: Partial<IndexSpec> = {}): IndexSpec => ({
  indicators: Array.from({ length: indicators }, (_, i) => ({
    id: `i${i}`,
    numerator: `k${i}`,
    denominator: `n${i}`,
    per: 100,
    direction: i % 3 === 2 ? -1 : 1,
    weight: 1 + (i % 2),
    domain: `D${i % 4}`,
  })),
  population: 'people',
  minPopulation: 300,
  ...change,
})

/** Nothing varies. */
export const still: RobustnessSpec = { seed: 1, runs: 20, weights: null, normalisation: false, aggregation: false, treatment: false, leaveOneOut: false, smallCounts: false }

/** Everything varies. */
export const everything: RobustnessSpec = { seed: 1, runs: 300, weights: { kind: 'dirichlet', spread: 0.3 }, normalisation: true, aggregation: true, treatment: true, leaveOneOut: true, smallCounts: true }
