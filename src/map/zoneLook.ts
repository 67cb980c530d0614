import { zoneColour, type ThemeName } from './palette'

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

/** Look of the zone with this colour number (1 to 30). */
export const zoneLook = (colour: number, theme: ThemeName = 'light'): ZoneLook => {
  void theme
  return { colour: zoneColour(colour), texture: textures[Math.min(2, Math.floor((colour - 1) / 12))]! }
}
