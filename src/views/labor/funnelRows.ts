import type { Indicator } from '../../core/indicators/indicator'
import { isPresent } from '../../core/indicators/missing'
import { indicatorValues } from '../../core/indicators/indicatorValues'
import { funnelLimits } from '../../core/statistics/intervals/funnelLimits'
import { wilson } from '../../core/statistics/intervals/wilson'
import type { DataPackage } from '../../data/dataPackage'
import { memoise } from '../../state/memoise'
import { indicatorTerm } from '../../state/derived/indicatorTerm'
import { yearTable } from '../../state/derived/yearTable'

export interface FunnelRow {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly base: number
  /** In the indicator's own unit, such as per cent. */
  readonly value: number
  readonly low: number
  readonly high: number
  readonly place: 'outside' | 'between' | 'inside'
}

export interface Limits {
  readonly base: number
  readonly lower: number
  readonly upper: number
}

export interface Funnel {
  readonly kind: 'funnel'
  readonly rows: readonly FunnelRow[]
  /** Share of all counts in all bases, in the indicator's unit. */
  readonly mean: number
  readonly inner: readonly Limits[]
  readonly outer: readonly Limits[]
}

/**
 * Why an indicator has no funnel: `noCounts` ready values or no figures for the
 * year, `noShare` a mean or a density, `unknownPart` a ratio of which it is not
 * known whether those counted above are among those below, `exceeds` a count
 * above its base or not whole, `tooFew` fewer than three units with figures.
 */
export type NoFunnelReason = 'noCounts' | 'noShare' | 'unknownPart' | 'exceeds' | 'tooFew'

export interface NoFunnel {
  readonly kind: 'none'
  readonly reason: NoFunnelReason
}

const none = (reason: NoFunnelReason): NoFunnel => ({ kind: 'none', reason })

const steps = 48

/**
 * Funnel of an indicator over the units of one year (Spiegelhalter 2005), with
 * Wilson intervals (Wilson 1927) per unit. Only an indicator in per cent is a share of
 * its base by definition; the others give the reason why they have no funnel.
 * Units without both counts are left out.
 */
export const funnelOf = memoise((data: DataPackage, indicator: Indicator, year: number): Funnel | NoFunnel => {
  const term = indicatorTerm(indicator, data, year)
  if (term === null || 'value' in term) return none('noCounts')
  const per = term.per ?? 1
  if (indicator.unit !== '%') return none(/^je [\d.]+$/.test(indicator.unit) ? 'unknownPart' : 'noShare')
  const { numerator, denominator } = indicatorValues(term, yearTable(data, year))
  const counts = data.units.flatMap((unit, i) => {
    const [count, base] = [numerator![i]!, denominator![i]!]
    return isPresent(count) && isPresent(base) && base > 0 ? [{ unit, count, base }] : []
  })
  // A binomial limit needs whole people of whom some have the trait.
  if (counts.length < 3) return none('tooFew')
  if (counts.some(({ count, base }) => count > base || !Number.isInteger(count) || !Number.isInteger(base))) return none('exceeds')
  const all = counts.reduce((sum, each) => ({ count: sum.count + each.count, base: sum.base + each.base }), { count: 0, base: 0 })
  const p = all.count / all.base
  const limitsAt = (base: number, level: 0.95 | 0.998): Limits => {
    const { lower, upper } = funnelLimits(p, base, level)
    return { base, lower: lower * per, upper: upper * per }
  }
  const rows = counts.map(({ unit, count, base }): FunnelRow => {
    const [low, high] = wilson(count, base)
    const value = (count / base) * per
    const inner = limitsAt(base, 0.95)
    const outer = limitsAt(base, 0.998)
    const place = value < outer.lower || value > outer.upper ? 'outside' : value < inner.lower || value > inner.upper ? 'between' : 'inside'
    return { id: unit.id, name: unit.name, count, base, value, low: low * per, high: high * per, place }
  })
  const logs = rows.map((row) => Math.log(row.base))
  const [first, last] = [Math.min(...logs), Math.max(...logs)]
  const bases = [...new Set(Array.from({ length: steps + 1 }, (_, i) => Math.round(Math.exp(first + ((last - first) * i) / steps))))]
  return { kind: 'funnel', rows, mean: p * per, inner: bases.map((base) => limitsAt(base, 0.95)), outer: bases.map((base) => limitsAt(base, 0.998)) }
}, 6)
