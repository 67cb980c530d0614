import { polsbyPopper } from '../../spatial/polsbyPopper'
import { reock } from '../../spatial/reock'
import type { Metres } from '../../spatial/utm32'
import type { UnitGraph } from '../../spatial/unitGraph'
import type { Assignment } from './assignment'

/** Extent and compactness of a dissolved zone, in ETRS89/UTM 32. */
export interface ZoneShape {
  /** m² */
  readonly area: number
  /** m; outer lines and holes of all parts. */
  readonly perimeter: number
  /** 0 to 1; null for a zone without an area. */
  readonly polsbyPopper: number | null
  readonly reock: number | null
}

/** Borders between different zones. */
export interface CutBorders {
  /** Pairs of neighbouring units in different zones. */
  readonly cutEdges: number
  /** Length of these borders in m. */
  readonly cutLength: number
}

/**
 * Area, perimeter and compactness of each zone without a geometric union: the
 * perimeter is the sum of the units' perimeters less twice the borders inside,
 * which is what a dissolve over shared lines leaves.
 */
export const zoneShapes = ({ zoneAt, members }: Assignment, graph: UnitGraph, hulls: readonly (readonly Metres[])[]): ZoneShape[] =>
  members.map((units) => {
    let area = 0
    let perimeter = 0
    for (const unit of units) {
      area += graph.areas[unit]!
      perimeter += graph.perimeters[unit]!
      // Each inner border is met from both sides, so it is taken off twice.
      graph.neighbours[unit]!.forEach((other, k) => {
        if (zoneAt[other] === zoneAt[unit]) perimeter -= graph.borders[unit]![k]!
      })
    }
    return { area, perimeter, polsbyPopper: polsbyPopper(area, perimeter), reock: reock(area, units.flatMap((unit) => hulls[unit]!)) }
  })

/**
 * Cut edges and their length: how much border a plan draws between its zones.
 * Both units must be assigned, so that the border to what is not yet assigned does
 * not count.
 *
 * Source: DeFord, Duchin & Solomon 2021, Recombination, Harvard Data Science Review 3(1)
 * (discrete perimeter of a plan).
 */
export const cutBorders = ({ zoneAt }: Assignment, graph: UnitGraph): CutBorders => {
  let cutEdges = 0
  let cutLength = 0
  zoneAt.forEach((zone, unit) => {
    if (zone === null) return
    graph.neighbours[unit]!.forEach((other, k) => {
      const otherZone = zoneAt[other]!
      if (other < unit || otherZone === null || otherZone === zone) return
      cutEdges++
      cutLength += graph.borders[unit]![k]!
    })
  })
  return { cutEdges, cutLength }
}
