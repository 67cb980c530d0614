import { expect, it } from 'vitest'
import { missing } from '../../core/indicators/missing'
import { gridQuality, gridZones } from '../../core/testing/gridQuality'
import { zoningOf } from '../../core/testing/builders'
import { planQuality } from '../../core/zoning/quality/planQuality'
import { measures, measureWords } from './measures'

const hiddenNeed = measures.find(({ id }) => id === 'hiddenNeed')!

it('hidden need says of people no more than is known', () => {
  const said = (population: Parameters<typeof gridQuality>[2]) => {
    const context = gridQuality(2, 1, { unitClass: [4, 4], ...population })
    return measureWords(hiddenNeed, planQuality(zoningOf(gridZones('aa')), [0], context))
  }
  expect(said({})).toBe('200 Menschen')
  expect(said({ population: [100, missing.unknown] })).toBe('mindestens 100 Menschen')
  expect(said({ population: [missing.unknown, missing.unknown] })).toBe('Zahl der Menschen nicht bekannt')
  expect(said({ unitClass: [0, 0] })).toBe('0 Menschen')
})

it('hidden need says nothing of rooms that are not rated, and nothing where no Ortsteil is', () => {
  const said = (zoneClass: readonly (number | null)[], unitClass: readonly (number | null)[]) => measureWords(hiddenNeed, planQuality(zoningOf(gridZones('ab')), zoneClass, gridQuality(2, 1, { unitClass })))
  expect(said([null, null], [4, 4])).toBe('nicht zu sagen')
  expect(said([0, null], [4, 4])).toBe('mindestens 100 Menschen')
  expect(said([0, null], [4, 0])).toBe('100 Menschen')
  expect(measureWords(hiddenNeed, planQuality(zoningOf(gridZones('ab')), [null, null], gridQuality(2, 1, { unitClass: [null, null], variables: [] })))).toBe('–')
})
