import { missing, type Value } from '../../../core/indicators/missing'
import type { Overlay } from '../../../core/spatial/overlay/overlayUnits'
import type { UnitId } from '../../../core/units/unit'
import { fitToAreas, type ForeignFit } from '../../../core/zoning/foreign/fitToAreas'
import type { Zoning } from '../../../core/zoning/zoning'
import { memoise } from '../../../state/memoise'
import { areaRows, type AreaRow } from './areaRows'

export interface AreaFit {
  readonly fit: ForeignFit
  readonly rows: readonly AreaRow[]
  /** Areas with people in them. */
  readonly inhabited: number
  /** Those whose people all live in one room. */
  readonly whole: number
}

/** Residents in the order of an overlay's units. */
export const overlayPopulation = memoise((overlay: Overlay, population: ReadonlyMap<UnitId, Value>): readonly Value[] => overlay.units.map((unit) => population.get(unit) ?? missing.unknown))

/** How a zoning fits areas; identical input gives the identical object. */
export const areaFit = memoise((zoning: Zoning, overlay: Overlay, population: readonly Value[]): AreaFit => {
  const fit = fitToAreas(zoning, overlay, population)
  const rows = areaRows(fit, zoning, overlay, population)
  return { fit, rows, inhabited: rows.filter(({ isWhole }) => isWhole !== null).length, whole: rows.filter(({ isWhole }) => isWhole === true).length }
}, 12)
