import { moments } from '../../statistics/moments'
import type { IndexResult, Moments } from '../indexResult'
import { aggregateFast } from './aggregateFast'
import { classByThresholds, classRuleOf } from './classRule'
import { createRanker } from './rankRows'
import type { Random } from './seededRandom'
import type { Variant, Variants } from './variants'

/** Computes one variant at a time; the arrays are overwritten by the next call. */
export interface VariantRunner {
  /** Ranks and classes of the frame's rows; rank 0 where a row has no value in this variant. */
  readonly run: (variant: Variant, weights: Float64Array, noise: Random | null) => void
  readonly ranks: Uint32Array
  readonly classes: Uint8Array
}

/** What the variants' aggregates are scaled to: mean 0 and deviation 1, or the recipe's own aggregate where it does not standardise. */
const scaleOf = ({ spec, aggregateReference }: IndexResult): { mean: number; sd: number } => (spec.standardise === false ? aggregateReference : { mean: 0, sd: 1 })

const withoutNaN = (values: Float64Array): Float64Array => {
  for (let row = 0; row < values.length; row++) if (Number.isNaN(values[row]!)) return values.filter((value) => !Number.isNaN(value))
  return values
}

/** A spread that is only rounding noise is none. */
const deviationOf = ({ sd, min, max, mean }: Moments): number => (max - min <= 1e-12 * Math.max(1, Math.abs(mean)) ? 0 : sd)

/** The noisy columns of a variant into `into`: the column moved along its curve by what the drawn count changes. */
const drawColumns = ({ rows, noisy }: Variant, counts: Variants['counts'], random: Random, words: Uint32Array, into: readonly Float64Array[]): void => {
  const bytes = new Uint8Array(words.buffer)
  counts.forEach((known, i) => {
    const column = rows.columns[i]!
    const target = into[i]!
    const moved = noisy[i]
    if (known === null || !moved) {
      target.set(column)
      return
    }
    random.fill(words)
    known.noise.differences(bytes, target)
    const { steps, values } = known
    for (let row = 0; row < target.length; row++) target[row]! *= steps[row]!
    moved.curve.move(column, values, moved.atValue, target)
  })
}

/**
 * Runner over the variants of one index. An aggregate is standardised on its own reference
 * without noise: chance moves a row on the scale, not the scale. Where the recipe
 * does not standardise, the variant is brought to the mean and deviation of the recipe's own
 * aggregate, so that given class limits mean the same throughout.
 */
export const createRunner = (nominal: IndexResult, { frame, referenceFrame, counts }: Variants): VariantRunner => {
  const length = frame.rows.length
  const scale = scaleOf(nominal)
  const rank = createRanker(length, scale.sd > 0 ? 1e-9 / scale.sd : 1e-9)
  const classRule = classRuleOf(nominal)
  const index = new Float64Array(length)
  const scratch = new Float64Array(Math.max(length, referenceFrame.rows.length))
  const referenceIndex = new Float64Array(referenceFrame.rows.length)
  const noisyColumns = counts.some((known) => known !== null) ? counts.map(() => new Float64Array(length)) : []
  // A byte of randomness per row.
  const words = new Uint32Array(Math.ceil(length / 4))
  const ranks = new Uint32Array(length)
  const classes = new Uint8Array(length)

  const run: VariantRunner['run'] = (variant, weights, noise) => {
    aggregateFast(variant.plan, variant.reference, weights, referenceIndex, scratch.subarray(0, referenceIndex.length))
    const reference = moments(withoutNaN(referenceIndex))
    const sd = deviationOf(reference)
    if (noise !== null && noisyColumns.length > 0) {
      drawColumns(variant, counts, noise, words, noisyColumns)
      aggregateFast(variant.plan, { columns: noisyColumns, gaps: frame.gaps }, weights, index, scratch.subarray(0, length))
    } else if (variant.reference === variant.rows) index.set(referenceIndex)
    else aggregateFast(variant.plan, variant.rows, weights, index, scratch.subarray(0, length))

    // NaN stays NaN: a row without a value has none on any scale.
    for (let row = 0; row < length; row++) index[row] = sd === 0 ? index[row]! * 0 : (index[row]! - reference.mean) / sd
    for (let row = 0; row < referenceIndex.length; row++) referenceIndex[row] = scale.mean + scale.sd * (sd === 0 ? referenceIndex[row]! * 0 : (referenceIndex[row]! - reference.mean) / sd)
    const limits = classRule(withoutNaN(referenceIndex))
    rank(index, ranks)
    for (let row = 0; row < length; row++) classes[row] = classByThresholds(scale.mean + scale.sd * index[row]!, limits)
  }
  return { run, ranks, classes }
}
