import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../indicators/missing'
import { idsOf, zoningOf } from '../../testing/builders'
import { compareZonings } from '../compareZonings'
import { mostChanged, zoneChanges } from './zoneChanges'

const a = zoningOf({ u1: 'N', u2: 'N', u3: 'N', u4: 'S', u5: 'S' })
const b = zoningOf({ u1: 'x', u2: 'x', u3: 'y', u4: 'y' })
const population = new Map<string, Value>([['u1', 100], ['u2', 200], ['u3', 300], ['u4', 400], ['u5', missing.suppressed]])

describe('zoneChanges', () => {
  it('tells what stays, leaves and arrives', () => {
    const changes = zoneChanges(compareZonings(a, b, population))
    expect(changes).toEqual([
      { a: 'N', b: 'x', stays: { units: 2, people: 300 }, leaves: { units: 1, people: 300 }, arrives: { units: 0, people: 0 } },
      { a: 'S', b: 'y', stays: { units: 1, people: 400 }, leaves: { units: 1, people: 0 }, arrives: { units: 1, people: 300 } },
    ])
    expect(mostChanged(changes).map((change) => change.a)).toEqual(['S'])
  })

  it('knows rooms only one side has', () => {
    const one = zoningOf({ u1: 'w', u2: 'w', u3: 'w', u4: 'w', u5: 'w' })
    const changes = zoneChanges(compareZonings(a, one, population))
    expect(changes[0]).toEqual({ a: 'N', b: 'w', stays: { units: 3, people: 600 }, leaves: { units: 0, people: 0 }, arrives: { units: 2, people: 400 } })
    expect(changes[1]).toMatchObject({ a: 'S', stays: { units: 0 }, leaves: { units: 2, people: 400 } })
    // Units decide nothing here: 400 people both times, and 2 units.
    expect(mostChanged(changes)).toHaveLength(2)
  })

  it('finds nothing where nothing moves', () => {
    expect(mostChanged(zoneChanges(compareZonings(a, a, population)))).toEqual([])
    expect(mostChanged([])).toEqual([])
  })

  it('loses nobody', () => {
    const labels = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(50)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(labels, (list) => {
        const ids = idsOf(list.length)
        const zoning = (side: 0 | 1) => zoningOf(Object.fromEntries(ids.flatMap((id, i) => (list[i]![side] === 0 ? [] : [[id, `z${list[i]![side]}`]]))))
        const compared = compareZonings(zoning(0), zoning(1), new Map(ids.map((id, i) => [id, list[i]![2]])))
        const changes = zoneChanges(compared)
        const sum = (of: (change: (typeof changes)[number]) => number): number => changes.reduce((total, change) => total + of(change), 0)
        expect(sum((change) => change.leaves.units)).toBe(compared.moved.filter((move) => move.from !== null).length)
        expect(sum((change) => change.arrives.units)).toBe(compared.moved.filter((move) => move.to !== null).length)
        expect(sum((change) => change.stays.units + change.leaves.units)).toBe(list.filter(([from]) => from > 0).length)
        expect(sum((change) => change.stays.people + change.arrives.people)).toBe(list.reduce((total, [, to, people]) => (to > 0 ? total + people : total), 0))
      }),
    )
  })
})
