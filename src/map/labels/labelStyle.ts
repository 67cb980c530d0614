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

const badgePerName = 11 / 12
const numberPerName = 12.5 / 12

/**
 * Names grow a little while zooming in: 11.5 px on a phone, 12 px for the whole city on a screen, up to 15 px for single streets.
 * @param given size of names where whoever shows the map sets it, such as a stage that knows how far away people sit; the rest follows it
 */
export const labelStyle = (zoom: number, theme: ThemeName, given?: number): LabelStyle => {
  if (given !== undefined) return { size: given, badgeRadius: given * badgePerName, badgeSize: given * numberPerName, markScale: given / 12 }
  const factor = theme === 'projector' ? projectorFactor : 1
  return {
    size: Math.min(15, Math.max(11.5, 12 + (zoom - 10.5) * 0.9)) * factor,
    badgeRadius: 11 * factor,
    badgeSize: 12.5 * factor,
    markScale: factor,
  }
}
