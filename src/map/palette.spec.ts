import { describe, expect, it } from 'vitest'
import { deficiencies, seenWith } from './colour/colourVision'
import { oklabDistance, oklabFromHex } from './colour/oklab'
import { changeClasses, changeColours, mapGround, maxClasses, minClasses, needColours, zoneColour, type ThemeName } from './palette'

const themes: readonly ThemeName[] = ['light', 'dark', 'projector']
const counts = Array.from({ length: maxClasses - minClasses + 1 }, (_, i) => minClasses + i)
const distance = (one: string, other: string) => oklabDistance(oklabFromHex(one), oklabFromHex(other))
const visions: readonly [string, (hex: string) => string][] = [
  ['normal vision', (hex) => hex],
  ...deficiencies.map((kind): [string, (hex: string) => string] => [kind, (hex) => seenWith(kind, hex)]),
]

describe.each(themes)('need palette, theme %s', (theme) => {
  it.each(counts)('with %i classes keeps neighbours apart for every vision', (count) => {
    const colours = needColours(count, theme)
    expect(new Set(colours).size).toBe(count)
    for (const [name, see] of visions)
      for (let i = 1; i < count; i++)
        // 0.02 is just noticeable side by side; on a map the classes lie apart and small.
        expect(distance(see(colours[i]!), see(colours[i - 1]!)), `${name}, classes ${i - 1} and ${i}`).toBeGreaterThan(0.08)
  })

  it.each(counts)('with %i classes moves away from the ground in lightness with every class', (count) => {
    const ground = oklabFromHex(mapGround[theme])[0]
    for (const [name, see] of visions) {
      const away = needColours(count, theme).map((hex) => Math.abs(oklabFromHex(see(hex))[0] - ground))
      for (let i = 1; i < count; i++) expect(away[i]!, name).toBeGreaterThan(away[i - 1]! + 0.05)
    }
  })

  it('has a lowest class that is not mistaken for the ground', () => {
    for (const [name, see] of visions) expect(distance(see(needColours(5, theme)[0]!), see(mapGround[theme])), name).toBeGreaterThan(0.04)
  })

  it('evenly spaces its classes', () => {
    const colours = needColours(5, theme)
    const steps = colours.slice(1).map((hex, i) => distance(hex, colours[i]!))
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.1)
  })
})

it('refuses counts it cannot colour and numbers that are none', () => {
  expect(() => needColours(8)).toThrow('(8)')
  expect(() => needColours(0)).toThrow('(0)')
  expect(() => zoneColour(0)).toThrow('(0)')
  expect(needColours(1)).toHaveLength(1)
  expect(zoneColour(13)).toBe(zoneColour(1))
})

describe.each(themes)('change palette, theme %s', (theme) => {
  const colours = changeColours(theme)

  it('keeps every two classes apart for every vision, the two sides most of all', () => {
    expect(colours).toHaveLength(changeClasses)
    for (const [name, see] of visions)
      colours.forEach((colour, i) => {
        for (const other of colours.slice(0, i)) expect(distance(see(colour), see(other)), `${name}: ${colour} ${other}`).toBeGreaterThan(0.06)
      })
  })

  it('moves away from the ground on both sides alike', () => {
    const ground = oklabFromHex(mapGround[theme])[0]
    const away = colours.map((hex) => Math.abs(oklabFromHex(hex)[0] - ground))
    expect(away[0]!).toBeGreaterThan(away[1]! + 0.1)
    expect(away[1]!).toBeGreaterThan(away[2]! + 0.1)
    expect(away[3]!).toBeGreaterThan(away[2]! + 0.1)
    expect(away[4]!).toBeGreaterThan(away[3]! + 0.1)
  })
})
