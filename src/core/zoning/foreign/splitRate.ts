import { isPresent, missing, type Value } from '../../indicators/missing'
import type { Overlay } from '../../spatial/overlay/overlayUnits'
import { splitCount, type Counts } from './splitCount'

/** A rate of an area, from divided counts. */
export interface SplitRate {
  readonly value: Value
  readonly isEstimated: boolean
}

/**
 * Rates of foreign areas: numerator and denominator are divided as counts, then their
 * quotient times `per` is taken. A unit for which one of the two is missing enters
 * neither. An area without a denominator is `notApplicable`.
 */
export const splitRate = (numerator: Counts, denominator: Counts, overlay: Overlay, per = 100): readonly SplitRate[] => {
  const both = numerator.values.map((value, u) => isPresent(value) && isPresent(denominator.values[u] ?? missing.unknown))
  const known = ({ values }: Counts): Counts => ({ kind: 'count', values: values.map((value, u) => (both[u] ? value : missing.unknown)) })
  const over = splitCount(known(numerator), overlay).areas
  return splitCount(known(denominator), overlay).areas.map((under, a) => ({
    value: under.value > 0 ? (per * over[a]!.value) / under.value : missing.notApplicable,
    isEstimated: under.isEstimated || over[a]!.isEstimated,
  }))
}
