import { createPaintOverlay, type PaintOverlay } from './paintOverlay'
import { createPaintStroke, type PaintStroke, type StrokeSurroundings } from './paintStroke'

/** The working parts of a map that can be painted on. */
export interface Painting {
  readonly stroke: PaintStroke
  readonly overlay: PaintOverlay
}

/**
 * Puts them together. A view that paints hands this function to its CityMap, so that
 * maps that are only looked at load none of it.
 */
export const createPainting = (svg: Parameters<typeof createPaintOverlay>[0], onScreen: Parameters<typeof createPaintOverlay>[1], surroundings: Omit<StrokeSurroundings, 'picture'>): Painting => {
  const overlay = createPaintOverlay(svg, onScreen)
  return { overlay, stroke: createPaintStroke({ ...surroundings, picture: overlay }) }
}

export type CreatePainting = typeof createPainting
