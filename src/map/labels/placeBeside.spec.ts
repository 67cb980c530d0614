import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBeside, type BesideRequest } from './placeBeside'

const request = (id: string, x: number, y: number): BesideRequest => ({ id, x, y, width: 50, height: 14 })

describe('placeBeside', () => {
  it('takes the nearest free place, off its unit', () => {
    expect(placeBeside([request('a', 0, 0)], [], [], 5).get('a')).toEqual({ endX: 18, endY: 0, x: 44, y: 0 })
    const { x } = placeBeside([request('a', 0, 0)], [{ x: 60, y: 0, width: 80, height: 200 }], [], 5).get('a')!
    expect(x + 25).toBeLessThanOrEqual(20)
  })

  it('keeps to the limit and to the order, and leaves out what finds no place', () => {
    const three = [request('a', 0, 0), request('b', 300, 0), request('c', 600, 0)]
    expect([...placeBeside(three, [], [], 2).keys()]).toEqual(['a', 'b'])
    expect(placeBeside(three, [{ x: 0, y: 0, width: 2000, height: 400 }], [], 2).size).toBe(0)
    expect(placeBeside([], [], [], 3).size).toBe(0)
  })

  it('covers neither names nor starts, and lets no line run through a name', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 250 }), y: fc.integer({ min: 0, max: 250 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), fc.array(place, { maxLength: 12 }), (places, badges) => {
        const obstacles = badges.map(({ x, y }) => ({ x, y, width: 22, height: 22 }))
        const requests = places.map(({ x, y }, i) => request(`${i}`, x, y))
        const found = [...placeBeside(requests, obstacles, places, 20)]
        const boxes = [...obstacles, ...found.map(([, { x, y }]) => ({ x, y, width: 50, height: 14 }))]
        const inside = (x: number, y: number, box: (typeof boxes)[number], by = 0.01) => Math.abs(x - box.x) < box.width / 2 - by && Math.abs(y - box.y) < box.height / 2 - by
        boxes.slice(obstacles.length).forEach((box, i) => {
          for (const other of boxes.slice(0, obstacles.length + i)) expect(Math.abs(box.x - other.x) * 2 < box.width + other.width && Math.abs(box.y - other.y) * 2 < box.height + other.height).toBe(false)
          for (const { x, y } of places) expect(inside(x, y, box)).toBe(false)
        })
        for (const [id, { endX, endY }] of found) {
          const { x, y } = requests[Number(id)]!
          for (let step = 0; step <= 20; step++) for (const box of boxes) expect(inside(x + ((endX - x) * step) / 20, y + ((endY - y) * step) / 20, box)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})
