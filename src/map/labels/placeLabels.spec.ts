import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type LabelRequest } from './placeLabels'

const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  x,
  y,
  width: 60,
  height: 14,
  priority: 1,
  room: 30,
  required: false,
  shifts: [
    { dx: 0, dy: 0 },
    { dx: 0, dy: 16 },
  ],
  ...more,
})

describe('placeLabels', () => {
  it('gives way by a shift and goes without a place only where none is free', () => {
    const placed = placeLabels([request('a', 0, 0, { priority: 3 }), request('b', 5, 0, { priority: 2 }), request('c', 2, 2)], [])
    expect(placed.get('a')).toEqual({ dx: 0, dy: 0 })
    expect(placed.get('b')).toEqual({ dx: 0, dy: 16 })
    expect(placed.has('c')).toBe(false)
  })

  it('goes below a badge', () => {
    expect(placeLabels([request('a', 0, 0)], [{ x: 0, y: -2, width: 20, height: 20 }]).get('a')).toEqual({ dx: 0, dy: 16 })
  })

  it('leaves out a text that its unit has no room for, unless it is required', () => {
    expect(placeLabels([request('a', 0, 0, { room: 1 })], []).size).toBe(0)
    expect(placeLabels([request('a', 0, 0, { room: 1, required: true })], []).size).toBe(1)
  })

  it('places the required text before more important ones', () => {
    const placed = placeLabels([request('big', 0, 0, { priority: 9, shifts: [{ dx: 0, dy: 0 }] }), request('picked', 0, 0, { priority: 0, required: true })], [])
    expect([...placed.keys()]).toEqual(['picked'])
  })

  it('never lets two shown texts cover each other', () => {
    const any = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 20, max: 90 }), priority: fc.nat() })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (list) => {
        const requests = list.map(({ x, y, width, priority }, i) => request(`${i}`, x, y, { width, priority }))
        const shown = [...placeLabels(requests, [])].map(([id, { dx, dy }]) => {
          const { x, y, width, height } = requests[Number(id)]!
          return { x: x + dx, y: y + dy, width, height }
        })
        shown.forEach((a, i) => {
          for (const b of shown.slice(0, i)) {
            const apart = Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height
            expect(apart).toBe(true)
          }
        })
      }),
    )
  })
})
