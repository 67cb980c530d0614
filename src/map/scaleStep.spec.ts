import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scaleStep } from './scaleStep'

it('takes the longest round length that fits', () => {
  expect(scaleStep(31.4, 110)).toMatchObject({ metres: 2000, label: '2 km' })
  expect(scaleStep(31.4, 160)).toMatchObject({ metres: 5000, label: '5 km' })
  expect(scaleStep(4, 100)).toMatchObject({ metres: 200, pixels: 50, label: '200 m' })
  expect(scaleStep(0.0015, 100)).toMatchObject({ metres: 0.1, label: '0,1 m' })
})

it('never is longer than allowed and never shorter than two fifths of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), fc.integer({ min: 40, max: 300 }), (metresPerPixel, maxPixels) => {
      const { metres, pixels } = scaleStep(metresPerPixel, maxPixels)
      expect(pixels).toBeLessThanOrEqual(maxPixels * (1 + 1e-9))
      expect(pixels).toBeGreaterThan(maxPixels * 0.4 * (1 - 1e-9))
      expect([1, 2, 5]).toContain(Math.round(metres / 10 ** Math.floor(Math.log10(metres) + 1e-9)))
    }),
  )
})

it('refuses a ground size that is none', () => {
  expect(() => scaleStep(0, 100)).toThrow('(0)')
})
