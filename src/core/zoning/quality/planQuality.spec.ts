import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { missing } from '../../indicators/missing'
import { dissolve } from '../../spatial/dissolve'
import { planarArea } from '../../spatial/planarArea'
import { utm32 } from '../../spatial/utm32'
import { zoningOf } from '../../testing/builders'
import { gridQuality, gridZones } from '../../testing/gridQuality'
import type { Zoning } from '../zoning'
import { planAgreement } from './planAgreement'
import { planQuality } from './planQuality'
import { highNeedClass, qualityGeometry } from './qualityContext'

const quality = (zoneOf: Record<string, string>, context = gridQuality(8, 8), zones?: readonly string[]) => {
  const zoning = zoningOf(zoneOf, zones)
  return planQuality(zoning, zoning.zones.map(() => 0), context)
}
const halves = gridZones(...Array.from({ length: 8 }, () => 'aaaabbbb'))
const quadrants = gridZones(...Array.from({ length: 8 }, (_, row) => (row < 4 ? 'aaaabbbb' : 'ccccdddd')))
const perimeterOf = (coordinates: readonly (readonly (readonly (readonly number[])[])[])[]): number =>
  coordinates.flat().reduce((sum, ring) => {
    const points = ring.map(([longitude, latitude]) => utm32(longitude!, latitude!))
    return sum + points.slice(1).reduce((length, [x, y], i) => length + Math.hypot(x - points[i]![0], y - points[i]![1]), 0)
  }, 0)

