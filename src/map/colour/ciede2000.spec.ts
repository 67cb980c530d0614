import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cielabFromHex, ciede2000, colourDifference, type Cielab } from './ciede2000'

/** Sharma, Wu and Dalal (2005), table 1: pairs that catch the usual mistakes in hue, grey and rotation. */
const published: readonly (readonly [Cielab, Cielab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, -1.1848, -84.8006], [50, 0, -82.7485], 1],
  [[50, -0.9009, -85.5211], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
]

describe('ciede2000', () => {
  it.each(published)('gives the published difference of %j and %j', (one, other, expected) => {
    expect(ciede2000(one, other)).toBeCloseTo(expected, 4)
  })

  it('is symmetric and nothing for equal colours', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((code) => `#${code.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(colourDifference(one, other)).toBeCloseTo(colourDifference(other, one), 9)
        expect(colourDifference(one, one)).toBe(0)
      }),
      { numRuns: 200 },
    )
  })

  it('places white, black and red where CIELAB has them', () => {
    for (const [hex, lab] of [['#ffffff', [100, 0, 0]], ['#000000', [0, 0, 0]], ['#ff0000', [53.24, 80.09, 67.2]]] as const) cielabFromHex(hex).forEach((value, i) => expect(value).toBeCloseTo(lab[i]!, 1))
    expect(() => cielabFromHex('red')).toThrow('#rrggbb')
  })
})
