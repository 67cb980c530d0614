import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deficiencies, seenWith } from './colour/colourVision'
import { linearFromHex, oklabDistance, oklabFromHex } from './colour/oklab'
import { mapGround, type ThemeName } from './palette'
import { maxZoneLooks, zoneLook, type ZoneLook } from './zoneLook'

const themes: readonly ThemeName[] = ['light', 'dark', 'projector']
/** Names and selection as in tokens.css. */
const label: Readonly<Record<ThemeName, string>> = { light: '#1d2433', dark: '#f4f5fa', projector: '#000000' }
const selection: Readonly<Record<ThemeName, string>> = { light: '#d9480f', dark: '#ff8a50', projector: '#c93a00' }
const visions: readonly [string, (hex: string) => string][] = [['normal vision', (hex) => hex], ...deficiencies.map((kind): [string, (hex: string) => string] => [kind, (hex) => seenWith(kind, hex)])]
const distance = (one: string, other: string) => oklabDistance(oklabFromHex(one), oklabFromHex(other))

/** Relative luminance and contrast of WCAG 2.2. */
const luminance = (hex: string) => {
  const [r, g, b] = linearFromHex(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** The ink of the textures as the style sheet has it, laid over a colour as browsers do, in encoded values. */
const css = readFileSync('src/map/map.css', 'utf8')
const inkOf = (theme: ThemeName): readonly number[] => {
  const rule = theme === 'dark' ? /\[data-map-theme='dark'\] \{ --map-texture: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/ : /\.map-root \{ --map-texture: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/
  return rule.exec(css)!.slice(1).map(Number)
}
const inked = (hex: string, theme: ThemeName): string => {
  const ink = inkOf(theme)
  const part = ink[3]! / 100
  const bytes = [1, 3, 5].map((at, i) => Math.round(parseInt(hex.slice(at, at + 2), 16) * (1 - part) + ink[i]! * part))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

describe.each(themes)('looks of zones, theme %s', (theme) => {
  const looks = Array.from({ length: maxZoneLooks }, (_, i): ZoneLook => zoneLook(i + 1, theme))

  it('tells every two of the thirty apart by texture or, for every vision, by colour', () => {
    for (const [name, see] of visions)
      looks.forEach((look, i) => {
        for (const other of looks.slice(0, i)) if (look.texture === other.texture) expect(distance(see(look.colour), see(other.colour)), `${name}: ${look.colour} ${other.colour}`).toBeGreaterThan(0.05)
      })
  })

  it('begins with plain colours, then stripes, then dots', () => {
    expect(looks.map(({ texture }) => texture)).toEqual([...Array<string>(12).fill('plain'), ...Array<string>(12).fill('stripes'), ...Array<string>(6).fill('dots')])
  })

  it('leaves names readable on the colour and on the ink of a texture', () => {
    for (const { colour, texture } of looks) {
      expect(contrast(colour, label[theme]), colour).toBeGreaterThan(4.5)
      // Between the strokes lies the colour, and names have a halo besides.
      if (texture !== 'plain') expect(contrast(inked(colour, theme), label[theme]), `${colour} inked`).toBeGreaterThan(2.9)
    }
  })

  it('has textures that are seen on their colour for every vision', () => {
    for (const [name, see] of visions) for (const { colour } of looks) expect(distance(see(colour), see(inked(colour, theme))), `${name}: ${colour}`).toBeGreaterThan(0.05)
  })

  it('keeps away from the selection and from the ground', () => {
    for (const { colour } of looks) {
      expect(distance(colour, selection[theme]), colour).toBeGreaterThan(0.15)
      expect(distance(colour, mapGround[theme]), colour).toBeGreaterThan(0.09)
    }
  })
})

it('does not let land glare on the dark ground', () => {
  for (let i = 1; i <= maxZoneLooks; i++) expect(oklabFromHex(zoneLook(i, 'dark').colour)[0]).toBeLessThan(0.6)
})

it('begins again beyond thirty and refuses numbers that are none', () => {
  expect(zoneLook(31)).toEqual(zoneLook(1))
  expect(zoneLook(37, 'dark')).toEqual(zoneLook(7, 'dark'))
  for (const wrong of [0, -1, 1.5, NaN]) expect(() => zoneLook(wrong)).toThrow(`(${wrong})`)
})
