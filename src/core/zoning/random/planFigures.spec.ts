import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flat, gridGraph } from './planFixture'
import { planMeter } from './planFigures'

const figures = (graph: ReturnType<typeof flat>, zones: number, zone: readonly number[], values: readonly (number | null)[]) => {
  const meter = planMeter(graph, zones, [{ id: 'index', values }])
  const into = new Float64Array(meter.ids.length)
  meter.measure(zone, into)
  return { ...Object.fromEntries(meter.ids.map((id, i) => [id, into[i]!])), without: meter.without } as Record<string, number> & { without: readonly string[] }
}
const line = (people: readonly number[]) => flat(gridGraph(people.length, 1), people)

describe('planMeter', () => {
  it('gives the borders and shapes of the grid of 8 × 8 in halves and in quarters', () => {
    const graph = flat(gridGraph(8, 8))
    const place = Array.from({ length: 64 }, (_, i) => i)
    const halves = figures(graph, 2, place.map((i) => (i % 8 < 4 ? 0 : 1)), place)
    expect(halves).toMatchObject({ cutEdges: 8, cutLength: 8, maxDeviation: 0 })
    expect(halves['polsbyPopper']).toBeCloseTo((4 * Math.PI * 32) / 24 ** 2, 12)
    const quarters = figures(graph, 4, place.map((i) => (i % 8 < 4 ? 0 : 1) + (i < 32 ? 0 : 2)), place)
    expect(quarters).toMatchObject({ cutEdges: 16, cutLength: 16, maxDeviation: 0 })
    expect(quarters['polsbyPopper']).toBeCloseTo(Math.PI / 4, 12)
  })

  it('gives the correlation ratio, plain and weighted by people', () => {
    // scipy 1.14: 1 − within / between sums of squares, checked by F = 68.33.
    const x = [1, 2, 3, 10, 11, 12, 5, 6]
    const zone = [0, 0, 0, 1, 1, 1, 2, 2]
    expect(figures(line(x.map(() => 1)), 3, zone, x)['eta2:index']).toBeCloseTo(0.9647058823529412, 14)
    expect(figures(line([1, 2, 3, 1, 2, 3, 4, 4]), 3, zone, x)['eta2:index']).toBeCloseTo(0.9666922879836025, 14)
  })

  it('leaves out who has no value or no people in the zone, and figures nobody can tell', () => {
    expect(figures(line([1, 1, 1, 1]), 2, [0, 0, 1, 1], [1, null, 3, 3])['eta2:index']).toBeCloseTo(1, 12)
    expect(figures(line([1, 0, 1, 1]), 2, [0, 0, 1, 1], [1, 99, 3, 3])['eta2:index']).toBeCloseTo(1, 12)
    expect(figures(line([1, 2, 3]), 2, [0, 0, 1], [0.1, 0.1, 0.1]).without).toEqual(['eta2:index'])
    expect(figures(line([0, 0, 0]), 2, [0, 0, 1], [1, 2, 3]).without).toEqual(['eta2:index', 'maxDeviation'])
    const bare = { ...gridGraph(2, 1), areas: [0, 0], perimeters: [0, 0] }
    expect(figures(flat(bare), 2, [0, 1], [1, 2]).without).toEqual(['polsbyPopper'])
  })

  it('stays within its bounds and does not depend on the numbers of zones', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ people: fc.nat(1000), value: fc.option(fc.double({ min: -5, max: 5, noNaN: true })), zone: fc.integer({ min: 0, max: 2 }) }), { minLength: 6, maxLength: 6 }), (units) => {
        const zone = units.map((unit, i) => (i < 3 ? i : unit.zone))
        const graph = flat(gridGraph(3, 2), units.map(({ people }) => people))
        const values = units.map(({ value }) => value)
        const found = figures(graph, 3, zone, values)
        const turned = figures(graph, 3, zone.map((z) => (z + 1) % 3), values)
        for (const id of ['eta2:index', 'polsbyPopper', 'maxDeviation', 'cutEdges', 'cutLength']) {
          if (found.without.includes(id)) continue
          expect(found[id]).toBeCloseTo(turned[id]!, 9)
          expect(found[id]).toBeGreaterThanOrEqual(0)
          if (id.startsWith('eta2') || id === 'polsbyPopper') expect(found[id]).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      { numRuns: 100 },
    )
  })
})
