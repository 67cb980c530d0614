import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../../indicators/missing'
import { foreignOf, metreGrid, rectangle, unitsOf } from '../../spatial/overlay/overlayFixture'
import { overlayUnits, type Overlay } from '../../spatial/overlay/overlayUnits'
import { zoningOf } from '../../testing/builders'
import { adjustedRandIndex } from '../adjustedRandIndex'
import { fitToAreas } from './fitToAreas'
import { fuzzyAgreement } from './fuzzyAgreement'
import { splitCount } from './splitCount'
import { splitRate } from './splitRate'
import { zoningFromAreas } from './zoningFromAreas'

/** An overlay with given shares, for figures by hand. */
const overlayOf = (share: readonly (readonly number[])[]): Overlay => ({
  units: share.map((_, u) => String(u + 1)),
  areas: share[0]!.map((_, a) => String.fromCharCode(97 + a)),
  names: share[0]!.map((_, a) => `Gebiet ${String.fromCharCode(65 + a)}`),
  share,
  outside: share.map((row) => 1 - row.reduce((sum, value) => sum + value, 0)),
  slivers: { count: 0, areaM2: 0, rule: { maxShare: 0, maxAreaM2: 0 } },
  by: 'area',
  unitsWithoutPoints: [],
  peopleOutsideUnits: 0,
  unitAreaM2: share.map(() => 1),
  disputedM2: 0,
})

