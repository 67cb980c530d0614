import { expect, it } from 'vitest'
import { maxClasses, needColours, zoneColour } from '../../../map/palette'
import { readColour, toLight } from './toLight'

it('reads computed colours in every spelling of a browser', () => {
  expect(readColour('rgb(29, 36, 51)')).toEqual({ hex: '#1d2433', opacity: 1 })
  expect(readColour('rgba(29, 36, 51, 0.6)')).toEqual({ hex: '#1d2433', opacity: 0.6 })
  expect(readColour('rgb(29 36 51 / 60%)')).toEqual({ hex: '#1d2433', opacity: 0.6 })
  expect(readColour('color(srgb 1 0 0.2 / 0.5)')).toEqual({ hex: '#ff0033', opacity: 0.5 })
  expect([readColour('none'), readColour('rgba(0, 0, 0, 0)'), readColour('url(#a)')]).toEqual([null, null, null])
})

it('finds the light colour of every class and room of the other themes, and leaves other colours alone', () => {
  for (const theme of ['dark', 'projector'] as const) {
    for (let count = 2; count <= maxClasses; count++) expect([needColours(count, theme)[0]!, needColours(count, theme).at(-1)!].map((colour) => toLight(colour, theme))).toEqual([needColours(count)[0], needColours(count).at(-1)])
    for (let number = 1; number <= 12; number++) expect(toLight(zoneColour(number, theme), theme)).toBe(zoneColour(number))
    expect(toLight('#123456', theme)).toBe('#123456')
  }
})
