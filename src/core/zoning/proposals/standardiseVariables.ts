import { isConstant, moments } from '../../statistics/moments'
import type { ProposalVariable } from './proposalTask'

/** Variables ready for sums of squares: values times the root of the weight, NaN where a unit has no say. */
export type Columns = readonly Float64Array[]

/**
 * Variables as z values over the units that have one (population standard deviation),
 * times the root of their weight, so that squares carry the weight. Sorted by id, so that the
 * order they come in changes nothing, not even by rounding. Variables of weight 0 and
 * constant ones are left out: they distinguish nothing.
 */
export const standardiseVariables = (variables: readonly ProposalVariable[]): Columns =>
  [...variables]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.weight - b.weight))
    .flatMap(({ weight, values }) => {
      const present = values.filter((value): value is number => value !== null)
      const spread = moments(present)
      if (weight <= 0 || present.length === 0 || isConstant(spread)) return []
      const root = Math.sqrt(weight)
      return [Float64Array.from(values, (value) => (value === null ? NaN : ((value - spread.mean) / spread.sd) * root))]
    })
