import { unitsOfPoints, type GroundPoint } from '../../core/spatial/unitsOfPoints'
import type { UnitId } from '../../core/units/unit'
import type { DataPackage } from '../../data/dataPackage'
import { memoise } from '../memoise'

/** A facility on the map, in degrees. */
export interface FacilityPoint extends GroundPoint {
  readonly name: string
  /** Kind of place: the name of its layer. */
  readonly layer: string
}

/** Facilities of one kind within a place. */
export interface FacilityKind {
  readonly layer: string
  readonly count: number
  /** In the order of the alphabet. */
  readonly names: readonly string[]
}

const collator = new Intl.Collator('de', { numeric: true })

/** Which unit each facility lies in: once for all sheets. */
const located = memoise((boundaries: DataPackage['boundaries'], points: readonly FacilityPoint[]): readonly (UnitId | null)[] => unitsOfPoints(boundaries, points), 2)

/** Facilities within some units by kind, every kind of `points` named, also where there is none. */
export const facilitiesWithin = (data: DataPackage, points: readonly FacilityPoint[], layers: readonly string[], unitIds: readonly UnitId[]): readonly FacilityKind[] => {
  const units = located(data.boundaries, points)
  const wanted = new Set(unitIds)
  return layers.map((layer) => {
    const names = points.flatMap((point, i) => {
      const unit = units[i] ?? null
      return point.layer === layer && unit !== null && wanted.has(unit) ? [point.name] : []
    })
    return { layer, count: names.length, names: names.sort(collator.compare) }
  })
}
