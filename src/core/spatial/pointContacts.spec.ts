import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { gridTopology } from '../testing/gridTopology'
import { adjacency } from './adjacency'
import { pointContacts } from './pointContacts'

describe('pointContacts', () => {
  it('finds the diagonals of a grid with their place, and no side', () => {
    expect(pointContacts(gridTopology(2, 2), ['1', '2', '3', '4'])).toEqual([
      { units: [0, 3], at: [11.01, 51.01] },
      { units: [1, 2], at: [11.01, 51.01] },
    ])
    // Two for every inner corner.
    expect(pointContacts(gridTopology(8, 8), Array.from({ length: 64 }, (_, i) => String(i + 1)))).toHaveLength(2 * 7 * 7)
  })

  it('names units by the given positions and leaves others out', () => {
    expect(pointContacts(gridTopology(2, 2), ['x', '4', '1'])).toEqual([{ units: [1, 2], at: [11.01, 51.01] }])
    expect(pointContacts(gridTopology(3, 1), ['1', '2', '3'])).toEqual([])
  })

  it('finds no neighbours of the rook among the real units', () => {
    const parsed = parseErfurt()
    if (!parsed.ok) throw new Error('package')
    const { boundaries, units } = parsed.value
    const ids = units.map(({ id }) => id)
    const rook = adjacency(boundaries)
    for (const { units: [one, other] } of pointContacts(boundaries, ids)) {
      expect(one).toBeLessThan(other)
      expect(rook.get(ids[one]!)!.has(ids[other]!)).toBe(false)
    }
  })
})
