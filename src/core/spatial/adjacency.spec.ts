import { describe, expect, it } from 'vitest'
import { gridTopology } from '../testing/gridTopology'
import { adjacency, sharedBorders } from './adjacency'
import type { UnitBoundaries } from './unitTopology'
import { utm32 } from './utm32'

describe('adjacency', () => {
  it('is the rook neighbourhood of a grid: corners do not count', () => {
    const neighbours = adjacency(gridTopology(3, 3))
    expect([...neighbours.get('5')!].sort()).toEqual(['2', '4', '6', '8'])
    expect([...neighbours.get('1')!].sort()).toEqual(['2', '4'])
  })

  it('is symmetric and without self', () => {
    const neighbours = adjacency(gridTopology(5, 4))
    for (const [unit, others] of neighbours) {
      expect(others.has(unit)).toBe(false)
      for (const other of others) expect(neighbours.get(other)!.has(unit)).toBe(true)
    }
  })

  it('knows islands', () => {
    expect(adjacency(gridTopology(1, 1))).toEqual(new Map([['1', new Set()]]))
  })
})

describe('sharedBorders', () => {
  it('measures in metres, the same from both sides', () => {
    const borders = sharedBorders(gridTopology(2, 1))
    const [x1, y1] = utm32(11.01, 51)
    const [x2, y2] = utm32(11.01, 51.01)
    expect(borders.get('1')!.get('2')).toBeCloseTo(Math.hypot(x2 - x1, y2 - y1), 6)
    expect(borders.get('2')!.get('1')).toBe(borders.get('1')!.get('2'))
  })

  it('adds up borders of several arcs', () => {
    // Two units that meet along two arcs with different middle points.
    const topology: UnitBoundaries = {
      type: 'Topology',
      arcs: [
        [[11, 51], [11, 51.01]],
        [[11, 51.01], [11, 51.02]],
        [[11, 51.02], [11.01, 51.02], [11.01, 51], [11, 51]],
        [[11, 51], [10.99, 51], [10.99, 51.02], [11, 51.02]],
      ],
      objects: {
        units: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: 'e', arcs: [[0, 1, 2]] },
            { type: 'MultiPolygon', id: 'w', arcs: [[[3, ~1, ~0]]] },
          ],
        },
      },
    }
    const [x1, y1] = utm32(11, 51)
    const [x2, y2] = utm32(11, 51.02)
    expect(sharedBorders(topology).get('e')!.get('w')).toBeCloseTo(Math.hypot(x2 - x1, y2 - y1), 2)
  })
})
