import { classBreaks } from '../../statistics/classification/classBreaks'
import { classSpecOf, wantedClasses } from '../classes'
import type { IndexResult } from '../indexResult'

/** Same tolerance as classOf. */
const tolerance = 1e-9

/** Limits of one variant, from its own reference index. */
export type ClassRule = (referenceIndex: Float64Array) => Float64Array

/** Limits lowered by the tolerance below which a value counts as lying on them. */
const thresholds = (breaks: readonly number[]): Float64Array => Float64Array.from(breaks, (limit) => limit - tolerance * Math.max(1, Math.abs(limit)))

/**
 * The recipe's class rule for variants. Given limits stand in every variant; limits
 * that follow the data are found anew. Where a variant's data allow another number
 * of classes than the recipe's own result has, that result's limits are used, so that shares
 * per class always speak of the same classes.
 */
export const classRuleOf = ({ spec, breaks }: IndexResult): ClassRule => {
  const classes = classSpecOf(spec)
  const nominal = thresholds(breaks)
  if (classes.method === 'breaks') return () => nominal
  const count = wantedClasses(classes)
  return (referenceIndex) => {
    const found = classBreaks(Array.from(referenceIndex.slice().sort()), { ...classes, count })
    return found.length === breaks.length ? thresholds(found) : nominal
  }
}

/** Class of a value by thresholds, 0 is least. */
export const classByThresholds = (value: number, limits: Float64Array): number => {
  let index = 0
  while (index < limits.length && value >= limits[index]!) index++
  return index
}
