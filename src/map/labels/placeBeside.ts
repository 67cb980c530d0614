import type { Obstacle } from './placeLabels'

/** A name that may stand outside its unit; screen pixels. */
export interface BesideRequest {
  readonly id: string
  /** What the line to the name starts at. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Centre of a name beside its unit, and the end of its line. */
export interface BesidePlace {
  readonly x: number
  readonly y: number
  readonly endX: number
  readonly endY: number
}

/** Directions and lengths of lines that are tried, the shortest first: a line across half the map leads nobody. */
const directions = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8)
const lengths = [18, 28, 40, 54, 70]
/** Distance between the end of the line and the text. */
const gap = 1
/** What is left free around where a line starts, so that no other name covers it. */
const startSize = 6

const overlaps = (a: Obstacle, b: Obstacle): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

interface Line {
  readonly x: number
  readonly y: number
  readonly endX: number
  readonly endY: number
}

/** Line against box by the separating axes: the two of the box and the line's normal. */
const cuts = (line: Line, box: Obstacle): boolean => {
  const [dx, dy] = [line.endX - line.x, line.endY - line.y]
  const [mx, my] = [(line.x + line.endX) / 2 - box.x, (line.y + line.endY) / 2 - box.y]
  if (Math.abs(mx) * 2 > box.width + Math.abs(dx) || Math.abs(my) * 2 > box.height + Math.abs(dy)) return false
  return Math.abs(mx * dy - my * dx) * 2 <= box.width * Math.abs(dy) + box.height * Math.abs(dx)
}

const side = (line: Line, x: number, y: number): number => (line.endX - line.x) * (y - line.y) - (line.endY - line.y) * (x - line.x)
const cross = (a: Line, b: Line): boolean => side(a, b.x, b.y) * side(a, b.endX, b.endY) < 0 && side(b, a.x, a.y) * side(b, a.endX, a.endY) < 0

/**
 * Places names outside their units at the end of a line, those first in the
 * list first and at most `limit`; the nearest free place is taken, and a name
 * without one stays away. No name covers an obstacle, another name, a line or
 * one of `starts` (where units without name have their middle: a name there
 * would be read as theirs); no line runs through an obstacle or a name, and
 * none crosses another. An empty list gives an empty map.
 * @param under obstacles a line may come out from under, where one of them lies on the middle of the unit
 */
export const placeBeside = (requests: readonly BesideRequest[], obstacles: readonly Obstacle[], starts: readonly { readonly x: number; readonly y: number }[], limit: number, under: readonly Obstacle[] = []): ReadonlyMap<string, BesidePlace> => {
  const dots = starts.map(({ x, y }): Obstacle => ({ x, y, width: startSize, height: startSize }))
  const names: Obstacle[] = [...obstacles]
  const lines: Line[] = []
  const placed = new Map<string, BesidePlace>()
  for (const { id, x, y, width, height } of requests) {
    if (placed.size >= limit) break
    // Where a name already lies over the middle of the unit, no line can start.
    const covering = names.filter((other) => overlaps({ x, y, width: startSize, height: startSize }, other))
    if (covering.some((other) => !under.includes(other))) continue
    const candidate = (length: number, angle: number): BesidePlace => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const [endX, endY] = [x + cos * length, y + sin * length]
      // The text lies on the far side of the line's end: beside it, or above or below where the line is steep.
      const steep = Math.abs(cos) < 0.3
      return { endX, endY, x: steep ? endX : endX + Math.sign(cos) * (width / 2 + gap), y: steep ? endY + Math.sign(sin) * (height / 2 + gap) : endY }
    }
    const free = (place: BesidePlace): boolean => {
      const box: Obstacle = { x: place.x, y: place.y, width, height }
      const line: Line = { x, y, endX: place.endX, endY: place.endY }
      return (
        !names.some((other) => overlaps(box, other) || (cuts(line, other) && !covering.includes(other))) &&
        !dots.some((dot) => overlaps(box, dot)) &&
        !lines.some((other) => cuts(other, box) || cross(line, other))
      )
    }
    let found: BesidePlace | undefined
    for (const length of lengths) {
      found = directions.map((angle) => candidate(length, angle)).find(free)
      if (found !== undefined) break
    }
    if (found === undefined) continue
    placed.set(id, found)
    names.push({ x: found.x, y: found.y, width, height })
    lines.push({ x, y, endX: found.endX, endY: found.endY })
  }
  return placed
}
