import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { sumByHand, unitsByHand } from '../../../../test/unit/byHand'
import { smallCity } from '../../../../test/unit/smallCity'
import { zoningOf } from '../../../core/testing/builders'
import { needColours } from '../../../map/palette'
import { shownIndex } from '../../../state/derived/shownIndex'
import { shownIndicator } from '../../../state/derived/shownIndicator'
import { spanCounts, spanRows, unitsWithGaps } from './spanModel'
import { spanColours, spanScene } from './spanScene'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const units = shownIndex(data, 2017, null, 'bedarf')
const shownOf = (zoning: (typeof data.zonings)[0]) => shownIndex(data, 2017, zoning, 'bedarf')
const rows = spanRows(data.zonings, units, data.zonings.map(shownOf))

describe('spanRows', () => {
  it('has every unit once, the most dependent first', () => {
    expect(rows.map(({ unit }) => unit).sort()).toEqual([...unitsByHand].sort())
    const spans = rows.map(({ span }) => span ?? -1)
    expect(spans).toEqual([...spans].sort((x, y) => y - x))
  })

  it('gives a unit the class of its room', () => {
    for (const { unit, classes, own } of rows) {
      expect(classes).toEqual(data.zonings.map((zoning) => shownOf(zoning).rowOfUnit.get(unit)!.classIndex ?? 'unrated'))
      expect(own).toBe(units.rowOf.get(unit)!.classIndex)
    }
  })

  it('does not depend on the borders where there is only one zoning, nor on its double', () => {
    const [zoning] = data.zonings as [(typeof data.zonings)[0]]
    const copy = { ...zoning, id: 'copy' }
    for (const list of [[zoning], [zoning, copy]]) expect(new Set(spanRows(list, units, list.map(shownOf)).map(({ span }) => span))).toEqual(new Set([0]))
  })

  it('tells what has no room from what has one in some zonings', () => {
    const city = smallCity()
    const indicator = city.indicators[0]!
    const shown = (zoning: ReturnType<typeof zoningOf> | null) => shownIndicator(city, indicator, 2020, zoning, 'equal', 3, 'jahr')
    const one = { ...zoningOf({ P1: 'x', P2: 'x', P3: 'y' }), id: 'one' }
    const two = { ...zoningOf({ P1: 'x', P3: 'y' }), id: 'two' }
    const found = spanRows([one, two], shown(null), [shown(one), shown(two)])
    expect([...unitsWithGaps(found)]).toEqual(['P2'])
    expect(found.find(({ unit }) => unit === 'P2')!.classes[1]).toBe('unassigned')
    expect(found.find(({ unit }) => unit === 'P4')).toMatchObject({ span: null, lowest: null, hasGaps: false })
    expect(found.at(-1)!.span).toBeNull()
    const scene = spanScene(found, 3, 'light')
    expect(scene.fills.get('P4')).toEqual({ kind: 'excluded', exclusion: { reason: 'named' } })
    expect(scene.uncertain).toEqual(new Set(['P2']))
  })
})

describe('spanCounts', () => {
  it('loses nobody', () => {
    const counts = spanCounts(rows, units.classCount)
    expect(counts.map(({ span }) => span)).toEqual([0, 1, 2, 3, 4, null])
    expect(counts.reduce((sum, each) => sum + each.units, 0)).toBe(53)
    expect(counts.reduce((sum, each) => sum + each.people, 0)).toBe(sumByHand('einwohner', 2017, [...unitsByHand]))
  })

  it('is stable for any zonings', () => {
    const zoning = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 53, maxLength: 53 }).map((zones) => zoningOf(Object.fromEntries(zones.flatMap((zone, i) => (zone === '' ? [] : [[unitsByHand[i]!, zone]])))))
    fc.assert(
      fc.property(fc.array(zoning, { maxLength: 4 }), (list) => {
        const zonings = list.map((each, i) => ({ ...each, id: String(i) }))
        const found = spanRows(zonings, units, zonings.map(shownOf))
        const counts = spanCounts(found, units.classCount)
        expect(counts.reduce((sum, each) => sum + each.units, 0)).toBe(53)
        for (const row of found) expect(row.span === null).toBe(row.classes.every((own) => typeof own !== 'number'))
      }),
      { numRuns: 25 },
    )
  })
})

describe('spanColours', () => {
  it('has a colour for every span, from near the ground on, and none of the need’s', () => {
    for (const theme of ['light', 'dark', 'projector'] as const) {
      for (const count of [1, 2, 5, 7]) {
        const colours = spanColours(count, theme)
        expect(new Set(colours).size).toBe(Math.max(2, count))
        for (const colour of colours) expect(needColours(count, theme)).not.toContain(colour)
      }
    }
  })
})
