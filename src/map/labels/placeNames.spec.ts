import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelRequest } from './placeLabels'
import { placeNames } from './placeNames'

const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({ id, x, y, width: 60, height: 14, priority: 1, room: 20, required: false, shifts: [{ dx: 0, dy: 0 }, { dx: 0, dy: 16 }, { dx: 0, dy: -16 }], ...more })
const ids = (list: Iterable<string>) => [...list].sort()

describe('placeNames', () => {
  it('is nothing for nothing', () => {
    expect(placeNames([], [], { labelPriority: new Map(), labelFirst: new Set(), labelSmaller: true })).toEqual({ within: new Map(), beside: new Map(), small: new Map() })
  })

  it('keeps a name off the middle of another unit, also of one that has none', () => {
    const dark = request('dark', 10, 0, { room: 0 })
    const { within } = placeNames([request('wide', 0, 0), dark], [], {})
    expect(within.get('wide')).not.toEqual({ dx: 0, dy: 0 })
    expect(within.has('dark')).toBe(false)
    const only = [{ dx: 0, dy: 0 }]
    expect(placeNames([request('wide', 0, 0, { shifts: only }), dark], [], {}).within.has('wide')).toBe(true)
    expect(placeNames([request('wide', 0, 0, { shifts: only }), dark], [], { labelPriority: new Map(), labelFirst: new Set() }).within.has('wide')).toBe(false)
  })

  it('names all of the first beside their units, however few names there are, and from under a badge', () => {
    const tiny = ['a', 'b', 'c'].map((id, i) => request(id, i * 30, 0, { room: 0 }))
    const badge = { x: 30, y: 0, width: 18, height: 18 }
    const wishes = { labelPriority: new Map([['a', 3], ['b', 2], ['c', 1]]), labelFirst: new Set(['a', 'b', 'c']) }
    expect(ids(placeNames(tiny, [badge], wishes).beside.keys())).toEqual(['a', 'b', 'c'])
    expect(ids(placeNames(tiny, [badge], { labelPriority: wishes.labelPriority }).beside.keys())).toEqual([])
  })

  it('tries what finds no place a little smaller, and only where asked', () => {
    const walls = [{ x: -45, y: 0, width: 40, height: 99 }, { x: 45, y: 0, width: 40, height: 99 }]
    const asked = (smaller: boolean) => placeNames([request('a', 0, 0, { width: 55 })], walls, { labelSmaller: smaller })
    expect(ids(asked(true).small!.keys())).toEqual(['a'])
    expect(asked(true).within.has('a')).toBe(true)
    expect(asked(false).within.has('a')).toBe(false)
  })

  it('lays no name over another or over the middle of another unit', () => {
    const one = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 20, max: 120 }), priority: fc.nat(60), room: fc.integer({ min: 0, max: 30 }) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), fc.boolean(), (list, smaller) => {
        const requests = list.map((each, i) => request(String(i), each.x, each.y, each))
        const placed = placeNames(requests, [], { labelPriority: new Map(requests.map(({ id, priority }) => [id, priority])), labelFirst: new Set(['0', '1', '2', '3']), labelSmaller: smaller })
        const boxes = requests.flatMap(({ id, x, y, width, height }) => {
          const [shift, beside] = [placed.within.get(id), placed.beside.get(id)]
          const factor = placed.small?.get(id) ?? 1
          expect(shift !== undefined && beside !== undefined).toBe(false)
          return shift === undefined && beside === undefined ? [] : [{ id, x: beside?.x ?? x + shift!.dx, y: beside?.y ?? y + shift!.dy, width: width * factor, height: height * factor }]
        })
        const apart = (a: { x: number; y: number; width: number; height: number }, b: typeof a) => Math.abs(a.x - b.x) * 2 >= a.width + b.width - 1e-9 || Math.abs(a.y - b.y) * 2 >= a.height + b.height - 1e-9
        for (const box of boxes) {
          for (const other of boxes) if (other.id !== box.id) expect(apart(box, other)).toBe(true)
          for (const { id, x, y } of requests) if (id !== box.id) expect(apart(box, { x, y, width: 6, height: 6 })).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
