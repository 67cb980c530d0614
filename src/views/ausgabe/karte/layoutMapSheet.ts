import type { Bounds } from '../../../map/mercator'
import type { PaperSize } from '../blatt/paperFormat'
import { scaleFor } from './mapScale'

/** A place on the body of a sheet, in mm from its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A part of the sheet that tells how high it will be. */
export interface Part {
  /** Height in mm at a width and size of type; null where it cannot be that narrow. */
  readonly height: (widthMm: number, pt: number) => number | null
}

export interface MapSheetParts {
  readonly size: Pick<PaperSize, 'bodyWidthMm' | 'bodyHeightMm' | 'scale'>
  /** What every map shows, in degrees. */
  readonly bounds: Bounds
  readonly maps: 1 | 2
  /** Height of the lines above and below a map of that width. */
  readonly mapLinesMm: (widthMm: number) => number
  /** Sentence above everything; it takes the full width. */
  readonly leadMm: number
  readonly legend: Part
  readonly table: Part | null
  readonly notes: Part | null
}

export interface MapSheetPlan {
  /** The maps with their lines. */
  readonly maps: readonly Box[]
  readonly legend: Box
  readonly table: Box | null
  readonly notes: Box | null
  /** Size of type in legend, table and notes, in points. */
  readonly pt: number
  /** The maps are 1 : this. */
  readonly denominator: number
  /** A table was wanted and finds no room. */
  readonly tableLeftOut: boolean
}

const sizesPt = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5] as const
const gapMm = 5
/** Widths tried for a column beside the map, as shares of the body. */
const shares = Array.from({ length: 15 }, (_, i) => 0.16 + i * 0.03)
/** How much smaller type weighs against a smaller map: half the type is as bad as a map at 1.6 times the scale number. */
const typeWeight = 0.7
/** A table that would shrink the map more than this against a map alone is left out. */
const tooSmall = 2.1

type Side = 'right' | 'left' | 'below'
interface Arrangement {
  readonly legend: Side
  readonly table: Side
  readonly notes: Side
}

const arrangements: readonly Arrangement[] = (['right', 'below'] as const).flatMap((legend) => (['right', 'left', 'below'] as const).flatMap((table) => (['right', 'below'] as const).map((notes) => ({ legend, table, notes }))))

/** Two maps share a frame beside each other or one above the other, whichever shows more. */
const placeMaps = (parts: MapSheetParts, frame: Box, gap: number): { readonly denominator: number; readonly boxes: readonly Box[] } => {
  const { bounds, size, mapLinesMm } = parts
  const scaleIn = ({ width, height }: Box): number => scaleFor(bounds, width, height - mapLinesMm(width), size.scale)
  if (parts.maps === 1) return { denominator: scaleIn(frame), boxes: [frame] }
  const half = (frame.width - gap) / 2
  const beside = [frame.x, frame.x + half + gap].map((x): Box => ({ ...frame, x, width: half }))
  const low = (frame.height - gap) / 2
  const above = [frame.y, frame.y + low + gap].map((y): Box => ({ ...frame, y, height: low }))
  const [across, down] = [scaleIn(beside[0]!), scaleIn(above[0]!)]
  return across <= down ? { denominator: across, boxes: beside } : { denominator: down, boxes: above }
}

type Named = readonly [name: 'legend' | 'table' | 'notes', part: Part]

/** Stacks parts in a column; null where one cannot be that narrow or the column is too short. */
const stack = (parts: readonly Named[], x: number, y: number, width: number, room: number, pt: number, gap: number): { readonly boxes: ReadonlyMap<string, Box>; readonly height: number } | null => {
  const boxes = new Map<string, Box>()
  let height = 0
  for (const [name, part] of parts) {
    const own = part.height(width, pt)
    if (own === null) return null
    if (height > 0) height += gap
    boxes.set(name, { x, y: y + height, width, height: own })
    height += own
  }
  return height <= room + 1e-6 ? { boxes, height } : null
}

