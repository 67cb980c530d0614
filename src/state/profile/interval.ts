import type { Indicator } from '../../core/indicators/indicator'
import { isPresent, type Value } from '../../core/indicators/missing'
import { byar } from '../../core/statistics/intervals/byar'
import { wilson } from '../../core/statistics/intervals/wilson'

/** Range in which the share would lie by chance alone, in the indicator's unit. */
export interface ValueInterval {
  readonly low: number
  readonly high: number
  readonly method: 'wilson' | 'byar'
}

/**
 * 95 % interval of an indicator's value from its counts: Wilson for shares in per cent, Byar
 * for cases „je 1.000“, which are not bounded by their base. null where there is no count,
 * where the counts are none of whole cases in a base (means, densities, a count above its base)
 * and for context indicators, which describe the people as they were counted.
 */
export const valueInterval = (indicator: Indicator, numerator: Value | null, denominator: Value | null): ValueInterval | null => {
  if (!('numerator' in indicator) || indicator.direction === 0 || numerator === null || denominator === null || !isPresent(numerator) || !isPresent(denominator)) return null
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || numerator < 0 || denominator <= 0) return null
  const { unit, per } = indicator
  if (unit === '%') {
    if (numerator > denominator) return null
    const [low, high] = wilson(numerator, denominator)
    return { low: low * per, high: high * per, method: 'wilson' }
  }
  if (!/^je [\d.]+$/.test(unit)) return null
  const [low, high] = byar(numerator)
  return { low: (low / denominator) * per, high: (high / denominator) * per, method: 'byar' }
}
