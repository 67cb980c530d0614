import { describe, expect, it } from 'vitest'
import { missing } from '../../../core/indicators/missing'
import type { Shown } from '../../../state/derived/shownTypes'
import { roundingShows } from './roundedLimits'

const shown = (breaks: readonly number[], values: readonly unknown[], more: Partial<Shown> = {}): Shown => ({ measure: {}, decimals: 1, breaks, rows: values.map((value) => ({ value, classIndex: typeof value === 'number' ? 0 : null })), ...more }) as unknown as Shown

describe('roundingShows', () => {
  it('sees two places that are written alike on both sides of a limit', () => {
    expect(roundingShows(shown([4.7295], [4.728, 4.731]))).toBe(true)
  })

  it('is silent where printed values and printed limits agree', () => {
    expect(roundingShows(shown([4.7], [4.6, 4.7, 4.8]))).toBe(false)
    expect(roundingShows(shown([4.7295], [4.6, 4.731]))).toBe(false)
    expect(roundingShows(shown([], [4.728]))).toBe(false)
    expect(roundingShows(shown([4.7295], [missing.unknown]))).toBe(false)
  })

  it('reads limits of the index as they are written, with one decimal', () => {
    expect(roundingShows(shown([1], [0.996], { measure: 'index', decimals: 2 }))).toBe(true)
    expect(roundingShows(shown([1], [0.99, 1], { measure: 'index', decimals: 2 }))).toBe(false)
  })
})
