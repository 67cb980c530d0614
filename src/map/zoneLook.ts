import { maxZoneColours, zoneColour, type ThemeName } from './palette'

/** What lies over a zone's colour, so that more zones can be told apart than there are colours. */
export const textures = ['plain', 'stripes', 'dots'] as const
export type Texture = (typeof textures)[number]

/** How the land of a zone is painted. */
export interface ZoneLook {
  /** `#rrggbb` */
  readonly colour: string
  readonly texture: Texture
}

/** Zones that can be told apart by colour and texture. */
export const maxZoneLooks = 30

/**
 * Look of the zone with this colour number: 1 to 12 are plain, 13 to 24 the
 * same hues with stripes, 25 to 30 the first six with dots. Numbers beyond 30
 * begin again; their badges still tell them apart. Throws below 1.
 */
export const zoneLook = (colour: number, theme: ThemeName = 'light'): ZoneLook => {
  if (!Number.isInteger(colour) || colour < 1) throw new Error(`Looks of zones are numbered from 1 (${colour})`)
  const place = (colour - 1) % maxZoneLooks
  return { colour: zoneColour(place + 1, theme), texture: textures[Math.floor(place / maxZoneColours)]! }
}
