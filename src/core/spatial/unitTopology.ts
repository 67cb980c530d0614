import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { UnitId } from '../units/unit'

/** Boundaries of the units as a topology in degrees; object `units`, geometry ids are unit ids, borders share arcs exactly. */
export type UnitBoundaries = Topology<{ units: GeometryCollection }>

/** A unit's area as arcs of the topology. */
export type UnitArea = Polygon | MultiPolygon

/** The areas of a topology with their unit id; geometries that are not areas or have no id are left out. */
export const unitAreas = (topology: UnitBoundaries): { readonly id: UnitId; readonly area: UnitArea }[] =>
  topology.objects.units.geometries.flatMap((geometry: GeometryObject) => {
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    return isArea && geometry.id !== undefined ? [{ id: String(geometry.id), area: geometry }] : []
  })

/** Numbers of the arcs an area is bounded by, without direction and each as often as it is used. */
export const arcsOf = (area: UnitArea): number[] => (area.arcs as unknown as number[][] | number[][][]).flat(2).map((arc) => (arc < 0 ? ~arc : arc))
