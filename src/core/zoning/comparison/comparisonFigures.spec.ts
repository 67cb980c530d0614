import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../indicators/missing'
import { idsOf, zoningOf } from '../../testing/builders'
import type { Zoning } from '../zoning'
import { comparisonFigures, type Agreement } from './comparisonFigures'

const none = new Map<string, Value>()
const zoning = (labels: readonly (number | null)[], prefix = 'z'): Zoning => zoningOf(Object.fromEntries(idsOf(labels.length).flatMap((id, i) => (labels[i] === null ? [] : [[id, `${prefix}${labels[i]!}`]]))))
const byUnits = (a: readonly number[], b: readonly number[]): Agreement => comparisonFigures(zoning(a), zoning(b, 'y'), none).byUnits as Agreement
const everyone = (people: readonly Value[]): Map<string, Value> => new Map(idsOf(people.length).map((id, i) => [id, people[i]!]))

describe('comparisonFigures', () => {
  // Values of scikit-learn's documentation and tests of its clustering metrics.
  it.each([
    ['almost alike', [0, 0, 1, 2], [0, 0, 1, 1], { ari: 0.5714286, vMeasure: 0.8 }],
    ['across', [0, 0, 1, 1], [0, 1, 0, 1], { ari: -0.5, vMeasure: 0, nmi: 0, homogeneity: 0, completeness: 0 }],
    ['one against each alone', [0, 0, 0, 0], [0, 1, 2, 3], { ari: 0, homogeneity: 1, completeness: 0, vMeasure: 0, nmi: 0 }],
    ['other names', [0, 0, 1, 1], [1, 1, 0, 0], { ari: 1, homogeneity: 1, completeness: 1, vMeasure: 1, nmi: 1, variationOfInformation: 0 }],
    ['incomplete', [0, 0, 0, 1, 1, 1], [0, 1, 0, 1, 2, 2], { ari: 0.2424242, homogeneity: 0.6666667, completeness: 0.4206198, vMeasure: 0.5158037 }],
    ['17 items', [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3], [1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 3, 1, 3, 3, 3, 2, 2], { mutualInformation: 0.4102186, ari: 0.2669405, vMeasure: 0.3783499, variationOfInformation: 1.3480242 }],
  ])('%s', (_, a, b, expected) => {
    const figures = byUnits(a, b)
    for (const [id, value] of Object.entries(expected)) expect(figures[id as keyof Agreement], id).toBeCloseTo(value, 6)
  })

  it('has no agreement where nothing can be compared', () => {
    expect(comparisonFigures(zoning([1, null]), zoning([null, 1]), everyone([1, 1]))).toMatchObject({ byUnits: missing.notApplicable, byPeople: missing.notApplicable, splitsOfA: { meanSplits: missing.notApplicable } })
    expect(comparisonFigures(zoning([]), zoning([]), none).byUnits).toBe(missing.notApplicable)
    expect(comparisonFigures(zoning([1, 2]), zoning([1, 2]), everyone([missing.suppressed, 0])).byPeople).toBe(missing.unknown)
  })

  it('lets people count', () => {
    const figures = comparisonFigures(zoning([0, 0, 1, 1]), zoning([0, 0, 1, 0]), everyone([500, 500, 1000, missing.suppressed]))
    expect(figures.byPeople).toMatchObject({ ari: 1, nmi: 1, variationOfInformation: 0 })
    expect((figures.byUnits as Agreement).ari).toBeLessThan(1)
    expect(figures.splitsOfA).toMatchObject({ meanSplits: 0, zones: [{ zone: 'z0', people: 1000, splits: 0 }, { zone: 'z1', people: 1000, splits: 0 }] })
  })

  it('tells which side is cut', () => {
    const { splitsOfA, splitsOfB } = comparisonFigures(zoning([0, 0, 0, 1]), zoning([0, 1, 2, 3]), everyone([10, 10, 10, 70]))
    expect(splitsOfA.zones.map((each) => each.splits)).toEqual([expect.closeTo(2, 12), 0])
    expect(splitsOfA.meanSplits).toBeCloseTo(0.6, 12)
    expect(splitsOfA.meanUncertainty).toBeCloseTo(0.3 * Math.log2(3), 12)
    expect(splitsOfB).toMatchObject({ meanSplits: 0, meanUncertainty: 0 })
  })

  const pairs = fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 4 })), fc.option(fc.integer({ min: 0, max: 4 })), fc.integer({ min: 0, max: 2000 })), { minLength: 1, maxLength: 25 })

  it('is symmetric where it must be, bounded, and free of names and order', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const a = zoning(list.map(([label]) => label))
        const b = zoning(list.map(([, label]) => label), 'y')
        const population = everyone(list.map(([, , people]) => people))
        const there = comparisonFigures(a, b, population)
        const back = comparisonFigures(b, a, population)
        expect(there.splitsOfA).toEqual(back.splitsOfB)
        const other = comparisonFigures({ ...a, zones: [...a.zones].reverse() }, { ...b, zones: [...b.zones].reverse() }, population)
        for (const side of ['byUnits', 'byPeople'] as const) {
          const one = there[side]
          const two = back[side]
          if ('missing' in one || 'missing' in two) {
            expect(one).toBe(two)
            continue
          }
          expect(other[side]).toEqual(one)
          for (const id of ['ari', 'nmi', 'vMeasure', 'mutualInformation', 'variationOfInformation'] as const) expect(one[id]).toBeCloseTo(two[id], 10)
          expect(one.homogeneity).toBeCloseTo(two.completeness, 10)
          expect(one.nmi).toBeCloseTo(one.vMeasure, 10)
          for (const id of ['nmi', 'homogeneity', 'completeness', 'vMeasure'] as const) {
            expect(one[id]).toBeGreaterThanOrEqual(0)
            expect(one[id]).toBeLessThanOrEqual(1 + 1e-12)
          }
          expect(one.ari).toBeLessThanOrEqual(1)
          expect(one.ari).toBeGreaterThanOrEqual(-1)
          expect(one.variationOfInformation).toBeGreaterThanOrEqual(0)
          expect(one.variationOfInformation).toBeLessThanOrEqual(Math.log(side === 'byUnits' ? list.length : 50_000) + 1e-12)
        }
        const zones = b.zones.length
        for (const { splits, uncertainty } of there.splitsOfA.zones) {
          if (typeof splits !== 'number' || typeof uncertainty !== 'number') continue
          expect(splits).toBeGreaterThanOrEqual(0)
          expect(splits).toBeLessThanOrEqual(zones - 1 + 1e-9)
          expect(uncertainty).toBeLessThanOrEqual(Math.log2(zones) + 1e-9)
        }
      }),
    )
  })

  it('finds a grouping exactly the same as itself under other names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 30_000 })), { minLength: 1, maxLength: 30 }), (list) => {
        const labels = list.map(([label]) => label)
        const renamed = labels.map((label) => 9 - label)
        const { byUnits: units, byPeople: people, splitsOfA } = comparisonFigures(zoning(labels), zoning(renamed, 'y'), everyone(list.map(([, count]) => count)))
        for (const figures of [units, people]) expect(figures).toMatchObject({ ari: 1, nmi: 1, homogeneity: 1, completeness: 1, vMeasure: 1, variationOfInformation: 0 })
        expect(splitsOfA.meanSplits).toBeCloseTo(0, 12)
      }),
    )
  })

  it('is the same by people and by units where one person lives in each', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 20 }), (list) => {
        const figures = comparisonFigures(zoning(list.map(([label]) => label)), zoning(list.map(([, label]) => label), 'y'), everyone(list.map(() => 1)))
        expect(figures.byPeople).toEqual(figures.byUnits)
      }),
    )
  })

  it('keeps the triangle inequality of the variation of information', () => {
    const three = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(three, (list) => {
        const [a, b, c] = [0, 1, 2].map((side) => list.map((each) => each[side]!)) as [number[], number[], number[]]
        expect(byUnits(a, c).variationOfInformation).toBeLessThanOrEqual(byUnits(a, b).variationOfInformation + byUnits(b, c).variationOfInformation + 1e-12)
      }),
    )
  })
})
