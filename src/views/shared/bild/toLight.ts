import { changeColours, maxClasses, maxZoneColours, needColours, zoneColour, type ThemeName } from '../../../map/palette'

const hexByte = (text: string): string => Math.round(Number(text)).toString(16).padStart(2, '0')

/** A computed colour as `#rrggbb` and opacity; null for none. */
export const readColour = (text: string): { readonly hex: string; readonly opacity: number } | null => {
  const [, r, g, b, a] = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+%?))?\s*\)$/.exec(text) ?? []
  if (r !== undefined && g !== undefined && b !== undefined) {
    const opacity = a === undefined ? 1 : a.endsWith('%') ? Number(a.slice(0, -1)) / 100 : Number(a)
    return opacity === 0 ? null : { hex: `#${hexByte(r)}${hexByte(g)}${hexByte(b)}`, opacity }
  }
  const [, sr, sg, sb, sa] = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(text) ?? []
  if (sr === undefined || sg === undefined || sb === undefined) return null
  const opacity = sa === undefined ? 1 : Number(sa)
  return opacity === 0 ? null : { hex: `#${[sr, sg, sb].map((part) => hexByte(String(Number(part) * 255))).join('')}`, opacity }
}

const pairs = new Map<ThemeName, ReadonlyMap<string, string>>()

const pairsOf = (theme: ThemeName): ReadonlyMap<string, string> => {
  let known = pairs.get(theme)
  if (known === undefined) {
    const found: [string, string][] = []
    for (let count = 1; count <= maxClasses; count++) needColours(count, theme).forEach((colour, i) => found.push([colour, needColours(count, 'light')[i]!]))
    changeColours(theme).forEach((colour, i) => found.push([colour, changeColours('light')[i]!]))
    for (let number = 1; number <= maxZoneColours; number++) found.push([zoneColour(number, theme), zoneColour(number, 'light')])
    pairs.set(theme, (known = new Map(found)))
  }
  return known
}

/** The colour of a palette in the light theme; a colour that is in none stays. */
export const toLight = (hex: string, theme: ThemeName): string => (theme === 'light' ? hex : (pairsOf(theme).get(hex) ?? hex))
