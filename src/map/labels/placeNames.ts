import type { NamePlacer } from './namePlacer'
import { placeBeside, type BesidePlace } from './placeBeside'
import { placeLabels, type LabelRequest, type Obstacle } from './placeLabels'

/** No more than one name beside its unit to this many in theirs, so that lines stay the exception. */
const namesPerLine = 4
/** How much smaller a name may become: 12 pixels are 9 points on paper, and 7 can still be read. */
const smallSize = 0.8
/** Points along a line that other names keep away from. */
const lineStep = 5

const reduced = (request: LabelRequest): LabelRequest => ({ ...request, width: request.width * smallSize, height: request.height * smallSize })

const along = (x: number, y: number, { endX, endY }: BesidePlace): readonly Obstacle[] => {
  const steps = Math.ceil(Math.hypot(endX - x, endY - y) / lineStep)
  return Array.from({ length: steps + 1 }, (_, i) => ({ x: x + ((endX - x) * i) / steps, y: y + ((endY - y) * i) / steps, width: 3, height: 3 }))
}

/** Places names on paper with what is wished for: those of `labelFirst` within or beside their units, then all others within, then beside those of the upper half by priority. No requests give empty maps. */
export const placeNames: NamePlacer = (requests, obstacles, { labelPriority: priority, labelFirst: first, labelSmaller: smaller }) => {
  const within = new Map<string, { readonly dx: number; readonly dy: number }>()
  const beside = new Map<string, BesidePlace>()
  const small = new Map<string, number>()
  const taken = [...obstacles]
  const ranks = [...(priority?.values() ?? [])].sort((a, b) => a - b)
  const median = ranks[ranks.length >> 1] ?? Infinity
  const isFirst = ({ id, required }: LabelRequest): boolean => required || first?.has(id) === true
  const without = (list: readonly LabelRequest[]) => list.filter(({ id }) => !within.has(id) && !beside.has(id))
  for (const round of [requests.filter(isFirst), requests.filter((request) => !isFirst(request))]) {
    const put = (list: readonly LabelRequest[]) => {
      const placed = placeLabels(list, taken, requests, first !== undefined)
      for (const { id, x, y, width, height } of list) {
        const shift = placed.get(id)
        if (shift === undefined) continue
        within.set(id, shift)
        taken.push({ x: x + shift.dx, y: y + shift.dy, width, height })
      }
      return placed
    }
    const putBeside = (list: readonly LabelRequest[], limit: number) => {
      const wanted = list.filter((request) => isFirst(request) || (priority?.get(request.id) ?? -Infinity) >= median).sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
      const placed = placeBeside(wanted, taken, first === undefined ? without(requests) : requests, limit, limit === Infinity ? obstacles : [])
      for (const { id, x, y, width, height } of list) {
        const place = placed.get(id)
        if (place === undefined) continue
        beside.set(id, place)
        taken.push({ x: place.x, y: place.y, width, height }, ...along(x, y, place))
      }
      return placed
    }
    put(round)
    if (smaller) for (const id of put(without(round).map(reduced)).keys()) small.set(id, smallSize)
    if (priority === undefined) continue
    const limit = () => (round.some(isFirst) ? Infinity : Math.floor(within.size / namesPerLine) - [...beside.keys()].filter((id) => first?.has(id) !== true).length)
    putBeside(without(round), limit())
    if (smaller) for (const id of putBeside(without(round).map(reduced), limit()).keys()) small.set(id, smallSize)
  }
  return { within, beside, small }
}
