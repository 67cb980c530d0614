import type { Table } from '../../indicators/table'
import { warning } from '../../problem'
import type { Problem } from '../../result'
import type { IndexSpec, Normalisation } from '../indexSpec'
import { isGeometric, planOf, planWith, type AggregatePlan, type SummableColumns } from './aggregatePlan'
import { columnSpec, normalisations, treatments } from './alternatives'
import { noisyColumn, noisyCounts, type NoisyColumn, type NoisyCounts } from './noisyCounts'
import type { RobustnessSpec } from './robustnessSpec'
import { scaledResult, type RobustnessOptions, type ScaledResult } from './scaledResult'
import { fitsFrame, frameOf, summableColumns, type RowFrame } from './variantColumns'

/** One combination of normalisation, treatment and aggregation with its columns ready to sum. */
export interface Variant {
  readonly plan: AggregatePlan
  readonly rows: SummableColumns
  readonly reference: SummableColumns
  /** Per indicator, where counts are noisy. */
  readonly noisy: readonly (NoisyColumn | null)[]
}

/** All combinations that vary: `grid[normalisation][treatment][aggregation]`, the recipe's own at 0, 0, 0. */
export interface Variants {
  readonly grid: readonly (readonly (readonly Variant[])[])[]
  readonly frame: RowFrame
  readonly referenceFrame: RowFrame
  readonly counts: readonly (NoisyCounts | null)[]
  readonly warnings: readonly Problem[]
}

const boundedBy = (plan: AggregatePlan, normalisation: Normalisation): 'both' | 'below' | 'no' => {
  if (normalisation === 'rank' || normalisation === 'percentile' || normalisation === 'target') return 'both'
  return isGeometric(plan) ? 'below' : 'no'
}

/** The recipe's own plan and, where aggregation varies, the other mean. */
const plansOf = (spec: IndexSpec, kept: readonly number[], varies: boolean): AggregatePlan[] => {
  const own = planOf(spec, kept)
  const others = own.inner === own.outer ? [own.inner === 'mean' ? 'geometric' : 'mean'] as const : (['mean', 'geometric'] as const)
  return varies ? [own, ...others.map((method) => planWith(own, method))] : [own]
}

const withGaps = (columns: readonly Float64Array[], { gaps }: RowFrame): SummableColumns => ({ columns, gaps })

/**
 * Every combination's columns, by computing the index once per normalisation and
 * treatment. A combination that cannot be computed (an indicator without variance
 * once its outliers are drawn in, say) or that rates other rows is left out with a warning.
 */
export const variantsOf = (nominal: ScaledResult, spec: IndexSpec, table: Table, robustness: RobustnessSpec, options: RobustnessOptions): Variants => {
  const kept = nominal.rows.terms.flatMap(({ weight }, i) => (weight === 0 ? [] : [i]))
  const frame = frameOf(nominal.rows, kept)
  const shared = nominal.rows === nominal.reference
  const referenceFrame = shared ? frame : frameOf(nominal.reference, kept)
  const counts = robustness.smallCounts ? noisyCounts(nominal.rows, frame, nominal.reference) : kept.map(() => null)
  const referenceCounts = shared || !robustness.smallCounts ? counts : noisyCounts(nominal.reference, referenceFrame, nominal.reference)
  const plans = plansOf(spec, kept, robustness.aggregation)
  const warnings: Problem[] = []

  const build = (normalisation: Normalisation, result: ScaledResult): Variant[] =>
    plans.map((plan) => {
      const columns = summableColumns(plan, result.rows, frame, result.reference, referenceFrame)
      const noisy = counts.map((noise, i) => (noise === null ? null : noisyColumn(noise, columns.rows[i]!, { values: (referenceCounts[i] ?? noise).values, column: columns.reference[i]! }, boundedBy(plan, normalisation))))
      const rows = withGaps(columns.rows, frame)
      return { plan, rows, reference: shared ? rows : withGaps(columns.reference, referenceFrame), noisy }
    })

  const grid: Variant[][][] = []
  for (const normalisation of robustness.normalisation ? normalisations(spec) : normalisations(spec).slice(0, 1)) {
    const row: Variant[][] = []
    for (const treatment of robustness.treatment ? treatments(spec) : [null]) {
      const own = grid.length === 0 && row.length === 0
      const result = own ? null : scaledResult(columnSpec(spec, normalisation, treatment), table, options)
      if (result === null) row.push(build(normalisation, nominal))
      else if (result.ok && fitsFrame(result.value.rows, frame) && fitsFrame(result.value.reference, referenceFrame)) row.push(build(normalisation, result.value))
      else warnings.push(warning('variant-left-out', `Die Rechenvariante „${normalisation}“${treatment === null ? '' : ` mit Ausreißerbehandlung „${treatment}“`} lässt sich nicht rechnen und bleibt außer Betracht.`, 'Die Indikatoren auf Ausreißer und gleiche Werte prüfen.', { value: normalisation }))
    }
    if (row.length > 0) grid.push(row)
  }
  return { grid, frame, referenceFrame, counts, warnings }
}
