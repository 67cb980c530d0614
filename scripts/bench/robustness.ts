import { computeIndex } from '../../src/core/index/computeIndex'
import { computeRobustness } from '../../src/core/index/robustness/computeRobustness'
import { madeUpSpec, madeUpTable } from '../../src/core/index/robustness/robustnessFixture'
import { defaultRobustness } from '../../src/core/index/robustness/robustnessSpec'
import { median } from './measure'
import { seededRandom } from './random'
import { report } from './report'

const runs = 2000
const normalisations = ['z', 'minmax', 'rank'] as const

/** The straightforward way: a recipe per run, each computed in full. It varies weights and normalisation only, so it does less. */
const computeIndexPerRun = (units: number, times: number): number => {
  const table = madeUpTable(units, 12)
  const spec = madeUpSpec(12)
  const random = seededRandom(1)
  let ranked = 0
  for (let run = 0; run < times; run++) {
    const indicators = spec.indicators.map((term) => ({ ...term, weight: (term.weight ?? 1) * (0.75 + 0.5 * random()) }))
    const result = computeIndex({ ...spec, indicators, normalisation: normalisations[run % 3]! }, table)
    if (result.ok) ranked += result.value.rank.length
  }
  return ranked
}

/** 2,000 variants of 53 units and 12 indicators with every source on, and without chance in the counts, beside computeIndex per run. */
export const benchRobustness = (): string => {
  const table = madeUpTable(53, 12)
  const spec = madeUpSpec(12)
  const large = madeUpTable(10_000, 12)
  const once = (smallCounts: boolean, source = table) => computeRobustness(spec, source, { ...defaultRobustness, runs, smallCounts })
  return (
    report('2,000 variants of 53 units with 12 indicators', [
      { name: 'computeRobustness, all sources', milliseconds: median(() => once(true), 8) },
      { name: 'computeRobustness, without chance in counts', milliseconds: median(() => once(false), 8) },
      { name: 'computeIndex per run (weights and normalisation only)', milliseconds: median(() => computeIndexPerRun(53, runs), 2, 1) },
    ]) +
    report('2,000 variants of 10,000 units with 12 indicators', [
      { name: 'computeRobustness, all sources', milliseconds: median(() => once(true, large), 1, 0) },
      { name: 'computeRobustness, without chance in counts', milliseconds: median(() => once(false, large), 1, 0) },
    ])
  )
}
