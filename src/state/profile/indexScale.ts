import type { IndexSpec } from '../../core/index/indexSpec'

/**
 * What the values of one year's index are measured by: `fixed` the units of one year for all years, `standardised` the
 * units of the same year, so that their mean is 0, `relative` somehow by the units of the same year (ranks, ranges, weights
 * or limits found in the data), `absolute` by nothing but the place's own figures.
 */
export type IndexScale = 'fixed' | 'standardised' | 'relative' | 'absolute'

const standsAlone = ({ normalisation = 'z', indicators, smoothing = 'none', treatment = 'none', weighting = 'manual', missing = 'exclude' }: IndexSpec): boolean =>
  (normalisation === 'none' || (normalisation === 'target' && indicators.every(({ goalposts }) => goalposts !== undefined))) &&
  smoothing === 'none' &&
  indicators.every(({ treat = treatment }) => treat === 'none') &&
  weighting !== 'entropy' &&
  weighting !== 'pca' &&
  missing !== 'mean'

/** The scale of a recipe; whether values of two years may be laid beside each other follows from it. */
export const indexScaleOf = (spec: IndexSpec): IndexScale => {
  if (spec.referenceYear !== undefined) return 'fixed'
  if (spec.standardise ?? true) return 'standardised'
  return standsAlone(spec) ? 'absolute' : 'relative'
}
