import type { ForeignArea } from '../../zoning/foreign/foreignAreas'
import { cover } from './cover'
import { boxesMeet, shapeOf } from './edges'

/** Two areas that claim the same ground. */
export interface AreaOverlap {
  /** Positions in the list of areas, the smaller first. */
  readonly a: number
  readonly b: number
  readonly areaM2: number
}

/**
 * Pairs of areas that overlap by at least `least` m² (default 1), the largest first. Areas
 * that only touch do not.
 */
export const areaOverlaps = (areas: readonly ForeignArea[], least = 1): AreaOverlap[] => {
  const shapes = areas.map(({ geometry }) => shapeOf(geometry))
  return shapes
    .flatMap((shape, a) => {
      const near = shapes.flatMap((other, b) => (b > a && boxesMeet(shape.box, other.box) ? [b] : []))
      if (near.length === 0) return []
      const { common } = cover(shape, near.map((b) => shapes[b]!))
      return near.map((b, k) => ({ a, b, areaM2: common[k]! })).filter(({ areaM2 }) => areaM2 >= least)
    })
    .sort((p, q) => q.areaM2 - p.areaM2)
}
