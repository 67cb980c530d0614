import { rampThrough } from './colour/oklab'

/** Themes of the shell. `projector` is light with more contrast. */
export type ThemeName = 'light' | 'dark' | 'projector'

export const minClasses = 2
export const maxClasses = 7

/**
 * Stops of the need palette from little to much. What counts is distance from
 * the ground: much need stands out most. On the light grounds that makes dark
 * mean much. On the dark ground the ramp runs the other way, because there a
 * dark fill would sink into the page and the large rural areas of little need
 * would glare: on dark grounds people read the colour furthest from the ground
 * as more (Schloss, Gramazio, Silverman, Parker, Wang, "Mapping Color to
 * Meaning in Colormap Data Visualizations", 2019).
 *
 * The lightest stop is darker than a first glance suggests: it has to differ
 * from paper and to let white unit borders be seen.
 */
const needStops: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#e9e8f2', '#9fb0d6', '#7079b8', '#432f80'],
  dark: ['#323850', '#47557f', '#7184b8', '#a9b6e0', '#f0eaff'],
  projector: ['#e6e5f0', '#a3b0d8', '#5d63ac', '#25115c'],
}

const needCache = new Map<string, readonly string[]>()

/**
 * Colours of `count` classes of need, index 0 is least need, `#rrggbb`, evenly
 * spaced in OKLab. `count` 1 gives the middle of the ramp. Throws outside 1 to
 * 7: more classes cannot be told apart on a map.
 */
export const needColours = (count: number, theme: ThemeName = 'light'): readonly string[] => {
  if (!Number.isInteger(count) || count < 1 || count > maxClasses) throw new Error(`Between 1 and ${maxClasses} classes can be coloured (${count})`)
  const key = `${theme}${count}`
  let colours = needCache.get(key)
  if (!colours) {
    colours = count === 1 ? [rampThrough(needStops[theme], 3)[1]!] : rampThrough(needStops[theme], count)
    needCache.set(key, colours)
  }
  return colours
}

/**
 * Twelve hues for zones, found by a search that keeps every pair apart for
 * normal vision and for the three deficiencies of colourVision.ts, away from
 * the selection colour and from the ground, and the names on them readable. A
 * zone keeps about its hue in every theme; on the dark ground all are dark, so
 * that light names stay readable and no land glares; a hall gets them further
 * apart, because a projector washes them out. Zones are numbered besides.
 */
const zoneHues: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#a6c5e4', '#edde7b', '#dd89c9', '#8aba92', '#ebb94b', '#9e7fd8', '#85e9bb', '#b385a1', '#49b4f8', '#baa628', '#e0d7fc', '#46ac6a'],
  dark: ['#38418d', '#5f781b', '#643362', '#474a38', '#6b5b4d', '#451d66', '#317a79', '#5f0d3d', '#4c5b82', '#7e4b00', '#885caa', '#184002'],
  projector: ['#96c0ff', '#efec6b', '#ff94c9', '#9bb48b', '#edc67f', '#ad7aca', '#91ffcb', '#d26b95', '#60a3fe', '#c4b120', '#d1d6fe', '#6ea352'],
}

export const maxZoneColours = zoneHues.light.length

/** Colour of the zone with this number (1, 2, 3 …), `#rrggbb`; numbers beyond twelve begin again. Throws below 1. */
export const zoneColour = (zoneNumber: number, theme: ThemeName = 'light'): string => {
  if (!Number.isInteger(zoneNumber) || zoneNumber < 1) throw new Error(`Zones are numbered from 1 (${zoneNumber})`)
  return zoneHues[theme][(zoneNumber - 1) % maxZoneColours]!
}

/**
 * Two-sided ramps for change, from "far less need" over "as before" to "far
 * more need". Violet stays the side of much need as in the need palette; green
 * is its counterpart that no deficiency of colourVision.ts merges with it, and
 * neither says alarm. The middle is near the ground, the ends are far from it.
 */
const changeStops: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#136b4a', '#8ecdae', '#efedf0', '#b5a3dc', '#4d2f96'],
  dark: ['#a5f0cd', '#3f9270', '#343a4b', '#7d68b8', '#d9c9ff'],
  projector: ['#00543a', '#7cc7a4', '#ececee', '#ab97d9', '#33127d'],
}

/** Classes of changeColours(). */
export const changeClasses = 5

/** Colours of the five classes of change, index 0 is far less need, 2 no change, 4 far more. */
export const changeColours = (theme: ThemeName = 'light'): readonly string[] => changeStops[theme]

/** Ground the map lies on, per theme; the shell's --paper where it defines none for the map. */
export const mapGround: Readonly<Record<ThemeName, string>> = { light: '#faf9f7', dark: '#14171f', projector: '#ffffff' }
