import { describe, expect, it } from 'vitest'
import { deficiencies, seenWith } from './colourVision'
import { oklabDistance, oklabFromHex } from './oklab'

describe.each(deficiencies)('%s', (kind) => {
  it('leaves greys as they are', () => {
    for (const grey of ['#000000', '#7f7f7f', '#ffffff']) expect(oklabDistance(oklabFromHex(seenWith(kind, grey)), oklabFromHex(grey))).toBeLessThan(0.005)
  })
})

it('brings red and green together for the red–green deficiencies only', () => {
  const apart = (kind: (typeof deficiencies)[number]) => {
    const [, a1, b1] = oklabFromHex(seenWith(kind, '#c04040'))
    const [, a2, b2] = oklabFromHex(seenWith(kind, '#408040'))
    return Math.hypot(a1 - a2, b1 - b2)
  }
  expect(apart('deuteranopia')).toBeLessThan(0.08)
  expect(apart('protanopia')).toBeLessThan(0.08)
  expect(apart('tritanopia')).toBeGreaterThan(0.2)
})
