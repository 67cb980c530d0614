import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexFromLinear, hexFromOklab, linearFromHex, oklabFromHex, rampThrough } from './oklab'

const hex = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 }))).map((bytes) => `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)

describe('OKLab', () => {
  it('agrees with the published values of pure colours', () => {
    // Ottosson (2020): sRGB red is L 0.628, a 0.225, b 0.126; white is L 1.
    const red = oklabFromHex('#ff0000')
    ;[0.628, 0.225, 0.126].forEach((value, i) => expect(red[i]).toBeCloseTo(value, 3))
    const white = oklabFromHex('#ffffff')
    ;[1, 0, 0].forEach((value, i) => expect(white[i]).toBeCloseTo(value, 4))
    expect(oklabFromHex('#000000')[0]).toBe(0)
  })

  it('comes back to the same hex from linear light and from OKLab', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(hexFromLinear(linearFromHex(colour))).toBe(colour)
        expect(hexFromOklab(oklabFromHex(colour))).toBe(colour)
      }),
    )
  })

  it('refuses other spellings', () => {
    expect(() => linearFromHex('red')).toThrow('(red)')
    expect(() => linearFromHex('#fff')).toThrow('(#fff)')
  })
})

describe('rampThrough', () => {
  it('begins and ends at the outer stops whatever the count', () => {
    fc.assert(
      fc.property(fc.array(hex, { minLength: 2, maxLength: 5 }), fc.integer({ min: 2, max: 9 }), (stops, count) => {
        fc.pre(stops.every((stop, i) => i === 0 || stop !== stops[i - 1]))
        const ramp = rampThrough(stops, count)
        expect(ramp).toHaveLength(count)
        expect(ramp[0]).toBe(stops[0])
        expect(ramp[count - 1]).toBe(stops[stops.length - 1])
      }),
    )
  })

  it('refuses a ramp without length', () => {
    expect(() => rampThrough(['#000000'], 3)).toThrow()
    expect(() => rampThrough(['#000000', '#ffffff'], 1)).toThrow()
  })
})
