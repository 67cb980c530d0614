import { merge, mesh } from 'topojson-client'
import type { MultiLineString, MultiPolygon } from 'geojson'
import type { GeometryObject } from 'topojson-specification'
import type { UnitId } from '../units/unit'
import { unitAreas, type UnitArea, type UnitBoundaries } from './unitTopology'

/** Zone of each unit; a unit without an entry belongs to none. */
export type ZoneOf = ReadonlyMap<UnitId, string>

/**
 * One MultiPolygon per zone, in order of each zone's first unit. Borders
 * inside a zone vanish because neighbours share arcs exactly (Bostock, topojson-client `merge`);
 * a zone of several parts keeps them. Units without a zone, and zones without
 * units in the topology, give nothing.
 */
export const dissolve = (topology: UnitBoundaries, zoneOf: ZoneOf): Map<string, MultiPolygon> => {
  const members = new Map<string, UnitArea[]>()
  for (const { id, area } of unitAreas(topology)) {
    const zone = zoneOf.get(id)
    if (zone === undefined) continue
    const list = members.get(zone)
    if (list) list.push(area)
    else members.set(zone, [area])
  }
  return new Map([...members].map(([zone, areas]) => [zone, merge(topology, areas)]))
}

const zoneOfGeometry = (zoneOf: ZoneOf, { id }: GeometryObject): string | undefined => (id === undefined ? undefined : zoneOf.get(String(id)))

/** Borders between different zones, and between a zone and units without one; each border once, the outer line left out. */
export const zoneBorders = (topology: UnitBoundaries, zoneOf: ZoneOf): MultiLineString =>
  mesh(topology, topology.objects.units, (a, b) => a !== b && zoneOfGeometry(zoneOf, a) !== zoneOfGeometry(zoneOf, b))

/** Borders between units; each once, the outer line left out. */
export const unitBorders = (topology: UnitBoundaries): MultiLineString => mesh(topology, topology.objects.units, (a, b) => a !== b)

/** The outer line of all units, and of holes between them. */
export const outline = (topology: UnitBoundaries): MultiLineString => mesh(topology, topology.objects.units, (a, b) => a === b)
