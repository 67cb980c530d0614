import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colourDifference } from '../../src/map/colour/ciede2000'
import { deficiencies, seenWith } from '../../src/map/colour/colourVision'
import { linearFromHex } from '../../src/map/colour/oklab'
import { changeColours, maxClasses, minClasses, needColours, type ThemeName } from '../../src/map/palette'
import { maxZoneLooks, zoneLook } from '../../src/map/zoneLook'

/**
 * Contrast of every pair of colours that meet on screen, for the three themes,
 * from the style sheets themselves: text 4.5 to 1, what must be seen to use
 * something 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). And the palettes of the maps
 * for normal vision and three deficiencies (Machado et al. 2009), by CIEDE2000.
 */
const themes: readonly ThemeName[] = ['light', 'dark', 'projector']
const css = readFileSync('src/ui/tokens.css', 'utf8')

type Tokens = Readonly<Record<string, string>>
/** Tokens of a theme; what it does not set it has from the light one. */
const tokensOf = (theme: ThemeName): Tokens => {
  const block = (name: string): Tokens => {
    const body = new RegExp(`\\[data-theme='${name}'\\] \\{([^}]+)\\}`).exec(css)?.[1]
    if (body === undefined) throw new Error(`tokens.css has no theme ${name}`)
    return Object.fromEntries([...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, key, value]) => [key!, value!.trim()]))
  }
  return { ...block('light'), ...block(theme) }
}

const luminance = (hex: string): number => {
  const [r, g, b] = linearFromHex(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
/** One colour laid over another, in encoded values as browsers do. */
const over = (top: string, share: number, ground: string): string =>
  `#${[1, 3, 5].map((at) => Math.round(parseInt(top.slice(at, at + 2), 16) * share + parseInt(ground.slice(at, at + 2), 16) * (1 - share)).toString(16).padStart(2, '0')).join('')}`

const grounds = ['paper', 'surface', 'sunken', 'accent-soft'] as const
const textPairs: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.flatMap((ground) => (['ink', 'muted', 'accent'] as const).map((text) => [text, ground] as const)),
  ['accent-ink', 'accent'],
  ['model-ink', 'model-soft'],
  ['problem-ink', 'problem-soft'],
  ['problem-ink', 'surface'],
  ['badge-ink', 'badge-bg'],
  ['map-label', 'map-water'],
]
const shapePairs: readonly (readonly [shape: string, ground: string])[] = [
  // Edges of fields and of what is chosen, the ring of the focus, the selection on the map's ground.
  ...(['paper', 'surface'] as const).flatMap((ground) => [['line-strong', ground] as const, ['selection', ground] as const]),
  ...[...grounds, 'model-soft', 'problem-soft', 'map-water'].map((ground) => ['accent', ground] as const),
  ['map-zone-border', 'map-water'],
  ['badge-bg', 'surface'],
]

describe.each(themes)('contrast, theme %s', (theme) => {
  const tokens = tokensOf(theme)
  const at = (name: string): string => {
    const value = tokens[name]
    if (value === undefined || !/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`--${name} is no plain colour (${String(value)})`)
    return value
  }

  it.each(textPairs)('text %s on %s', (text, ground) => {
    expect(contrast(at(text), at(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapePairs)('shape %s on %s', (shape, ground) => {
    expect(contrast(at(shape), at(ground))).toBeGreaterThanOrEqual(3)
  })

  const fills = [...Array.from({ length: maxClasses - minClasses + 1 }, (_, i) => needColours(minClasses + i, theme)).flat(), ...changeColours(theme), ...Array.from({ length: maxZoneLooks }, (_, i) => zoneLook(i + 1, theme).colour)]

  // A line is seen where it stands out from the fill or from the casing that lies between them.
  it('the border of a room is seen on every fill, by itself or by its casing', () => {
    // The casing lies under it with 55 %, src/map/map.css.
    const casing = tokens['map-zone-casing'] ?? at('map-border')
    for (const fill of fills) expect(Math.max(contrast(at('map-zone-border'), fill), contrast(at('map-zone-border'), over(casing, 0.55, fill))), fill).toBeGreaterThanOrEqual(3)
  })

  it('the outline of the selection is seen on every fill, by itself or by its casing', () => {
    const casing = tokens['map-selection-casing'] ?? '#ffffff'
    for (const fill of fills) expect(Math.max(contrast(at('selection'), fill), contrast(at('selection'), casing)), fill).toBeGreaterThanOrEqual(3)
  })

  it('a swatch has an edge that is seen, whatever its colour', () => {
    const tags = readFileSync('src/ui/tags.css', 'utf8')
    expect(/\.swatch \{[^}]*border: 1px solid var\(--([a-z-]+)\)/.exec(tags)?.[1]).toBe('line-strong')
  })
})

const visions: readonly [string, (hex: string) => string][] = [['normal vision', (hex) => hex], ...deficiencies.map((kind): [string, (hex: string) => string] => [kind, (hex) => seenWith(kind, hex)])]

describe.each(themes)('palettes, theme %s', (theme) => {
  it.each(visions)('neighbouring classes of need are told apart with %s', (_, see) => {
    for (let count = minClasses; count <= maxClasses; count++) {
      const colours = needColours(count, theme).map(see)
      // Ten is a glance; with six and seven classes the legend has to be looked at, and the limits stand beside it.
      for (let i = 1; i < count; i++) expect(colourDifference(colours[i]!, colours[i - 1]!), `${count} classes, ${i}`).toBeGreaterThan(count <= 5 ? 10 : 8)
    }
  })

  it.each(visions)('all classes of change are told apart with %s', (_, see) => {
    const colours = changeColours(theme).map(see)
    colours.forEach((colour, i) => {
      for (const other of colours.slice(0, i)) expect(colourDifference(colour, other), `${colour} ${other}`).toBeGreaterThan(13)
    })
  })

  it.each(visions)('all twelve hues of rooms are told apart with %s, and numbered besides', (_, see) => {
    const looks = Array.from({ length: maxZoneLooks }, (_unused, i) => zoneLook(i + 1, theme))
    looks.forEach((look, i) => {
      for (const other of looks.slice(0, i)) if (look.texture === other.texture) expect(colourDifference(see(look.colour), see(other.colour)), `${look.colour} ${other.colour}`).toBeGreaterThan(5)
    })
  })
})
