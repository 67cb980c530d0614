import type { Table } from '../../src/core/indicators/table'
import { computeIndex } from '../../src/core/index/computeIndex'
import { computeRobustness } from '../../src/core/index/robustness/computeRobustness'
import { madeUpSpec, madeUpTable } from '../../src/core/index/robustness/robustnessFixture'
import { defaultRobustness } from '../../src/core/index/robustness/robustnessSpec'
import { median } from './measure'
import { seededRandom } from './random'
import { report } from './report'

const runs = 2000
const indicators = 12
const normalisations = ['z', 'minmax', 'rank'] as const

/** Runs of the straightforward way that are timed; it takes the same time for each, so the rest is worked out. */
const timedRuns = new Map([
  [53, 300],
  [10_000, 12],
])

/** The straightforward way: a recipe per run, each computed in full. It varies weights and normalisation only, so it does less. */
const computeIndexPerRun = (table: Table, times: number): number => {
  const spec = madeUpSpec(indicators)
  const random = seededRandom(1)
  let ranked = 0
  for (let run = 0; run < times; run++) {
    const varied = spec.indicators.map((term) => ({ ...term, weight: (term.weight ?? 1) * (0.75 + 0.5 * random()) }))
    const result = computeIndex({ ...spec, indicators: varied, normalisation: normalisations[run % 3]! }, table)
    if (!result.ok) throw new Error('The made-up table must give an index in every run')
    ranked += result.value.rank.length
  }
  return ranked
}

const once = (table: Table, smallCounts: boolean): unknown => {
  const result = computeRobustness(madeUpSpec(indicators), table, { ...defaultRobustness, runs, smallCounts })
  if (!result.ok) throw new Error('The made-up table must give a check')
  return result
}

/** 2,000 variants with every source on, and without chance in the counts, beside computeIndex per run. */
const benchUnits = (units: number, times: number, warmUp: number): string => {
  const table = madeUpTable(units, indicators)
  const timed = timedRuns.get(units)!
  return report(`${runs.toLocaleString('en')} variants of ${units.toLocaleString('en')} units with ${indicators} indicators`, [
    { name: 'computeRobustness, all sources', milliseconds: median(() => once(table, true), times, warmUp) },
    { name: 'computeRobustness, without chance in counts', milliseconds: median(() => once(table, false), times, warmUp) },
    { name: `computeIndex per run (weights and normalisation only; ${timed} runs timed, scaled to ${runs.toLocaleString('en')})`, milliseconds: (median(() => computeIndexPerRun(table, timed), 3, 1) * runs) / timed },
  ])
}

/** Erfurt's size, and a city of 10,000 blocks in one call without warm-up. */
export const benchRobustness = (): string => benchUnits(53, 8, 4) + benchUnits(10_000, 1, 0)
