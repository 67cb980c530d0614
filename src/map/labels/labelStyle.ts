import type { ThemeName } from '../palette'

/** Text sizes on the map in pixels. */
export interface LabelStyle {
  readonly size: number
  readonly badgeRadius: number
  readonly badgeSize: number
  /** Notes, padlocks and rings are drawn this much larger than markShapes.ts has them. */
  readonly markScale: number
}

/** How much larger everything is written for a hall. */
const projectorFactor = 1.35

/** Names grow a little while zooming in: 11.5 px on a phone, 12 px for the whole city on a screen, up to 15 px for single streets. */
export const labelStyle = (zoom: number, theme: ThemeName): LabelStyle => {
  const factor = theme === 'projector' ? projectorFactor : 1
  return {
    size: Math.min(15, Math.max(11.5, 12 + (zoom - 10.5) * 0.9)) * factor,
    badgeRadius: 11 * factor,
    badgeSize: 12.5 * factor,
    markScale: factor,
  }
}
