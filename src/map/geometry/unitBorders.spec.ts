import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { groupBorders, type LonLatLines } from './mapGeometry'
import { bordersBetweenGroups, unitBorders } from './unitBorders'

/** Length in degrees of longitude and latitude of all lines. */
const length = (lines: LonLatLines) => lines.reduce((sum, line) => sum + line.slice(1).reduce((part, point, i) => part + Math.hypot(point[0]! - line[i]![0]!, point[1]! - line[i]![1]!), 0), 0)

const city = cityGeometry()
const ids = city.units.map(({ id }) => id)

describe('unitBorders', () => {
  it('gives every pair of neighbours and every edge once, and nothing to units that touch in a point', () => {
    const borders = unitBorders(gridGeometry(2, 2)).map(({ id }) => id)
    expect([...borders].sort()).toEqual(['01|01', '01|02', '01|03', '02|02', '02|04', '03|03', '03|04', '04|04'])
  })

  it('is made once per geometry', () => {
    expect(unitBorders(city)).toBe(unitBorders(city))
  })

  it('chooses for any division what topojson would draw for it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: ids.length, maxLength: ids.length }), (groups) => {
        // Group 0 stands for units without zone.
        const groupOf = (id: string) => (groups[ids.indexOf(id)] === 0 ? undefined : `${groups[ids.indexOf(id)]}`)
        const chosen = bordersBetweenGroups(city, groupOf)
        const drawn = groupBorders(city, groupOf)
        expect(length(chosen.flatMap(({ lines }) => lines))).toBeCloseTo(length(drawn), 9)
      }),
      { numRuns: 15 },
    )
  })

  it('draws what it gives in degrees', () => {
    for (const { lines, path } of unitBorders(city).slice(0, 20)) expect(path.match(/[ML]/g)).toHaveLength(lines.flat().length)
  })
})
