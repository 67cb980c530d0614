import type { Pattern } from './fillPaint'
import type { Texture } from './zoneLook'

/** A pattern tile in screen pixels: strokes from point to point, and round dots. It joins seamlessly at its edges. */
export interface PatternShape {
  readonly size: number
  readonly strokeWidth: number
  readonly strokes: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
  readonly dots: readonly (readonly [x: number, y: number, radius: number])[]
}

/**
 * The tiles both renderers and the legend's swatches draw. On the map they
 * appear at one to two times this size, depending on the zoom.
 */
export const patternShapes: Readonly<Record<Pattern, PatternShape>> = {
  hatch: {
    size: 5,
    strokeWidth: 0.9,
    strokes: [
      [-1, 1, 1, -1],
      [-1, 6, 6, -1],
      [4, 6, 6, 4],
    ],
    dots: [],
  },
  cross: {
    size: 6,
    strokeWidth: 0.7,
    strokes: [
      [-1, -1, 7, 7],
      [-1, 7, 7, -1],
    ],
    dots: [],
  },
  dots: {
    size: 6,
    strokeWidth: 0,
    strokes: [],
    dots: [
      [1.5, 1.5, 0.8],
      [4.5, 4.5, 0.8],
    ],
  },
}

/** Textures that are drawn; `plain` is none. */
export const drawnTextures = ['stripes', 'dots'] as const satisfies readonly Texture[]
export type DrawnTexture = (typeof drawnTextures)[number]

/**
 * Tiles over the colour of a zone. They lean the other way, are wider and of
 * the colour's own tone, so that nobody takes them for land without a value or
 * for the veil.
 */
export const textureShapes: Readonly<Record<DrawnTexture, PatternShape>> = {
  stripes: {
    size: 9,
    strokeWidth: 2.4,
    strokes: [
      [-2, 7, 2, 11],
      [-2, -2, 11, 11],
      [7, -2, 11, 2],
    ],
    dots: [],
  },
  dots: {
    size: 10,
    strokeWidth: 0,
    strokes: [],
    dots: [
      [2.5, 2.5, 1.8],
      [7.5, 7.5, 1.8],
    ],
  },
}

/** How much wider the light casing under each stroke of the veil is: dark lines show on light colours, their casing on dark ones. */
export const veilCasing = 1.6

/** Wide lines over a colour, which stays seen between them: the colour is uncertain. Not the hatch of land without a value, which is finer and lies on the ground. */
export const veilShape: PatternShape = {
  size: 8,
  strokeWidth: 1,
  strokes: [
    [-2, 2, 2, -2],
    [-2, 10, 10, -2],
    [6, 10, 10, 6],
  ],
  dots: [],
}
