import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutualInformation } from '../../statistics/segregation/mutualInformation'
import { graphOf, gridGraph, groupsOf, isContiguous, randomGraph, taskOn } from './proposalFixture'
import { scoreProposal } from './scoreProposal'
import { segregationCurve } from './segregationCurve'
import { standardiseVariables } from './standardiseVariables'
import { zoneCurve } from './zoneCurve'

const strip = graphOf([[1], [0, 2], [1, 3], [2]])

describe('zoneCurve', () => {
  it('merges what is most alike first', () => {
    const points = zoneCurve(strip, [{ id: 'a', weight: 1, values: [0, 1, 10, 12] }], 'equal', [1, 1, 1, 1])
    expect(points.map(({ zoneOf }) => zoneOf)).toEqual([[1, 1, 1, 1], [1, 1, 2, 2], [1, 1, 2, 3], [1, 2, 3, 4]])
    // Sum of squares 112.75, within 0.5 + 2 for two zones and 0.5 for three.
    expect(points.map(({ eta2 }) => eta2)).toEqual([0, 1 - 2.5 / 112.75, 1 - 0.5 / 112.75, 1].map((value) => expect.closeTo(value, 12) as number))
  })

  it('is exact for its zones, which are contiguous, and never falls with more of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }), fc.constantFrom('people' as const, 'equal' as const), fc.boolean(), fc.integer(), (units, more, unitWeights, gaps, seed) => {
        const graph = randomGraph(units, more, seed)
        const base = taskOn(graph, { unitWeights })
        const variables = gaps ? base.variables.map((variable, v) => ({ ...variable, values: variable.values.map((value, i) => ((i + v) % 3 === 0 ? null : value)) })) : base.variables
        const points = zoneCurve(graph, variables, unitWeights, base.population)
        expect(points.map(({ zones }) => zones)).toEqual(Array.from({ length: units }, (_, i) => i + 1))
        points.forEach(({ zones, eta2, zoneOf }, i) => {
          const groups = groupsOf(zoneOf)
          expect(groups.length).toBe(zones)
          expect(groups.every((group) => isContiguous(graph, group))).toBe(true)
          expect(eta2).toBeCloseTo(scoreProposal({ ...base, variables }, standardiseVariables(variables), zoneOf, zones).eta2, 9)
          if (i > 0) expect(eta2).toBeGreaterThanOrEqual(points[i - 1]!.eta2)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('begins with as many zones as there are parts, and is empty without units', () => {
    const parts = graphOf([[1], [0], []])
    expect(zoneCurve(parts, [{ id: 'a', weight: 1, values: [1, 2, 3] }], 'equal', [1, 1, 1]).map(({ zones }) => zones)).toEqual([2, 3])
    expect(zoneCurve(graphOf([]), [], 'equal', [])).toEqual([])
    expect(zoneCurve(strip, [{ id: 'a', weight: 1, values: [2, 2, 2, 2] }], 'equal', [1, 1, 1, 1]).map(({ eta2 }) => eta2)).toEqual([0, 0, 0, 0])
  })
})

/** Counts of each group in all of these units. */
const mixOf = (groups: readonly (readonly number[])[], members: readonly number[]): number[] => groups[0]!.map((_, g) => members.reduce((sum, unit) => sum + groups[unit]![g]!, 0))

describe('segregationCurve', () => {
  it('keeps everything while merged units have the same mix', () => {
    const points = segregationCurve(strip, [[80, 20], [80, 20], [20, 80], [20, 80]])
    expect(points.map(({ mKept }) => mKept)).toEqual([0, 1, 1, 1].map((value) => expect.closeTo(value, 12) as number))
    expect(points[1]!.zoneOf).toEqual([1, 1, 2, 2])
  })

  it('is exact for its zones and never falls with more of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer(), fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 60, maxLength: 60 }), (units, seed, numbers) => {
        const graph = randomGraph(units, 10, seed)
        const groups = graph.ids.map((_, unit) => numbers.slice(3 * unit, 3 * unit + 3))
        const full = mutualInformation(groups)
        const points = segregationCurve(graph, groups)
        expect(points.length).toBe(units)
        points.forEach(({ zones, mKept, zoneOf }, i) => {
          const merged = groupsOf(zoneOf).map((members) => mixOf(groups, members))
          expect(merged.length).toBe(zones)
          if (typeof full === 'number' && full > 1e-9) expect(mKept * full).toBeCloseTo(mutualInformation(merged) as number, 9)
          if (i > 0) expect(mKept).toBeGreaterThanOrEqual(points[i - 1]!.mKept)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('merges at each step the neighbours whose merging loses least', () => {
    const graph = gridGraph(3, 2)
    const groups = [[10, 90], [30, 40], [50, 10], [20, 60], [5, 30], [70, 20]]
    const points = segregationCurve(graph, groups)
    const keptBy = (zoneOf: readonly number[]): number => mutualInformation(groupsOf(zoneOf).map((members) => mixOf(groups, members))) as number
    for (let i = 1; i < points.length; i++) {
      const { zoneOf, zones } = points[i]!
      const merged = graph.neighbours.flatMap((list, unit) => list.filter((other) => zoneOf[other]! > zoneOf[unit]!).map((other) => zoneOf.map((zone) => (zone === zoneOf[other] ? zoneOf[unit]! : zone > zoneOf[other]! ? zone - 1 : zone))))
      expect(zones).toBe(points[i - 1]!.zones + 1)
      expect(keptBy(points[i - 1]!.zoneOf)).toBeCloseTo(Math.max(...merged.map(keptBy)), 12)
    }
  })

  it('refuses groups that do not fit the units; without segregation nothing is lost', () => {
    expect(() => segregationCurve(strip, [[1, 2], [3, 4]])).toThrow(RangeError)
    expect(() => segregationCurve(strip, [[1], [2], [3], [-4]])).toThrow(RangeError)
    expect(() => segregationCurve(strip, [[1], [2], [3], [4, 5]])).toThrow(RangeError)
    expect(segregationCurve(strip, [[5, 10], [5, 10], [10, 20], [1, 2]]).map(({ mKept }) => mKept)).toEqual([1, 1, 1, 1])
    expect(segregationCurve(graphOf([]), [])).toEqual([])
  })
})
