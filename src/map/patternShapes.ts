import type { Pattern } from './fillPaint'

/** A pattern tile in screen pixels: strokes from point to point, and round dots. It joins seamlessly at its edges. */
export interface PatternShape {
  readonly size: number
  readonly strokeWidth: number
  readonly strokes: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
  readonly dots: readonly (readonly [x: number, y: number, radius: number])[]
}

/** The tiles both renderers and the legend's swatches draw. */
export const patternShapes: Readonly<Record<Pattern, PatternShape>> = {
  hatch: {
    size: 7,
    strokeWidth: 1.2,
    strokes: [
      [-1, 1, 1, -1],
      [-1, 8, 8, -1],
      [6, 8, 8, 6],
    ],
    dots: [],
  },
  cross: {
    size: 8,
    strokeWidth: 1,
    strokes: [
      [-1, -1, 9, 9],
      [-1, 9, 9, -1],
    ],
    dots: [],
  },
  dots: {
    size: 8,
    strokeWidth: 0,
    strokes: [],
    dots: [
      [2, 2, 1.1],
      [6, 6, 1.1],
    ],
  },
}
