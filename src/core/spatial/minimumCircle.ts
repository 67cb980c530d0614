import { seededRandom } from '../index/robustness/seededRandom'
import { convexHull } from './convexHull'
import type { Metres } from './utm32'

export interface Circle {
  readonly centre: Metres
  readonly radius: number
}

/** Rounding allowed when a point on the circle is asked whether it lies inside. */
const rounding = 1 + 1e-12

/** Several times as fast as Math.hypot, and metres neither overflow nor vanish when squared. */
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y)

const holds = ({ centre, radius }: Circle, point: Metres): boolean => length(point[0] - centre[0], point[1] - centre[1]) <= radius * rounding

const overTwo = ([ax, ay]: Metres, [bx, by]: Metres): Circle => ({ centre: [(ax + bx) / 2, (ay + by) / 2], radius: length(bx - ax, by - ay) / 2 })

/** Circle through three points that are not on a line. */
const throughThree = ([ax, ay]: Metres, b: Metres, c: Metres): Circle => {
  const [bx, by] = [b[0] - ax, b[1] - ay]
  const [cx, cy] = [c[0] - ax, c[1] - ay]
  const doubled = 2 * (bx * cy - by * cx)
  const [bb, cc] = [bx ** 2 + by ** 2, cx ** 2 + cy ** 2]
  const x = (cy * bb - by * cc) / doubled
  const y = (bx * cc - cx * bb) / doubled
  return { centre: [ax + x, ay + y], radius: length(x, y) }
}

/** Smallest circle with `points` before `until` inside and `rim` on it. */
const circleOf = (points: readonly Metres[], until: number, rim: readonly Metres[]): Circle => {
  const [p, q, r] = rim
  if (p !== undefined && q !== undefined && r !== undefined) return throughThree(p, q, r)
  let circle: Circle = p === undefined ? { centre: points[0]!, radius: 0 } : q === undefined ? { centre: p, radius: 0 } : overTwo(p, q)
  for (let i = 0; i < until; i++) if (!holds(circle, points[i]!)) circle = circleOf(points, i, [...rim, points[i]!])
  return circle
}

const shuffled = (points: readonly Metres[]): Metres[] => {
  const random = seededRandom(points.length)
  const mixed = [...points]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}

/**
 * The smallest circle that encloses all points. Exact but for rounding, and the
 * same for the same points in any order. One point gives radius 0, none null.
 *
 * Source: Welzl 1991, Smallest enclosing disks (balls and ellipsoids), LNCS 555, on the
 * corners of the convex hull, which are the only points that can matter. The order is
 * shuffled with a fixed seed: expected time is linear in the corners.
 */
export const minimumCircle = (points: readonly Metres[]): Circle | null => {
  const corners = shuffled(convexHull(points))
  return corners.length === 0 ? null : circleOf(corners, corners.length, [])
}
