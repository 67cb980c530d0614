import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../indicators/missing'
import { idsOf, tableOf } from '../testing/builders'
import { computeIndex } from './computeIndex'
import type { IndexResult } from './indexResult'
import type { IndexSpec } from './indexSpec'

const resultOf = (...input: Parameters<typeof computeIndex>): IndexResult => {
  const result = computeIndex(...input)
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join())
  return result.value
}
const problemsOf = (...input: Parameters<typeof computeIndex>): string[] => {
  const result = computeIndex(...input)
  return (result.ok ? result.warnings : result.problems).map((problem) => `${result.ok ? 'ok ' : ''}${problem.code}`)
}
const value = (id: string, direction: 1 | -1 = 1, weight = 1) => ({ id, value: id, direction, weight }) as const
const closeTo = (list: readonly Value[], expected: readonly number[]): void => {
  expect(list).toHaveLength(expected.length)
  list.forEach((entry, i) => expect(entry).toBeCloseTo(expected[i]!, 12))
}

describe('computeIndex', () => {
  // Mean 5, population standard deviation 2: the textbook example.
  const textbook = tableOf(idsOf(8), { a: [2, 4, 4, 4, 5, 5, 7, 9] })

  it('keeps every step of a z index', () => {
    const result = resultOf({ indicators: [value('a')] }, textbook)
    closeTo(result.terms[0]!.normalised, [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2])
    closeTo(result.index, [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2])
    expect(result.terms[0]!.reference).toEqual({ mean: 5, sd: 2, n: 8, min: 2, max: 9 })
    expect(result.rank).toEqual([8, 5, 5, 5, 3, 3, 2, 1])
    // A value on a limit (0, 1) belongs to the class with more need.
    expect(result.classIndex).toEqual([0, 1, 1, 1, 2, 2, 3, 4])
    expect(result.labels).toEqual(['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch'])
    expect(result).toMatchObject({ referenceCount: 8, excluded: Array(8).fill(null) as null[] })
  })

  it('averages weighted and directed z values and standardises them again', () => {
    // z of [1,2,3] is ∓√1.5 and 0; b runs the other way, so with direction -1 it agrees.
    const table = tableOf(['x', 'y', 'z'], { a: [1, 2, 3], b: [30, 20, 10] })
    const agreeing = resultOf({ indicators: [value('a', 1, 3), value('b', -1, 1)] }, table)
    closeTo(agreeing.aggregate, [-Math.sqrt(1.5), 0, Math.sqrt(1.5)])
    expect(agreeing.terms.map((term) => term.weight)).toEqual([0.75, 0.25])
    const opposed = resultOf({ indicators: [value('a', 1, 3), value('b', 1, 1)], standardise: false }, table)
    closeTo(opposed.aggregate, [-Math.sqrt(1.5) / 2, 0, Math.sqrt(1.5) / 2])
    expect(opposed.index).toEqual(opposed.aggregate)
  })

  it('sums, or takes the geometric mean', () => {
    const table = tableOf(['x', 'y', 'z'], { a: [1, 2, 4], b: [2, 2, 2], c: [3, 1, 9] })
    const spec = (aggregation: 'sum' | 'geometric', weights: readonly number[]): IndexSpec => ({
      indicators: ['a', 'b', 'c'].map((id, i) => value(id, 1, weights[i])),
      normalisation: 'none',
      standardise: false,
      aggregation,
    })
    closeTo(resultOf(spec('sum', [1, 1, 2]), table).index, [9, 6, 24])
    // COINr a_gmean(1:3) = 6^(1/3); with weights (1, 1, 2): (1·2·9)^(1/4).
    expect(resultOf(spec('geometric', [1, 1, 1]), table).index[0]).toBeCloseTo(6 ** (1 / 3), 12)
    expect(resultOf(spec('geometric', [1, 1, 2]), table).index[0]).toBeCloseTo(18 ** (1 / 4), 12)
  })

  it('computes shares of counts', () => {
    const table = tableOf(['x', 'y', 'z'], { n: [1, 2, 3], d: [10, 10, 10] })
    const result = resultOf({ indicators: [{ id: 'q', numerator: 'n', denominator: 'd', per: 100, direction: 1 }] }, table)
    expect(result.terms[0]).toMatchObject({ numerator: [1, 2, 3], denominator: [10, 10, 10], values: [10, 20, 30], estimated: false })
  })

  it('excludes by name and population, keeps their plain values, and leaves them out of the reference', () => {
    const table = tableOf(['a', 'b', 'c', 'd', 'e', 'f'], { v: [1, 2, 3, 999, -999, 50], people: [300, 400, 500, 299, 9000, missing.unknown] })
    const result = resultOf({ indicators: [value('v')], population: 'people', minPopulation: 300, exclude: ['e'] }, table)
    expect(result.excluded).toEqual([null, null, null, { reason: 'population', population: 299, minPopulation: 300 }, { reason: 'named' }, { reason: 'population-missing' }])
    expect(result.terms[0]!.values[3]).toBe(999)
    expect(result.terms[0]!.normalised[3]).toBe(missing.notApplicable)
    expect(result.terms[0]!.reference).toMatchObject({ mean: 2, n: 3 })
    expect(result.index.slice(3)).toEqual([missing.notApplicable, missing.notApplicable, missing.unknown])
    expect(result.rank).toEqual([3, 2, 1, null, null, null])
    expect(result.classIndex.slice(3)).toEqual([null, null, null])
  })

  describe('missing values', () => {
    const table = tableOf(['w', 'x', 'y', 'z', 'none'], { a: [1, 2, 3, missing.suppressed, missing.pending], b: [1, 2, 3, 9, missing.unknown] })
    const spec = (rule: IndexSpec['missing']): IndexSpec => ({ indicators: [value('a'), value('b')], standardise: false, missing: rule })

    it('exclude the row by default and name the indicators', () => {
      expect(resultOf(spec(undefined), table).excluded[3]).toEqual({ reason: 'missing', indicators: ['a'], missing: 'suppressed' })
      expect(resultOf(spec('exclude'), table).index[3]).toBe(missing.suppressed)
    })

    it('leave the row to what is available', () => {
      const result = resultOf(spec('available'), table)
      expect(result.excluded[3]).toBeNull()
      expect(result.index[3]).toBe(result.terms[1]!.normalised[3])
      expect(result.terms[0]!.normalised[3]).toBe(missing.suppressed)
      expect(result.excluded[4]).toEqual({ reason: 'missing', indicators: ['a', 'b'], missing: 'pending' })
    })

    it('scale a sum of what is available up to the whole weight', () => {
      const result = resultOf({ ...spec('available'), aggregation: 'sum' }, table)
      expect(result.index[3]).toBeCloseTo(2 * (result.terms[1]!.normalised[3] as number), 12)
    })

    it('or take the mean', () => {
      const result = resultOf(spec('mean'), table)
      expect(result.terms[0]!.normalised[3]).toBe(0)
      expect(result.index[3]).toBeCloseTo((result.terms[1]!.normalised[3] as number) / 2, 12)
      expect(result.terms[0]!.values[3]).toBe(missing.suppressed)
    })

    it('of an indicator without weight exclude nobody', () => {
      expect(resultOf({ indicators: [value('a', 1, 0), value('b')] }, table).excluded[3]).toBeNull()
    })
  })

  describe('problems', () => {
    const table = tableOf(['x', 'y', 'z'], { a: [1, 2, 3], flat: [5, 5, 5], n: [-1, 0, 1], back: [3, 2, 1] })
    it.each<[string, IndexSpec, string[]]>([
      ['no indicator', { indicators: [] }, ['no-indicators']],
      ['an unknown column', { indicators: [value('q')] }, ['unknown-column']],
      ['an unknown population', { indicators: [value('a')], population: 'q' }, ['unknown-column']],
      ['a minimum without population', { indicators: [value('a')], minPopulation: 300 }, ['no-population']],
      ['a doubled indicator', { indicators: [value('a'), value('a')] }, ['duplicate-indicator']],
      ['a negative weight', { indicators: [value('a', 1, -1), value('n')] }, ['negative-weight']],
      ['all weights zero', { indicators: [value('a', 1, 0)] }, ['zero-weights']],
      ['an indicator without variance', { indicators: [value('a'), value('flat')] }, ['no-variance']],
      ['indicators that cancel out', { indicators: [value('a'), value('back')] }, ['no-variance-aggregate']],
      ['a geometric mean of z values', { indicators: [value('a')], aggregation: 'geometric' }, ['geometric-not-positive']],
      ['a geometric mean of zero', { indicators: [value('n')], aggregation: 'geometric', normalisation: 'none' }, ['geometric-not-positive']],
      ['too few rated rows', { indicators: [value('a')], exclude: ['x'] }, ['too-few-rated']],
      ['limits that do not ascend', { indicators: [value('a')], classes: { method: 'breaks', breaks: [1, -1] } }, ['breaks-not-ascending']],
      ['limits that are not there', { indicators: [value('a')], classes: { method: 'breaks' } }, ['no-breaks']],
      ['names that do not fit', { indicators: [value('a')], classes: { method: 'quantile', count: 3, labels: ['a', 'b'] } }, ['label-count']],
      ['half a class', { indicators: [value('a')], classes: { method: 'equal', count: 2.5 } }, ['class-count']],
      ['an exclusion nobody has', { indicators: [value('a')], exclude: ['99'] }, ['ok unknown-exclusion']],
      ['more classes than values', { indicators: [value('a')], classes: { method: 'quantile', count: 7 } }, ['ok fewer-classes']],
    ])('names %s', (_, spec, codes) => {
      expect(problemsOf(spec, table)).toEqual(codes)
    })

    it('names doubled ids, and says what to do in whole sentences', () => {
      const result = computeIndex({ indicators: [value('a')] }, tableOf(['x', 'x', 'y'], { a: [1, 2, 3] }))
      expect(result.ok).toBe(false)
      const [problem] = result.ok ? [] : result.problems
      expect(problem).toMatchObject({ code: 'duplicate-id', place: { value: 'x' } })
      expect(problem!.sentence).toMatch(/^Die Kennung „x“ .*\.$/)
      expect(problem!.wayOut).toMatch(/\.$/)
    })

    it('accepts a constant indicator under "none" and one without weight', () => {
      expect(problemsOf({ indicators: [value('a'), value('flat')], normalisation: 'none' }, table)).toEqual([])
      const result = resultOf({ indicators: [value('a'), value('flat', 1, 0)] }, table)
      expect(result.terms[1]!.normalised).toEqual(Array(3).fill(missing.notApplicable))
    })
  })

  describe('classes', () => {
    it('number what has no names, and keep given names', () => {
      expect(resultOf({ indicators: [value('a')], classes: { method: 'quantile', count: 2 } }, textbook).labels).toEqual(['Klasse 1 von 2', 'Klasse 2 von 2'])
      expect(resultOf({ indicators: [value('a')], classes: { method: 'sd', labels: ['u', 'v'] } }, textbook)).toMatchObject({ labels: ['u', 'v'], breaks: [0] })
    })

    it('are quantiles where the index is not standardised', () => {
      const table = tableOf(idsOf(11), { a: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
      expect(resultOf({ indicators: [value('a')], normalisation: 'none', standardise: false }, table)).toMatchObject({ breaks: [2, 4, 6, 8], labels: ['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch'] })
    })
  })

  describe('always', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), { minLength: 4, maxLength: 40 }).filter(
      (list) => new Set(list.map(([a]) => a)).size > 1 && new Set(list.map(([, b]) => b)).size > 1,
    )
    const normalisation = fc.constantFrom('z', 'z-sample', 'minmax', 'rank', 'percentile')
    const spec = (method: string): IndexSpec => ({ indicators: [value('a', 1, 2), value('b', -1, 1)], normalisation: method as 'z', standardise: false })
    const tableFor = (list: readonly (readonly [number, number])[], ids = idsOf(list.length)) => tableOf(ids, { a: list.map(([a]) => a), b: list.map(([, b]) => b) })

    it('does not depend on the order of the units', () => {
      fc.assert(
        fc.property(rows, normalisation, (list, method) => {
          const ids = idsOf(list.length)
          const forwards = resultOf(spec(method), tableFor(list))
          const backwards = resultOf(spec(method), tableFor([...list].reverse(), [...ids].reverse()))
          closeTo([...backwards.index].reverse(), forwards.index as number[])
          expect([...backwards.rank].reverse()).toEqual(forwards.rank)
        }),
      )
    })

    it('does not depend on the unit an indicator is measured in', () => {
      fc.assert(
        fc.property(rows, normalisation, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (list, method, factor, shift) => {
          const scaled = resultOf(spec(method), tableFor(list.map(([a, b]) => [a * factor + shift, b])))
          const plain = resultOf(spec(method), tableFor(list))
          scaled.index.forEach((entry, i) => expect(entry).toBeCloseTo(plain.index[i] as number, 8))
        }),
      )
    })

    it('never sinks where an indicator shows more need', () => {
      fc.assert(
        fc.property(rows, normalisation, (list, method) => {
          const result = resultOf({ ...spec(method), indicators: [value('a')] }, tableFor(list))
          list.forEach(([a], i) => list.forEach(([other], j) => a > other && expect(result.index[i] as number).toBeGreaterThan(result.index[j] as number)))
          const turned = resultOf({ ...spec(method), indicators: [value('a', -1)] }, tableFor(list))
          list.forEach(([a], i) => list.forEach(([other], j) => a > other && expect(turned.index[i] as number).toBeLessThan(turned.index[j] as number)))
        }),
      )
    })

    it('has mean 0 and standard deviation 1 when standardised', () => {
      fc.assert(
        fc.property(rows, (list) => {
          const result = computeIndex({ ...spec('z'), standardise: true }, tableFor(list))
          if (!result.ok) return // indicators that cancel out exactly
          const index = result.value.index as number[]
          const mean = index.reduce((sum, entry) => sum + entry, 0) / index.length
          expect(mean).toBeCloseTo(0, 7)
          expect(Math.sqrt(index.reduce((sum, entry) => sum + (entry - mean) ** 2, 0) / index.length)).toBeCloseTo(1, 7)
        }),
      )
    })
  })
})
