/** A text that wants a place; coordinates and sizes in screen pixels. */
export interface LabelRequest {
  readonly id: string
  /** Centre of the best place. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Larger comes first. */
  readonly priority: number
  /** Half the height of the room around the best place; text that finds far too little room stays away. */
  readonly room: number
  /** Shown whatever it covers: the selected unit. */
  readonly required: boolean
  /** Places to try, as shifts of the centre; the first one free is taken. */
  readonly shifts: readonly Shift[]
}

export interface Shift {
  readonly dx: number
  readonly dy: number
}

/** Something labels keep away from, such as a badge: centre and full size. */
export interface Obstacle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Room a text needs at least, as part of its own half height and half width. */
const neededHeight = 0.5
const neededWidth = 0.48
/** The room of an anchor is an ellipse 3.5 times as wide as high (see labelAnchor). */
const roomAspect = 3.5

/** What belongs to the middle of a unit. */
const anchorSize = 8

const overlaps = (a: Obstacle, b: Obstacle): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

const fits = ({ width, height, room }: LabelRequest): boolean => room >= (height / 2) * neededHeight && room * roomAspect >= (width / 2) * neededWidth

/**
 * Chooses which labels are shown and where: required ones first, then by
 * priority; each takes the first of its places that covers no obstacle and no
 * label placed before (greedy placement after Christensen, Marks and Shieber
 * 1995). A place that covers the middle of no other unit is taken before one
 * that does, as a name there is read as theirs. Depends on no camera centre, so labels do not flicker while the map is
 * dragged. Returns the shift per shown id; an empty list gives an empty map.
 * @param anchors middles of all units
 * @param strict leaves out names whose every place covers one
 */
export const placeLabels = (requests: readonly LabelRequest[], obstacles: readonly Obstacle[], anchors: readonly Pick<LabelRequest, 'id' | 'x' | 'y'>[] = [], strict = false): ReadonlyMap<string, Shift> => {
  const taken: Obstacle[] = [...obstacles]
  const placed = new Map<string, Shift>()
  const ordered = [...requests].sort((a, b) => Number(b.required) - Number(a.required) || b.priority - a.priority || (a.id < b.id ? -1 : 1))
  for (const request of ordered) {
    if (!request.required && !fits(request)) continue
    const boxAt = ({ dx, dy }: Shift): Obstacle => ({ x: request.x + dx, y: request.y + dy, width: request.width, height: request.height })
    const isFree = (shift: Shift): boolean => !taken.some((other) => overlaps(boxAt(shift), other))
    const isClear = (shift: Shift): boolean => !anchors.some(({ id, x, y }) => id !== request.id && overlaps(boxAt(shift), { x, y, width: anchorSize, height: anchorSize }))
    const shift = request.shifts.find((each) => isClear(each) && isFree(each)) ?? (strict && !request.required ? undefined : request.shifts.find(isFree)) ?? (request.required ? request.shifts[0] : undefined)
    if (shift === undefined) continue
    placed.set(request.id, shift)
    taken.push(boxAt(shift))
  }
  return placed
}
