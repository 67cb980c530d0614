import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../index/robustness/seededRandom'
import { piecesOf, type FlatGraph } from './flatGraph'
import { cutEdgesOf, everyPlan, flat, gridGraph, nameOf, peopleOf, treeWeight } from './planFixture'
import { recomChain } from './recomChain'
import { treeDrawer } from './spanningTree'
import { startPlan } from './startPlan'

const anySize: readonly [number, number] = [0, Infinity]

/** How far the chain's plans are from the distribution it claims: half the sum of differences, and the same that independent draws would show on average. */
const distance = (graph: FlatGraph, zones: number, sizes: readonly [number, number], draws: number, power: number) => {
  const plans = everyPlan(graph, zones, sizes)
  const weights = plans.map((plan) => treeWeight(graph, plan, zones) ** power)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const met = new Map(plans.map((plan) => [nameOf(plan), 0]))
  const chain = recomChain(graph, plans[0]!.slice(), zones, sizes, seededRandom(5))
  let cuts = 0
  for (let draw = 0; draw < draws; draw++) {
    for (let step = 0; step < 20; step++) chain.step()
    const name = nameOf(chain.zone)
    if (!met.has(name)) throw new Error(`${name} is not a valid plan`)
    met.set(name, met.get(name)! + 1)
    cuts += cutEdgesOf(graph, chain.zone)
  }
  const expected = weights.map((weight) => weight / sum)
  const meanCuts = plans.reduce((all, plan, i) => all + expected[i]! * cutEdgesOf(graph, plan), 0)
  return {
    plans: plans.length,
    distance: plans.reduce((all, plan, i) => all + Math.abs(met.get(nameOf(plan))! / draws - expected[i]!), 0) / 2,
    noise: expected.reduce((all, share) => all + Math.sqrt((2 * share * (1 - share)) / (Math.PI * draws)), 0) / 2,
    cuts: cuts / draws,
    meanCuts,
  }
}

describe('treeDrawer', () => {
  it('draws every spanning tree of a 3 × 3 grid, and each as often', () => {
    const graph = flat(gridGraph(3, 3))
    const { parent, draw } = treeDrawer(graph, seededRandom(1))
    const zone = new Int32Array(9)
    const met = new Map<string, number>()
    const draws = 38_400
    for (let i = 0; i < draws; i++) {
      expect(draw(zone, 0, 0, i % 9)).toBe(9)
      const edges = Array.from(parent, (up, at) => (up < 0 ? '' : `${Math.min(up, at)}-${Math.max(up, at)}`)).sort().join(' ')
      met.set(edges, (met.get(edges) ?? 0) + 1)
    }
    // 192 spanning trees: OEIS A007341.
    expect(met.size).toBe(192)
    const chiSquare = [...met.values()].reduce((sum, count) => sum + (count - draws / 192) ** 2 / (draws / 192), 0)
    // 191 degrees of freedom: the 0.001 and 0.999 quantiles.
    expect(chiSquare).toBeGreaterThan(133)
    expect(chiSquare).toBeLessThan(257)
  })
})

describe('recomChain', () => {
  const unequal = [5, 1, 2, 0, 3, 1, 4, 2, 2, 0, 1, 3]
  it.each([
    ['3 × 3 in 2', flat(gridGraph(3, 3)), 2, anySize],
    ['3 × 3 in 3', flat(gridGraph(3, 3)), 3, anySize],
    ['3 × 3 in 4', flat(gridGraph(3, 3)), 4, anySize],
    ['3 × 3 in 8', flat(gridGraph(3, 3)), 8, anySize],
    ['4 × 3 of unequal people in 3, within sizes', flat(gridGraph(4, 3), unequal), 3, [6, 11]],
    ['4 × 3 in 3 nearly equal zones', flat(gridGraph(4, 3)), 3, [3, 5]],
  ] as const)('meets every plan in proportion to its spanning trees: %s', (_, graph, zones, sizes) => {
    const found = distance(graph, zones, sizes, 20_000, 1)
    expect(found.distance).toBeLessThan(1.6 * found.noise + 0.002)
    expect(Math.abs(found.cuts - found.meanCuts)).toBeLessThan(0.06)
  })

  it('favours compact plans over all plans alike, by as much as is written down', () => {
    const found = distance(flat(gridGraph(4, 4)), 2, [6, 10], 20_000, 0)
    expect(found.distance).toBeGreaterThan(0.3)
    // Mean cut edges: all plans alike, and the chain.
    expect(found.meanCuts).toBeCloseTo(7.55, 2)
    expect(found.cuts).toBeCloseTo(5.46, 1)
  })

  it('keeps to partitions into exactly k contiguous zones within the sizes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.nat(1e6), fc.nat(1e6), (columns, rows, pick, seed) => {
        const random = seededRandom(seed, 99)
        const people = Array.from({ length: columns * rows }, () => (random.below(4) === 0 ? 0 : random.below(1000)))
        const graph = flat(gridGraph(columns, rows), people)
        const zones = 1 + (pick % graph.size)
        const begin = startPlan(graph, [zones], anySize, random)!
        const sums = peopleOf(graph, begin, zones)
        const sizes: [number, number] = [Math.min(...sums), Math.max(...sums)]
        const chain = recomChain(graph, begin.slice(), zones, sizes, random)
        for (let step = 0; step < 200; step++) {
          chain.step()
          if (step % 20 !== 0) continue
          expect(new Set(chain.zone).size).toBe(zones)
          expect(Math.max(...chain.zone)).toBe(zones - 1)
          expect(piecesOf(graph, chain.zone).count).toBe(zones)
          for (const sum of peopleOf(graph, chain.zone, zones)) expect(sum >= sizes[0] && sum <= sizes[1]).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('startPlan', () => {
  it('finds plans of the wanted sizes, or says that it finds none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(1000), (side, seed) => {
        const graph = flat(gridGraph(side, side))
        const plan = startPlan(graph, [side], [side - 1, side + 1], seededRandom(seed))!
        expect(piecesOf(graph, plan).count).toBe(side)
        for (const sum of peopleOf(graph, plan, side)) expect(Math.abs(sum - side)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 20 },
    )
    expect(startPlan(flat(gridGraph(3, 1), [1, 9, 1]), [2], [5, 6], seededRandom(1))).toBeNull()
  })
})
