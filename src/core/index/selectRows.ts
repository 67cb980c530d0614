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
  const excluded = rows.ids.map((_, row): Exclusion | null => {
    if (rows.named[row]) return { reason: 'named' }
    return byPopulation(spec, rows, row) ?? byMissing(spec, rows, row)
  })
  return { excluded, rated: Uint8Array.from(excluded, (reason) => (reason === null ? 1 : 0)) }
}

const byPopulation = (spec: IndexSpec, rows: IndexRows, row: number): Exclusion | null => {
  if (spec.minPopulation === undefined || rows.population === undefined) return null
  const population = rows.population[row]!
  if (isMissing(population)) return { reason: 'population-missing' }
  return population < spec.minPopulation ? { reason: 'population', population, minPopulation: spec.minPopulation } : null
}

const byMissing = (spec: IndexSpec, rows: IndexRows, row: number): Exclusion | null => {
  let weighted = 0
  let lacking: number[] | undefined
  for (let i = 0; i < rows.terms.length; i++) {
    if ((spec.indicators[i]!.weight ?? 1) === 0) continue
    weighted++
    if (rows.terms[i]!.column.present[row] === 0) (lacking ??= []).push(i)
  }
  if (lacking === undefined) return null
  if ((spec.missing ?? 'exclude') !== 'exclude' && lacking.length < weighted) return null
  const first = rows.terms[lacking[0]!]!.values[row]!
  return {
    reason: 'missing',
    indicators: lacking.map((i) => spec.indicators[i]!.id),
    missing: isMissing(first) ? first.missing : 'unknown',
  }
}
