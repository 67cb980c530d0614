/** A place on the sheet: x grows to the right, y grows downwards. */
export interface SheetPoint {
  readonly x: number
  readonly y: number
}

export const directions = ['left', 'right', 'up', 'down'] as const
export type Direction4 = (typeof directions)[number]

const vectors: Readonly<Record<Direction4, SheetPoint>> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } }

/** Beyond this angle something no longer lies „to the left“. */
const widest = Math.cos((60 * Math.PI) / 180)

/** How far one has to go for it; a step sideways counts one and a half. Null where it does not lie in that direction. */
const cost = (from: SheetPoint, to: SheetPoint, direction: Direction4): number | null => {
  const { x, y } = vectors[direction]
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const distance = Math.hypot(dx, dy)
  const along = dx * x + dy * y
  if (distance === 0 || along / distance < widest) return null
  return along + 1.5 * Math.abs(dx * y - dy * x)
}

/**
 * The place to go to with an arrow key: the neighbour that lies best in that
 * direction, else the nearest of all places that lie there at all, so that a
 * walk never ends before the edge of the city. Null at the edge. `places` are
 * the units' label points, `neighbours` positions of each unit's neighbours.
 */
export const neighbourInDirection = (at: number, direction: Direction4, places: readonly SheetPoint[], neighbours: readonly (readonly number[])[]): number | null => {
  const best = (candidates: Iterable<number>): number | null => {
    let found: number | null = null
    let least = Infinity
    for (const candidate of candidates) {
      const price = candidate === at ? null : cost(places[at]!, places[candidate]!, direction)
      if (price === null || price >= least) continue
      least = price
      found = candidate
    }
    return found
  }
  return best(neighbours[at] ?? []) ?? best(places.keys())
}
