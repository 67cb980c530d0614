import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import type { Result } from '../../result'
import { unitGraph } from '../../spatial/unitGraph'
import type { ChanceResult, ChanceTask } from './chanceTask'
import { computeChance } from './computeChance'
import { besideEachOther, flat, gridGraph } from './planFixture'
import { quantilesOf, worseThan } from './percentile'
import { allotZones } from './prepareChance'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(' '))
  return result.value
}
const codes = (result: Result<unknown>): string[] => (result.ok ? result.warnings : result.problems).map(({ code }) => code)
const task = (change: Partial<ChanceTask> = {}): ChanceTask => {
  const graph = change.graph ?? gridGraph(4, 4)
  const all = graph.ids.map((_, i) => i)
  return { graph, population: all.map(() => 100), variables: [{ id: 'index', values: all.map((i) => i % 4) }], zoneOf: all.map((i) => (i % 4 < 2 ? 0 : 1)), samples: 1000, seed: 1, ...change }
}
const figure = (result: ChanceResult, id: string) => result.figures.find((found) => found.id === id)!

describe('computeChance', () => {
  it('puts halves that cut along the values before nearly all plans', () => {
    const found = value(computeChance(task()))
    expect(found).toMatchObject({ samples: 1000, seed: 1, zones: 2, units: 16, sizeRange: [600, 1000] })
    expect(found.figures.map(({ id }) => id)).toEqual(['eta2:index', 'cutLength', 'cutEdges', 'polsbyPopper', 'maxDeviation'])
    const eta = figure(found, 'eta2:index')
    expect(eta.own).toBeCloseTo(0.8, 12)
    expect(eta.percentile).toBeGreaterThan(0.9)
    expect(figure(found, 'cutEdges').quantiles[0]).toBe(4)
    expect(figure(found, 'cutEdges').percentile).toBeGreaterThan(0.7)
    for (const { quantiles, histogram, percentile, standardError } of found.figures) {
      expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles)
      expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(1000)
      expect(percentile >= 0 && percentile <= 1 && standardError < 0.1).toBe(true)
    }
  })

  it('is the same for a seed, whatever the zones are numbered', () => {
    const zoneOf = task().zoneOf
    expect(computeChance(task())).toEqual(computeChance(task()))
    expect(computeChance(task({ zoneOf: zoneOf.map((zone) => zone! * 7 + 3) }))).toEqual(computeChance(task()))
    expect(value(computeChance(task({ seed: 2 }))).figures).not.toEqual(value(computeChance(task())).figures)
  })

  it('gives nearly the same on Erfurt’s units by two seeds and by its chains', () => {
    const pkg = value(parseErfurt())
    const graph = unitGraph(pkg.boundaries, pkg.units.map(({ id }) => id))
    const population = pkg.units.map((unit) => (unit.population as { readonly value: number } | undefined)?.value ?? 0)
    const values = pkg.units.map(({ type }) => ['dörflich', 'städtisch', 'Plattenbau'].indexOf(type))
    for (const { zones, zoneOf } of pkg.zonings) {
      const numbers = zones.map(({ id }) => id)
      const run = (seed: number): ChanceResult =>
        value(computeChance({ graph, population, variables: [{ id: 'index', values }], zoneOf: pkg.units.map(({ id }) => numbers.indexOf(zoneOf.get(id)!)), samples: 2000, seed }))
      const [a, b] = [run(1), run(2)]
      a.figures.forEach(({ id, percentile, effectiveSamples }, f) => {
        // Five percentage points: four standard errors with the fewest effective draws.
        expect(Math.abs(percentile - b.figures[f]!.percentile)).toBeLessThan(0.05)
        expect(a.mixing.rHat[id]).toBeLessThan(1.02)
        expect(effectiveSamples).toBeGreaterThan(500)
      })
      expect(a.mixing.largestDifference).toBeLessThan(0.06)
    }
  })

  it('leaves out units that are not assigned, and says so', () => {
    const found = computeChance(task({ zoneOf: task().zoneOf.map((zone, i) => (i === 15 ? null : zone)) }))
    expect(value(found).units).toBe(15)
    expect(codes(found)).toEqual(['chance-unassigned'])
  })

  it('judges a zoning that falls apart against contiguous plans, and says so', () => {
    const found = computeChance(task({ zoneOf: Array.from({ length: 16 }, (_, i) => (i % 4 === 1 || i % 4 === 2 ? 1 : 0)) }))
    expect(codes(found)).toEqual(['chance-not-contiguous'])
    expect(figure(value(found), 'cutEdges')).toMatchObject({ own: 8, quantiles: expect.arrayContaining([4]) })
  })

  it('says that one zone, or as many as units, leave nothing to weigh', () => {
    for (const graph of [gridGraph(4, 4), gridGraph(2, 1)]) {
      for (const zoneOf of [graph.ids.map(() => 0), graph.ids.map((_, i) => i)]) {
        const found = computeChance(task({ graph, zoneOf }))
        expect(codes(found)).toEqual(['chance-one-plan'])
        for (const { percentile, standardError } of value(found).figures) expect([percentile, standardError]).toEqual([0.5, 0])
      }
    }
  })

  it('keeps the number of zones of each piece, and refuses fewer zones than pieces', () => {
    const graph = besideEachOther(gridGraph(3, 3), gridGraph(2, 2))
    const apart = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4]
    const found = computeChance(task({ graph, zoneOf: apart }))
    expect(codes(found)).toEqual(['chance-pieces-fixed'])
    expect(value(found).zones).toBe(5)
    expect(codes(computeChance(task({ graph, zoneOf: apart.map(() => 0) })))).toEqual(['chance-pieces'])
    expect(allotZones(flat(graph), 5)).toEqual([3, 2])
    expect(allotZones(flat(graph), 14)).toBeNull()
  })

  it('bears people in one unit only, and nobody at all', () => {
    const one = value(computeChance(task({ population: Array.from({ length: 16 }, (_, i) => (i === 5 ? 1000 : 0)) })))
    expect(one.sizeRange).toEqual([0, 1250])
    expect(figure(one, 'maxDeviation')).toMatchObject({ own: 1, percentile: 0.5 })
    const nobody = computeChance(task({ population: Array.from({ length: 16 }, () => 0) }))
    expect(codes(nobody)).toEqual(['chance-figure'])
    expect(value(nobody).figures.map(({ id }) => id)).toEqual(['cutLength', 'cutEdges', 'polsbyPopper'])
  })

  it('refuses what cannot be, in German', () => {
    expect(codes(computeChance(task({ samples: 999 })))).toEqual(['chance-samples'])
    expect(codes(computeChance(task({ samples: NaN, seed: 0.5 })))).toEqual(['chance-samples', 'chance-seed'])
    expect(codes(computeChance(task({ seed: -1 })))).toEqual(['chance-seed'])
    expect(codes(computeChance(task({ population: Array.from({ length: 16 }, (_, i) => (i === 3 ? -1 : 1)) })))).toEqual(['chance-people'])
    expect(codes(computeChance(task({ zoneOf: Array.from({ length: 16 }, () => null) })))).toEqual(['chance-no-zones'])
    expect(() => computeChance(task({ population: [1] }))).toThrow(RangeError)
    // Two far corners with all the people: no contiguous halves with half of them each in a line of three lots.
    const line = computeChance(task({ graph: gridGraph(3, 1), population: [100, 300, 100], zoneOf: [0, 1, 0], variables: [] }))
    expect(codes(line)).toEqual(['chance-no-start'])
  })

  it('stops when told to, and tells how far it is', () => {
    const told: number[] = []
    const found = computeChance(task(), (done, all) => {
      told.push(done / all)
      return told.length < 10
    })
    expect(codes(found)).toEqual(['cancelled'])
    expect(told.length).toBe(10)
    told.length = 0
    computeChance(task(), (done, all) => told.push(done / all) > 0)
    expect(told.at(-1)).toBe(1)
    expect(told.length).toBeLessThan(130)
  })
})

describe('percentiles and quantiles', () => {
  it('count ties half, also where only the order of adding up differs', () => {
    expect([...worseThan(0.3, Float64Array.of(0.1, 0.1 + 0.2, 0.4), true)]).toEqual([1, 0.5, 0])
    expect([...worseThan(0.3, Float64Array.of(0.1, 0.1 + 0.2, 0.4), false)]).toEqual([0, 0.5, 1])
    expect(quantilesOf([1, 2, 3, 4], [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 2.5, 4])
  })
})
