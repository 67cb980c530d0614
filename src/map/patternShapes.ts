import type { Pattern } from './fillPaint'

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