describe('splitCount', () => {
  it('divides counts with bounds and says what is estimated', () => {
    const { areas, outside } = splitCount({ kind: 'count', values: [100, 40, missing.suppressed] }, overlayOf([[1, 0], [0.25, 0.5], [0, 0.5]]))
    expect(areas[0]).toEqual({ value: 110, lower: 100, upper: 140, isEstimated: true, unknownUnits: 0 })
    expect(areas[1]).toEqual({ value: 20, lower: 0, upper: 40, isEstimated: true, unknownUnits: 1 })
    expect(outside).toEqual({ value: 10, lower: 0, upper: 40, isEstimated: true, unknownUnits: 1 })
    expect(splitCount({ kind: 'count', values: [100] }, overlayOf([[1]])).areas[0]!.isEstimated).toBe(false)
    // Nobody can be miscounted where nobody lives.
    expect(splitCount({ kind: 'count', values: [0] }, overlayOf([[0.5]])).areas[0]!.isEstimated).toBe(false)
  })

  it('loses nobody, and the value lies between its bounds', () => {
    const at = fc.integer({ min: -1500, max: 3500 })
    const side = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at, side, side), { maxLength: 6 }), fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 9, maxLength: 9 }), (list, values) => {
        const { areas, outside } = splitCount({ kind: 'count', values }, overlayUnits(unitsOf(metreGrid(3, 3)), foreignOf(list.map(([x, y, w, h]) => rectangle(x, y, w, h)))))
        const all = values.reduce((sum, value) => sum + value, 0)
        expect(Math.abs([...areas, outside].reduce((sum, { value }) => sum + value, 0) - all)).toBeLessThanOrEqual(1e-9 * Math.max(1, all))
        for (const { value, lower, upper } of [...areas, outside]) {
          expect(value).toBeGreaterThanOrEqual(lower - 1e-6)
          expect(value).toBeLessThanOrEqual(upper + 1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('refuses what are no counts', () => {
    const overlay = overlayOf([[1]])
    expect(() => splitCount({ kind: 'rate', values: [3] } as never, overlay)).toThrow(TypeError)
    for (const values of [[-1], [NaN], [Infinity], [], [1, 2]]) expect(() => splitCount({ kind: 'count', values }, overlay)).toThrow(RangeError)
  })
})

describe('splitRate', () => {
  it('divides counts first and leaves a unit out of both where one is missing', () => {
    const overlay = overlayOf([[1, 0], [0.5, 0.5], [1, 0], [0, 0]])
    const rates = splitRate({ kind: 'count', values: [10, 40, missing.unknown, 1] }, { kind: 'count', values: [100, 100, 900, 1] }, overlay)
    expect(rates[0]!.value).toBeCloseTo((100 * 30) / 150, 12)
    expect(rates[1]).toEqual({ value: 40, isEstimated: true })
    expect(splitRate({ kind: 'count', values: [0] }, { kind: 'count', values: [0] }, overlayOf([[1]]))[0]!.value).toBe(missing.notApplicable)
  })
})

describe('fuzzyAgreement', () => {
  const tableOf = (a: readonly number[], b: readonly number[]): number[][] => {
    const table = Array.from({ length: Math.max(...a) + 1 }, () => new Array<number>(Math.max(...b) + 1).fill(0))
    a.forEach((row, i) => table[row]![b[i]!]!++)
    return table
  }

  it('meets scikit-learn: homogeneity, completeness, V-measure and adjusted Rand index', () => {
    // labels_true b, labels_pred a of the documentation's example: rows are clusters.
    const { homogeneity, completeness, vMeasure, adjustedRand, rand } = fuzzyAgreement(tableOf([0, 1, 0, 1, 2, 2], [0, 0, 0, 1, 1, 1]))
    expect(homogeneity).toBeCloseTo(0.6666667, 7)
    expect(completeness).toBeCloseTo(0.4206198, 7)
    expect(vMeasure).toBeCloseTo(0.5158037, 7)
    expect(adjustedRand).toBeCloseTo(0.2424242, 7)
    expect(rand).toBeCloseTo(10 / 15, 12)
    const seventeen = fuzzyAgreement(tableOf([...Array<number>(6).fill(0), ...Array<number>(6).fill(1), ...Array<number>(5).fill(2)], [0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 2, 0, 2, 2, 2, 1, 1]))
    expect(seventeen.adjustedRand).toBeCloseTo(0.2669405, 7)
    expect(seventeen.vMeasure).toBeCloseTo(0.3783499, 7)
  })

  it('agrees with the index of labels, stays in bounds, forgets names and directions', () => {
    const labels = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(labels, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
        const figures = fuzzyAgreement(tableOf(a, b))
        const turned = fuzzyAgreement(tableOf(b, a))
        expect(figures.adjustedRand).toBeCloseTo(adjustedRandIndex(a.map(String), b.map(String)), 9)
        expect(turned.rand).toBeCloseTo(figures.rand, 12)
        expect(turned.homogeneity).toBeCloseTo(figures.completeness, 9)
        for (const value of [figures.homogeneity, figures.completeness, figures.vMeasure, figures.rand]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('has 1 for the same and for nobody', () => {
    const full = { homogeneity: 1, completeness: 1, vMeasure: 1, rand: 1, adjustedRand: 1 }
    expect(fuzzyAgreement([])).toEqual(full)
    expect(fuzzyAgreement([[0, 0]])).toEqual(full)
    expect(fuzzyAgreement([[100]])).toEqual(full)
    const same = fuzzyAgreement([[0, 250.5], [99.5, 0]])
    for (const value of Object.values(same)) expect(value).toBeCloseTo(1, 12)
  })
})

describe('fitToAreas', () => {
  // Zone X: units 1, 2; zone Y: 3; unit 4 is not assigned, unit 5 has no known population.
  const zoning = zoningOf({ 1: 'x', 2: 'x', 3: 'y', 5: 'y' })
  const overlay = overlayOf([[1, 0], [0.5, 0.5], [0, 0.75], [1, 0], [0, 1]])
  const fit = fitToAreas(zoning, overlay, [100, 200, 400, 50, missing.suppressed])

  it('counts people zone by area with certain bounds', () => {
    expect(fit.zones).toEqual(['x', 'y'])
    expect(fit.areas).toEqual(['a', 'b', null])
    expect(fit.people[0]).toEqual([{ value: 200, lower: 100, upper: 300 }, { value: 100, lower: 0, upper: 200 }, { value: 0, lower: 0, upper: 0 }])
    expect(fit.people[1]).toEqual([{ value: 0, lower: 0, upper: 0 }, { value: 300, lower: 0, upper: 400 }, { value: 100, lower: 0, upper: 400 }])
    expect(fit).toMatchObject({ isEstimated: true, peopleCounted: 700, peopleInSplitUnits: 600, splitUnits: ['2', '3'], peopleOutside: 100, unassignedUnits: ['4'], unknownUnits: ['5'] })
  })

  it('says how badly areas and zones are cut, worst first', () => {
    expect(fit.cutAreas.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(fit.cutAreas[0]!.effectiveSplits).toBeCloseTo(1 / (0.25 ** 2 + 0.75 ** 2) - 1, 12)
    expect(fit.cutAreas[1]!.effectiveSplits).toBe(0)
    expect(fit.cutZones.map(({ id, effectiveSplits }) => [id, (effectiveSplits as number).toFixed(4)])).toEqual([['x', '0.8000'], ['y', '0.6000']])
    expect(fit.meanSplitsOfAreas).toBeCloseTo((0.6 * 400) / 600, 12)
    expect(fit.meanSplitsOfZones).toBeCloseTo((0.8 * 300 + 0.6 * 400) / 700, 12)
  })

  it('is certain and perfect where zones are the areas', () => {
    const exact = fitToAreas(zoningOf({ 1: 'p', 2: 'p', 3: 'q' }), overlayOf([[1, 0], [1, 0], [0, 1]]), [10, 20, 30])
    expect(exact).toMatchObject({ isEstimated: false, peopleInSplitUnits: 0, splitUnits: [], meanSplitsOfAreas: 0, meanSplitsOfZones: 0 })
    expect(exact.agreement.rand).toBe(1)
    expect(exact.agreement.vMeasure).toBeCloseTo(1, 12)
  })

  it('has answers where nobody lives, nothing is assigned, nothing is there', () => {
    expect(fitToAreas(zoning, overlay, [0, 0, 0, 0, 0])).toMatchObject({ isEstimated: false, meanSplitsOfAreas: missing.notApplicable, cutAreas: [{ effectiveSplits: missing.notApplicable }, { effectiveSplits: missing.notApplicable }] })
    expect(fitToAreas(zoningOf({}), overlay, [1, 1, 1, 1, 1])).toMatchObject({ peopleCounted: 0, peopleOutside: 0, zones: [] })
    expect(() => fitToAreas(zoning, overlay, [1])).toThrow(RangeError)
  })
})

describe('zoningFromAreas', () => {
  it('gives each unit to the area with most of it and says what that costs', () => {
    const { zoning, splitUnits, lostAreas, estimatedWrong, wrongAtMost } = zoningFromAreas(overlayOf([[1, 0, 0], [0.3, 0.6, 0.1], [0.5, 0.5, 0], [0.2, 0.1, 0.1], [0.5, 0, 0]]), [10, 100, 1000, 10_000, missing.unknown])
    expect([...zoning.zoneOf]).toEqual([['1', 'a'], ['2', 'b'], ['3', 'a'], ['5', 'a']])
    expect(zoning.zones).toEqual([{ id: 'a', number: 1, name: 'Gebiet A' }, { id: 'b', number: 2, name: 'Gebiet B' }])
    expect([...zoning.certainty]).toEqual([['1', 'belegt'], ['2', 'angenähert'], ['3', 'angenähert'], ['5', 'angenähert']])
    expect(splitUnits).toEqual(['2', '3', '4', '5'])
    expect(lostAreas).toEqual(['c'])
    expect(estimatedWrong).toBeCloseTo(40 + 500 + 4000, 9)
    expect(wrongAtMost).toBe(11_100)
  })

  it('finds the areas again where they follow the units', () => {
    const units = metreGrid(3, 2)
    const { zoning, wrongAtMost } = zoningFromAreas(overlayUnits(unitsOf(units), foreignOf([rectangle(0, 0, 1000, 2000), rectangle(1000, 0, 2000, 2000)])), units.map(() => 5))
    expect(Object.fromEntries(zoning.zoneOf)).toEqual({ 1: 'a', 2: 'b', 3: 'b', 4: 'a', 5: 'b', 6: 'b' })
    expect(wrongAtMost).toBe(0)
  })
})
