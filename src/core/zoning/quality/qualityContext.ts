import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Value } from '../../indicators/missing'
import { convexHull } from '../../spatial/convexHull'
import { pointContacts, type PointContact } from '../../spatial/pointContacts'
import { unitGraph, type UnitGraph } from '../../spatial/unitGraph'
import { unitAreas, type UnitBoundaries } from '../../spatial/unitTopology'
import { utm32, type Metres } from '../../spatial/utm32'
import type { UnitId } from '../../units/unit'

/** Something that varies between units: the index, or an indicator as a rate. */
export interface QualityVariable {
  /** 'index' for the index, else the id of the indicator. */
  readonly id: string
  readonly label: string
  /** One per unit, missing where it is not rated. */
  readonly values: readonly Value[]
}

/** All that the measures of a zoning need beside the zoning. Plain data; every list of units has the order of `graph.ids`. */
export interface QualityContext {
  readonly graph: UnitGraph
  /** Convex hull of each unit in UTM 32; empty for a unit without an area. */
  readonly hulls: readonly (readonly Metres[])[]
  readonly contacts: readonly PointContact[]
  /** Residents. */
  readonly population: readonly Value[]
  /** The index first, then the indicators of the recipe. */
  readonly variables: readonly QualityVariable[]
  /** Class of each unit's index, 0 is least need; null where it is not rated. */
  readonly unitClass: readonly (number | null)[]
  /** From this class on need counts as high; see `highNeedClass`. */
  readonly highNeedFrom: number
}

/** The part of the context that depends on the boundaries only: computed once per topology. A listed unit without an area has no neighbours. */
export const qualityGeometry = (topology: UnitBoundaries, ids: readonly UnitId[] = unitAreas(topology).map(({ id }) => id)): Pick<QualityContext, 'graph' | 'hulls' | 'contacts'> => {
  const hulls = new Map(
    unitAreas(topology).map(({ id, area }) => {
      const { geometry } = feature(topology, area) as Feature<Polygon | MultiPolygon>
      const outer = geometry.type === 'Polygon' ? [geometry.coordinates[0] ?? []] : geometry.coordinates.map(([ring]) => ring ?? [])
      return [id, convexHull(outer.flat().map(([longitude, latitude]) => utm32(longitude!, latitude!)))]
    }),
  )
  return { graph: unitGraph(topology, ids), hulls: ids.map((id) => hulls.get(id) ?? []), contacts: pointContacts(topology, ids) }
}

/**
 * The class from which need counts as high: the two highest of four or more
 * classes („erhöht“ and „hoch“ of the default five), the highest of two or three.
 * With a single class nothing is high.
 * @param classes number of classes
 */
export const highNeedClass = (classes: number): number => Math.max(1, classes - (classes >= 4 ? 2 : 1))
