import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { gridTopology } from '../testing/gridTopology'
import { adjacency } from './adjacency'
import { unitGraph } from './unitGraph'

describe('unitGraph', () => {
  it('knows neighbours, shared borders, perimeters and areas of a grid', () => {
    const graph = unitGraph(gridTopology(3, 2))
    expect(graph.ids).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(graph.neighbours).toEqual([[1, 3], [0, 2, 4], [1, 5], [0, 4], [1, 3, 5], [2, 4]])
    const { borders, perimeters, areas } = graph
    // 0.01 degrees at 51° N are about 1,112 m from south to north and 702 m from west to east.
    expect(borders[0]![0]).toBeCloseTo(1112, -1)
    expect(borders[0]![1]).toBeCloseTo(702, -1)
    expect(perimeters[0]).toBeCloseTo(2 * (1112 + 702), -1)
    expect(areas[0]! / (borders[0]![0]! * borders[0]![1]!)).toBeCloseTo(1, 3)
  })

  it('is symmetric on the real boundaries and says the same as adjacency', () => {
    const parsed = parseErfurt()
    if (!parsed.ok) throw new Error('package')
    const { boundaries, units } = parsed.value
    const graph = unitGraph(boundaries, units.map((unit) => unit.id))
    const rook = adjacency(boundaries)
    graph.neighbours.forEach((list, i) => {
      expect(new Set(list.map((j) => graph.ids[j]!))).toEqual(rook.get(graph.ids[i]!))
      list.forEach((j, k) => expect(graph.borders[j]![graph.neighbours[j]!.indexOf(i)]).toBeCloseTo(graph.borders[i]![k]!, 6))
      const shared = graph.borders[i]!.reduce((sum, length) => sum + length, 0)
      expect(shared).toBeLessThanOrEqual(graph.perimeters[i]! * (1 + 1e-9))
    })
  })

  it('keeps a listed unit that has no area, without neighbours', () => {
    const graph = unitGraph(gridTopology(2, 1), ['2', 'x', '1'])
    expect(graph.neighbours).toEqual([[2], [], [0]])
    expect(graph.areas[1]).toBe(0)
  })
})
