import type { PatternShape } from '../patternShapes'

export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

const positive = (value: number, size: number): number => ((value % size) + size) % size
const round = (value: number): string => `${Math.round(value * 100) / 100}`

/**
 * The lines of a tile drawn out over a box, as path data. Strokes of a tile
 * are diagonals that go on from tile to tile: each is one long line. Drawn so,
 * a hatching is lines in every program and on every printer, where a pattern
 * may become a picture. `factor` is how large a pixel of the tile is; tiles
 * begin at 0, 0, so neighbouring boxes join.
 */
export const tileLines = ({ size, strokes }: Pick<PatternShape, 'size' | 'strokes'>, factor: number, box: Box): string => {
  const step = size * factor
  /** `x − y` is constant along a falling line, `x + y` along a rising one. */
  const families = new Map<string, { readonly falling: boolean; readonly shift: number }>()
  for (const [x1, y1, x2, y2] of strokes) {
    const falling = (x2 - x1) * (y2 - y1) > 0
    const shift = positive(falling ? x1 - y1 : x1 + y1, size)
    families.set(`${falling} ${shift}`, { falling, shift: shift * factor })
  }
  let path = ''
  for (const { falling, shift } of families.values()) {
    const low = falling ? box.x0 - box.y1 : box.x0 + box.y0
    const high = falling ? box.x1 - box.y0 : box.x1 + box.y1
    for (let c = Math.ceil((low - shift) / step) * step + shift; c < high; c += step) {
      const start = falling ? Math.max(box.x0, box.y0 + c) : Math.max(box.x0, c - box.y1)
      const end = falling ? Math.min(box.x1, box.y1 + c) : Math.min(box.x1, c - box.y0)
      if (end <= start) continue
      const y = (x: number) => (falling ? x - c : c - x)
      path += `M${round(start)},${round(y(start))}L${round(end)},${round(y(end))}`
    }
  }
  return path
}

/** Centres and radii of the dots of a tile over a box. */
export const tileDots = ({ size, dots }: Pick<PatternShape, 'size' | 'dots'>, factor: number, box: Box): readonly { readonly x: number; readonly y: number; readonly radius: number }[] => {
  const step = size * factor
  return dots.flatMap(([dx, dy, radius]) => {
    const found: { x: number; y: number; radius: number }[] = []
    const reach = radius * factor
    for (let y = Math.floor((box.y0 - dy * factor) / step) * step + dy * factor; y <= box.y1 + reach; y += step)
      for (let x = Math.floor((box.x0 - dx * factor) / step) * step + dx * factor; x <= box.x1 + reach; x += step) found.push({ x, y, radius: reach })
    return found
  })
}