describe('planQuality on a grid', () => {
  it('cut edges: 8 between two halves, 16 between four quadrants, 112 between all 64', () => {
    expect(quality(halves)).toMatchObject({ cutEdges: 8, zoneCount: 2, contiguous: true })
    expect(quality(quadrants)).toMatchObject({ cutEdges: 16, zoneCount: 4 })
    expect(quality(Object.fromEntries(Object.keys(halves).map((id) => [id, id])))).toMatchObject({ cutEdges: 112 })
    // 8 × 0.01° of a meridian.
    expect(quality(halves).cutLength).toBeCloseTo(8 * 1112, -3)
  })

  it('does not count the border to what is not assigned', () => {
    expect(quality(gridZones(...Array.from({ length: 8 }, () => 'aaaa....')))).toMatchObject({ cutEdges: 0, cutLength: 0, unassigned: { units: { length: 32 }, people: 3200 } })
  })

  it('a diagonal is in parts and its touching points are named with their place', () => {
    const { zones, contacts, strayUnits, strayPeople, contiguous } = quality(gridZones('a.', '.a'), gridQuality(2, 2))
    expect(zones[0]).toMatchObject({ parts: 2, strayUnits: ['4'], units: 2 })
    expect({ contacts, strayUnits, strayPeople, contiguous }).toEqual({ contacts: [{ zone: 'a', units: ['1', '4'], at: [11.01, 51.01], betweenParts: true }], strayUnits: ['4'], strayPeople: 100, contiguous: false })
    expect(quality(gridZones('aa', 'aa'), gridQuality(2, 2)).contacts.map(({ betweenParts }) => betweenParts)).toEqual([false, false])
    expect(quality(gridZones('ab', 'ba'), gridQuality(2, 2)).contacts).toHaveLength(2)
    expect(quality(gridZones('ab', 'cd'), gridQuality(2, 2)).contacts).toEqual([])
  })

  it('compactness of rectangles as in closed form', () => {
    // Squares of the grid are 702 by 1,112 m; eight by five of them are nearly square.
    const { zones } = quality(gridZones(...Array.from({ length: 5 }, () => 'aaaaaaaa')), gridQuality(8, 5))
    const [width, height] = [8 * 702, 5 * 1112]
    expect(zones[0]!.polsbyPopper).toBeCloseTo((Math.PI * width * height) / (width + height) ** 2, 3)
    expect(zones[0]!.reock).toBeCloseTo((width * height) / (Math.PI * (width ** 2 + height ** 2) / 4), 3)
  })

  it('homogeneity is 0 for one zone and 1 for every unit alone, and zones hold the rest', () => {
    expect(quality(Object.fromEntries(Object.keys(halves).map((id) => [id, 'z']))).homogeneity[0]).toMatchObject({ eta2: 0, eta2Unweighted: 0, units: 64, people: 6400 })
    expect(quality(Object.fromEntries(Object.keys(halves).map((id) => [id, id]))).homogeneity[0]).toMatchObject({ eta2: 1, eta2Unweighted: 1 })
    const { zones, homogeneity } = quality(quadrants)
    expect(zones.reduce((sum, zone) => sum + zone.indexSpread!.shareOfTotal!, 0)).toBeCloseTo(1 - homogeneity[0]!.eta2!, 12)
    expect(zones[0]!.indexSpread).toMatchObject({ units: 16, min: 0, max: 27, range: 27 })
  })

  it('weighs by people and, beside it, counts every unit the same', () => {
    // Means 0.5 and 2.5; by people 0.9 and 2.9.
    const { homogeneity } = quality(gridZones('aabb'), gridQuality(4, 1, { population: [10, 90, 10, 90] }))
    expect(homogeneity[0]!.eta2Unweighted).toBeCloseTo(4 / 5, 12)
    expect(homogeneity[0]!.eta2).toBeCloseTo(200 / (200 + 18), 12)
  })

  it('counts only units with a value, residents and a zone', () => {
    const context = gridQuality(4, 1, { population: [100, missing.suppressed, 0, 100], variables: [{ id: 'index', label: '', values: [1, 2, 3, missing.unknown] }] })
    const { homogeneity, zones, sizes } = quality(gridZones('aabb'), context)
    expect(homogeneity[0]).toEqual({ id: 'index', label: '', eta2: null, eta2Unweighted: null, units: 1, people: 100 })
    expect(zones.map(({ population, populationMissing, indexSpread }) => ({ population, populationMissing, indexSpread }))).toEqual([{ population: 100, populationMissing: ['2'], indexSpread: null }, { population: 100, populationMissing: [], indexSpread: null }])
    expect(sizes.mean).toBe(100)
  })

  it('a zone without units or known residents is listed and changes no measure', () => {
    const context = gridQuality(4, 1, { population: [100, 200, missing.suppressed, missing.unknown] })
    const result = quality(gridZones('abcc'), context, ['neu', 'a', 'b', 'c'])
    expect(result).toMatchObject({ zoneCount: 3, emptyZones: ['neu'], sizes: { mean: 150, topToBottom: 100 / 150 } })
    expect(result.zones[0]).toMatchObject({ units: 0, population: missing.notApplicable, deviation: null, parts: 0, area: 0, polsbyPopper: null, reock: null, indexSpread: null })
    expect(result.zones[3]).toMatchObject({ population: missing.suppressed, deviation: null, populationMissing: ['3', '4'], parts: 1 })
  })

  it('finds need that a zone hides, and no other', () => {
    const context = gridQuality(4, 1, { unitClass: [3, 2, 4, null], population: [10, 20, missing.unknown, 40] })
    const zoning = zoningOf(gridZones('abba'))
    expect(planQuality(zoning, [2, 0], context).hidden).toEqual({
      units: [{ unit: '1', zone: 'a', unitClass: 3, zoneClass: 2, population: 10 }, { unit: '3', zone: 'b', unitClass: 4, zoneClass: 0, population: missing.unknown }],
      people: 10,
      peopleUnknownUnits: 1,
      untold: [],
    })
    expect(planQuality(zoning, [3, null], context).hidden).toEqual({ units: [], people: 0, peopleUnknownUnits: 0, untold: ['3'] })
    expect(planQuality(zoningOf(gridZones('.b.a')), [0, 0], context).hidden.units).toEqual([])
    expect(planQuality(zoning, [2, 0], context).zones.map(({ hiddenUnits }) => hiddenUnits)).toEqual([['1'], ['3']])
  })

  it('survives JSON', () => {
    const result = quality(gridZones('a.', '.a'), gridQuality(2, 2))
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('of nothing says nothing', () => {
    expect(quality({}, gridQuality(2, 1))).toMatchObject({ zones: [], zoneCount: 0, contiguous: true, cutEdges: 0, polsbyPopper: null, reock: null, unassigned: { units: ['1', '2'] } })
  })
})

describe('highNeedClass', () => {
  it('the two highest of four or more, the highest of two or three, none of one', () => {
    expect([1, 2, 3, 4, 5, 6].map(highNeedClass)).toEqual([1, 1, 2, 2, 3, 4])
  })
})

describe('planQuality on the real units', () => {
  const parsed = parseErfurt()
  if (!parsed.ok) throw new Error('package')
  const { boundaries, units, zonings } = parsed.value
  const ids = units.map(({ id }) => id)
  const geometry = qualityGeometry(boundaries, ids)
  const context = { ...geometry, population: ids.map((_, i) => 100 + 37 * i), variables: [{ id: 'index', label: '', values: ids.map((_, i) => (i * i) % 17) }], unitClass: ids.map((_, i) => i % 5), highNeedFrom: 3 }
  const plan = fc.array(fc.nat(6), { minLength: 53, maxLength: 53 })

  it('area and perimeter are those of the dissolved zone', () => {
    for (const zoning of zonings) {
      const shapes = dissolve(boundaries, zoning.zoneOf)
      for (const zone of planQuality(zoning, [], context).zones) {
        const shape = shapes.get(zone.id)!
        expect(zone.area / planarArea(shape)).toBeCloseTo(1, 9)
        expect(zone.perimeter / perimeterOf(shape.coordinates)).toBeCloseTo(1, 9)
      }
    }
  })

  it('the same for random zonings, holes and parts included', () => {
    fc.assert(
      fc.property(plan, (labels) => {
        const zoneOf = Object.fromEntries(ids.map((id, i) => [id, String(labels[i]!)]))
        const shapes = dissolve(boundaries, new Map(Object.entries(zoneOf)))
        for (const { id, area, perimeter, polsbyPopper, reock } of planQuality(zoningOf(zoneOf), [], context).zones) {
          expect(area / planarArea(shapes.get(id)!)).toBeCloseTo(1, 9)
          expect(perimeter / perimeterOf(shapes.get(id)!.coordinates)).toBeCloseTo(1, 9)
          expect(polsbyPopper).toBeGreaterThan(0)
          expect(polsbyPopper).toBeLessThan(1)
          expect(reock).toBeLessThan(1)
        }
      }),
      { numRuns: 10 },
    )
  })

  it('does not depend on names, numbers or order of the zones', () => {
    fc.assert(
      fc.property(plan, fc.nat(6), (labels, shift) => {
        const zoning = zoningOf(Object.fromEntries(ids.map((id, i) => [id, String(labels[i]!)])))
        const renamed = (zone: string): string => `raum-${(Number(zone) + shift) % 7}`
        const other: Zoning = { ...zoning, zones: zoning.zones.map(({ id }, i) => ({ id: renamed(id), number: 40 - i, name: `x${i}` })).reverse(), zoneOf: new Map([...zoning.zoneOf].reverse().map(([unit, zone]) => [unit, renamed(zone)])) }
        const classes = zoning.zones.map((_, i) => i % 5)
        const one = planQuality(zoning, classes, context)
        const two = planQuality(other, [...classes].reverse(), context)
        expect(two.zones.map((zone) => ({ ...zone, id: '' })).reverse()).toEqual(one.zones.map((zone) => ({ ...zone, id: '', deviation: expect.closeTo(zone.deviation!, 10) as number })))
        expect(two.hidden.units.map(({ unit }) => unit)).toEqual(one.hidden.units.map(({ unit }) => unit))
        expect([two.cutEdges, two.strayUnits, two.hidden.people, two.unassigned]).toEqual([one.cutEdges, one.strayUnits, one.hidden.people, one.unassigned])
        expect(two.cutLength).toBeCloseTo(one.cutLength, 6)
        expect(two.homogeneity[0]!.eta2).toBeCloseTo(one.homogeneity[0]!.eta2!, 12)
        expect(two.sizes.topToBottom).toBeCloseTo(one.sizes.topToBottom!, 12)
      }),
      { numRuns: 20 },
    )
  })

  it('agrees fully with itself under another id, and is not compared with itself', () => {
    const population = new Map(ids.map((id) => [id, 100]))
    const [first] = zonings
    const copy = { ...first!, id: 'kopie' }
    expect(planAgreement(copy, zonings, population)[0]).toMatchObject({ zoning: first!.id, movedUnits: 0, movedPeople: 0, ari: 1 })
    expect(planAgreement(first!, zonings, population).map(({ zoning }) => zoning)).toEqual(zonings.slice(1).map(({ id }) => id))
  })
})
