import type { IndexSpec, Normalisation, Treatment } from '../indexSpec'

const family = (normalisation: Normalisation): string => (normalisation.startsWith('z') ? 'z' : normalisation === 'percentile' ? 'rank' : normalisation)

/** Ways of normalising that vary: the recipe's own first, then z, min-max and rank unless its own is of that kind. */
export const normalisations = (spec: IndexSpec): Normalisation[] => {
  const own = spec.normalisation ?? 'z'
  return [own, ...(['z', 'minmax', 'rank'] as const).filter((other) => family(other) !== family(own))]
}

/** Treatments that vary: the recipe's own first (null, with each indicator's own), then none and winsorised for all. */
export const treatments = (spec: IndexSpec): (Treatment | null)[] => {
  const single = spec.indicators.some(({ treat }) => treat !== undefined)
  return [null, ...(['none', 'winsorise'] as const).filter((other) => single || other !== (spec.treatment ?? 'none'))]
}

/**
 * The recipe with one way of normalising and treating, for its normalised columns only:
 * one level, nothing standardised, so that no later step can fail. Weights of 0 stay, because they decide
 * which rows are rated.
 */
export const columnSpec = (spec: IndexSpec, normalisation: Normalisation, treatment: Treatment | null): IndexSpec => ({
  ...spec,
  normalisation,
  weighting: 'manual',
  levels: 1,
  aggregation: 'mean',
  domainAggregation: undefined,
  standardise: false,
  classes: { method: 'quantile', count: 2 },
  ...(treatment === null ? {} : { treatment, indicators: spec.indicators.map((term) => ({ ...term, treat: undefined })) }),
})
