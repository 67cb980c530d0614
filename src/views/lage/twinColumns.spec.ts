import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { indicatorsByHand, rateByHand, sumByHand, unitsByHand } from '../../../test/unit/byHand'
import { smallCity } from '../../../test/unit/smallCity'
import { missing } from '../../core/indicators/missing'
import { shownIndex } from '../../state/derived/shownIndex'
import { twinColumns, type TwinColumn } from './twinColumns'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const byKey = (columns: readonly TwinColumn[], key: string): TwinColumn => columns.find((column) => column.key === key)!

describe('twinColumns', () => {
  it.each([2012, 2017, 2022])('gives every figure of every space and of the city in %i', (year) => {
    for (const zoning of [null, ...data.zonings]) {
      const index = shownIndex(data, year, zoning, 'bedarf')
      const columns = twinColumns(data, year, zoning, index)
      expect(columns.map(({ key }) => key)).toEqual(['rank', 'index', 'people', ...indicatorsByHand.map(({ id }) => id)])
      expect(columns.every(({ values }) => values.length === index.rows.length)).toBe(true)
      expect(byKey(columns, 'rank').values).toEqual(index.rows.map(({ rank }) => rank ?? missing.notApplicable))
      expect(byKey(columns, 'people')).toMatchObject({ values: index.rows.map(({ unitIds }) => sumByHand('einwohner', year, unitIds)), city: sumByHand('einwohner', year, unitsByHand) })
      for (const indicator of indicatorsByHand) {
        const column = byKey(columns, indicator.id)
        index.rows.forEach(({ unitIds }, row) => {
          expect(column.values[row]).toBeCloseTo(rateByHand(indicator, year, unitIds), 9)
        })
        expect(column.city).toBeCloseTo(rateByHand(indicator, year, unitsByHand), 9)
      }
      expect(byKey(columns, 'index').city).toBeNull()
    }
  })

  it('counts everybody for the city, also those in no zone', () => {
    const city = smallCity()
    const districts = city.zonings[0]!
    const columns = twinColumns(city, 2020, districts, shownIndex(city, 2020, districts, 'bedarf'))
    expect(byKey(columns, 'people')).toMatchObject({ values: [3000, 4000, 80], city: 7580 })
  })

  it('has no city figure of people where nobody is counted', () => {
    const city = smallCity({ arm: [1, 2, 3, 4, 5, 6] })
    expect(byKey(twinColumns(city, 2020, null, shownIndex(city, 2020, null, 'bedarf')), 'people').city).toEqual(missing.unknown)
  })

  it('leaves out indicators that the year does not have', () => {
    const city = smallCity({ einwohner: [1, 2, 3, 4, 5, 6], jung: [1, 1, 1, 1, 1, 1] })
    expect(twinColumns(city, 2020, null, shownIndex(city, 2020, null, 'bedarf')).map(({ key }) => key)).toEqual(['rank', 'index', 'people', 'jugend'])
  })
})
