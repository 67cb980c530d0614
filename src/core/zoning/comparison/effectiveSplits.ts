import { missing, type Value } from '../../indicators/missing'

/** How badly one zoning cuts one zone of the other. */
export interface ZoneSplit {
  readonly zone: string
  /** People of the zone in units both zonings assign. */
  readonly people: number
  /** Uncertainty of membership −Σ p log₂ p in bits: 0 whole, 1 two halves. */
  readonly uncertainty: Value
  /** Effective splits 1/Σp² − 1: 0 whole, 1 two halves, 2 three thirds. */
  readonly splits: Value
}

export interface EffectiveSplits {
  readonly zones: readonly ZoneSplit[]
  /** Means over the zones, weighted by their people. */
  readonly meanUncertainty: Value
  readonly meanSplits: Value
}

/** Uncertainty in bits of shares given as counts; 0 where there is only one. */
export const uncertaintyOfMembership = (counts: readonly number[]): number => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count) => (count > 0 ? sum - (count / total) * Math.log2(count / total) : sum), 0)
}

/** 1/Σp² − 1 of shares given as counts. */
export const effectiveSplitsOf = (counts: readonly number[]): number => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return Math.max(0, 1 / counts.reduce((sum, count) => sum + (count / total) ** 2, 0) - 1)
}

/**
 * How badly the zones of the columns cut those of the rows: uncertainty of membership
 * and effective splits (Wang, Chen, Ober, Grofman, Barnes & Cervas 2022, Stanford Journal of
 * Civil Rights and Civil Liberties 18, note 122; preprint 2021; p is the share of a zone's people in
 * each zone of the other zoning).
 *
 * @param zones ids of the rows
 * @param people people (or units) per cell, [zone][zone of the other zoning]
 * @returns per zone in the order given; `notApplicable` for a zone without people, and for the means
 *   where no zone has any
 */
export const effectiveSplits = (zones: readonly string[], people: readonly (readonly number[])[]): EffectiveSplits => {
  const each = zones.map((zone, i): ZoneSplit => {
    const counts = people[i]!
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total <= 0) return { zone, people: 0, uncertainty: missing.notApplicable, splits: missing.notApplicable }
    return { zone, people: total, uncertainty: uncertaintyOfMembership(counts), splits: effectiveSplitsOf(counts) }
  })
  const total = each.reduce((sum, zone) => sum + zone.people, 0)
  const mean = (of: 'uncertainty' | 'splits'): Value =>
    total === 0 ? missing.notApplicable : each.reduce((sum, zone) => sum + (zone.people > 0 ? zone.people * (zone[of] as number) : 0), 0) / total
  return { zones: each, meanUncertainty: mean('uncertainty'), meanSplits: mean('splits') }
}
