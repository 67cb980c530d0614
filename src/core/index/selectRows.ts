import { isMissing } from '../indicators/missing'
import type { Exclusion } from './indexResult'
import type { IndexRows } from './indexRows'
import type { IndexSpec } from './indexSpec'

/** Which rows are rated, and why the others are not. */
export interface Selection {
  readonly excluded: readonly (Exclusion | null)[]
  /** 1 for rated rows. */
  readonly rated: Uint8Array
}

/**
 * First step: rows taken out by name, with too few residents, or without the
 * values the missing rule asks for. One reason per row, in this order. Under
 * `available` and `mean` a row is out only when it has no indicator at all.
 * Indicators of weight 0 never take a row out.
 */
export const selectRows = (spec: IndexSpec, rows: IndexRows): Selection => {
  const gaps = rowsWithGaps(spec, rows)
  const excluded = rows.ids.map((_, row): Exclusion | null => {
    if (rows.named[row]) return { reason: 'named' }
    return byPopulation(spec, rows, row) ?? (gaps[row] === 1 ? byMissing(spec, rows, row) : null)
  })
  return { excluded, rated: Uint8Array.from(excluded, (reason) => (reason === null ? 1 : 0)) }
}

const isWeighted = (spec: IndexSpec, i: number): boolean => (spec.indicators[i]!.weight ?? 1) !== 0

/** 1 for rows that lack any weighted indicator; found column by column, since few rows do. */
const rowsWithGaps = (spec: IndexSpec, rows: IndexRows): Uint8Array => {
  const gaps = new Uint8Array(rows.ids.length)
  rows.terms.forEach(({ column: { present } }, i) => {
    if (isWeighted(spec, i)) for (let row = 0; row < gaps.length; row++) gaps[row]! |= 1 - present[row]!
  })
  return gaps
}

const byPopulation = (spec: IndexSpec, rows: IndexRows, row: number): Exclusion | null => {
  if (spec.minPopulation === undefined || rows.population === undefined) return null
  const population = rows.population[row]!
  if (isMissing(population)) return { reason: 'population-missing' }
  return population < spec.minPopulation ? { reason: 'population', population, minPopulation: spec.minPopulation } : null
}

const byMissing = (spec: IndexSpec, rows: IndexRows, row: number): Exclusion | null => {
  const weighted = rows.terms.map((_, i) => i).filter((i) => isWeighted(spec, i))
  const lacking = weighted.filter((i) => rows.terms[i]!.column.present[row] === 0)
  if ((spec.missing ?? 'exclude') !== 'exclude' && lacking.length < weighted.length) return null
  const first = rows.terms[lacking[0]!]!.values[row]!
  return {
    reason: 'missing',
    indicators: lacking.map((i) => spec.indicators[i]!.id),
    missing: isMissing(first) ? first.missing : 'unknown',
  }
}