const planAt = (parts: MapSheetParts, named: readonly Named[], arrangement: Arrangement, shareRight: number, shareLeft: number, pt: number, most: number): MapSheetPlan | null => {
  const { bodyWidthMm, bodyHeightMm, scale } = parts.size
  const gap = gapMm * scale
  const top = parts.leadMm === 0 ? 0 : parts.leadMm + gap * 0.6
  const on = (side: Side) => named.filter(([name]) => arrangement[name] === side)
  const [right, left, below] = [on('right'), on('left'), on('below')]
  const rightWidth = right.length === 0 ? 0 : bodyWidthMm * shareRight
  const leftWidth = left.length === 0 ? 0 : bodyWidthMm * shareLeft
  const bottom = stack(below, 0, 0, bodyWidthMm, bodyHeightMm - top, pt, gap)
  if (bottom === null) return null
  const height = bodyHeightMm - top - (below.length === 0 ? 0 : bottom.height + gap)
  const x = left.length === 0 ? 0 : leftWidth + gap
  const width = bodyWidthMm - x - (right.length === 0 ? 0 : rightWidth + gap)
  if (width <= 0 || height <= 0) return null
  // First what is quick to say: a worse map needs no look at the columns.
  const { denominator, boxes } = placeMaps(parts, { x, y: top, width, height }, gap)
  if (!(denominator < most)) return null
  const rightStack = stack(right, bodyWidthMm - rightWidth, top, rightWidth, height, pt, gap)
  const leftStack = rightStack === null ? null : stack(left, 0, top, leftWidth, height, pt, gap)
  if (rightStack === null || leftStack === null) return null
  const lowered = new Map([...bottom.boxes].map(([name, box]) => [name, { ...box, y: box.y + top + height + gap }]))
  const found = new Map([...rightStack.boxes, ...leftStack.boxes, ...lowered])
  return { maps: boxes, legend: found.get('legend')!, table: found.get('table') ?? null, notes: found.get('notes') ?? null, pt, denominator, tableLeftOut: false }
}

/** The arrangement with the largest map at one size of type, larger than 1 : `most`; null where there is none. */
const bestAt = (parts: MapSheetParts, named: readonly Named[], pt: number, most: number): MapSheetPlan | null => {
  const has = (name: string): boolean => named.some(([each]) => each === name)
  let best = null as MapSheetPlan | null
  for (const arrangement of arrangements) {
    // Where a part is missing, its side makes no difference.
    if ((!has('table') && arrangement.table !== 'below') || (!has('notes') && arrangement.notes !== 'below')) continue
    const usesRight = named.some(([name]) => arrangement[name] === 'right')
    const usesLeft = named.some(([name]) => arrangement[name] === 'left')
    for (const shareRight of usesRight ? shares : [0]) {
      for (const shareLeft of usesLeft ? shares : [0]) {
        if (shareRight + shareLeft > 0.75) continue
        best = planAt(parts, named, arrangement, shareRight, shareLeft, pt, best?.denominator ?? most) ?? best
      }
    }
  }
  return best
}

/** The best of all sizes of type, where both a small map and small type count against a plan. */
const search = (parts: MapSheetParts, named: readonly Named[], alone: number): MapSheetPlan | null => {
  let best: MapSheetPlan | null = null
  let least = Infinity
  for (const size of sizesPt) {
    const penalty = (sizesPt[0] / size) ** typeWeight
    // No map is larger than one that has the sheet to itself.
    if (alone * penalty >= least) break
    const plan = bestAt(parts, named, size * parts.size.scale, least / penalty)
    if (plan === null) continue
    best = plan
    least = plan.denominator * penalty
  }
  return best
}

/**
 * Where maps, legend, table and notes lie on a sheet, such that nothing is cut
 * off: legend and notes always stand in full, beside the maps or below them, in
 * type between 9 and 5.5 points on A4; a table that finds no room is left out
 * and said to be. Of what fits, the plan wins that best weighs large maps
 * against large type. null where not even legend and notes fit at the smallest type.
 */
export const layoutMapSheet = (parts: MapSheetParts): MapSheetPlan | null => {
  const { bodyWidthMm, bodyHeightMm, scale } = parts.size
  const alone = placeMaps(parts, { x: 0, y: 0, width: bodyWidthMm, height: bodyHeightMm - parts.leadMm }, gapMm * scale).denominator
  const always: readonly Named[] = [['legend', parts.legend], ...(parts.notes === null ? [] : [['notes', parts.notes] as const])]
  if (parts.table !== null) {
    const full = search(parts, [always[0]!, ['table', parts.table], ...always.slice(1)], alone)
    if (full !== null && full.denominator <= alone * tooSmall) return full
  }
  const plan = search(parts, always, alone)
  return plan === null ? null : { ...plan, tableLeftOut: parts.table !== null }
}
