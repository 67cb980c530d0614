import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../index/robustness/seededRandom'
import type { Result } from '../../result'
import type { Metres } from '../../spatial/utm32'
import { attainable, type AttainableTask } from './attainable'
import { piecesOf } from './flatGraph'
import { hillClimb } from './hillClimb'
import { planMeter } from './planFigures'
import { cutEdgesOf, everyPlan, flat, gridGraph, peopleOf } from './planFixture'
import { startPlan } from './startPlan'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(' '))
  return result.value
}
const graph = gridGraph(4, 3)
const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]
const hulls = values.map((_, i): Metres[] => [[0, 0], [1, 0], [1, 1], [0, 1]].map(([x, y]): Metres => [(i % 4) + x!, Math.floor(i / 4) + y!]))
const variables = [
  { id: 'index', values },
  { id: 'miete', values: [9, 8, null, 1, 2, 7, 3, 3, 1, 0, 5, 6] },
]
const task: AttainableTask = { graph, population: values.map(() => 10), variables, hulls, zones: 3, seed: 1 }

describe('attainable', () => {
  it('finds the best of all plans on a grid small enough to list them', () => {
    const found = value(attainable(task))
    expect(found.sizeRange).toEqual([10, 160])
    const small = flat(graph, task.population)
    const meter = planMeter(small, 3, task.variables, hulls)
    const into = new Float64Array(meter.ids.length)
    for (const { id, best, bestPlan, higherIsBetter, median, quantiles } of found.figures) {
      const all = everyPlan(small, 3).map((plan) => {
        meter.measure(plan, into)
        return into[meter.ids.indexOf(id)]!
      })
      expect(best).toBeCloseTo(higherIsBetter ? Math.max(...all) : Math.min(...all), 12)
      expect(piecesOf(small, bestPlan!).count).toBe(3)
      meter.measure(bestPlan!, into)
      expect(into[meter.ids.indexOf(id)]).toBeCloseTo(best, 12)
      expect(median).toBe(quantiles[3])
    }
    expect(found.figures.map(({ id }) => id)).toEqual(['eta2:index', 'eta2:miete', 'cutLength', 'cutEdges', 'polsbyPopper', 'reock'])
    expect(attainable(task)).toEqual(attainable(task))
  })

  it('takes a better value that is known from elsewhere, and no worse one', () => {
    const given = value(attainable({ ...task, best: { 'eta2:index': 1, polsbyPopper: 0 } })).figures
    expect(given[0]).toMatchObject({ best: 1, bestPlan: null })
    expect(given.find(({ id }) => id === 'polsbyPopper')!.best).toBeGreaterThan(0.4)
    expect(value(attainable({ ...task, hulls: values.map(() => []), variables: [] })).figures.map(({ id }) => id)).toEqual(['cutLength', 'cutEdges', 'polsbyPopper'])
  })

  it('gives every number of zones there is, and says which there are', () => {
    for (const zones of [1, 2, 11, 12]) expect(value(attainable({ ...task, zones })).zones).toBe(zones)
    for (const zones of [0, 13, 2.5, NaN]) {
      const found = attainable({ ...task, zones })
      expect(found.ok ? [] : found.problems).toMatchObject([{ code: 'chance-zones', wayOut: 'Eine ganze Zahl von 1 bis 12 wählen.' }])
    }
    const stopped = attainable(task, () => false)
    expect(stopped.ok ? [] : stopped.problems.map(({ code }) => code)).toEqual(['cancelled'])
  })

  it('widens the sizes where no plan fits', () => {
    const found = value(attainable({ ...task, population: values.map((_, i) => (i === 0 ? 100_000 : 1)), zones: 3 }))
    expect(found.sizeRange).toEqual([0, Infinity])
  })
})

describe('hillClimb', () => {
  it('never makes a plan worse or invalid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }), fc.nat(1000), (columns, rows, seed) => {
        const random = seededRandom(seed)
        const grid = flat(gridGraph(columns, rows), Array.from({ length: columns * rows }, () => random.below(50)))
        const zones = 1 + random.below(grid.size)
        const plan = startPlan(grid, [zones], [0, Infinity], random)!
        const sums = peopleOf(grid, plan, zones)
        const before = cutEdgesOf(grid, plan)
        const after = -hillClimb(grid, plan, zones, [Math.min(...sums), Math.max(...sums)], (zone) => -cutEdgesOf(grid, zone))
        expect(after).toBeLessThanOrEqual(before)
        expect(after).toBe(cutEdgesOf(grid, plan))
        expect(piecesOf(grid, plan).count).toBe(zones)
        for (const sum of peopleOf(grid, plan, zones)) expect(sum >= Math.min(...sums) && sum <= Math.max(...sums)).toBe(true)
      }),
      { numRuns: 80 },
    )
  })
})
