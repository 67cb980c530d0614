import { existsSync, readFileSync } from 'node:fs'
import { featureCollection, union } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { adjacency } from '../../src/core/spatial/adjacency'
import { dissolve } from '../../src/core/spatial/dissolve'
import { planarArea } from '../../src/core/spatial/planarArea'
import type { UnitBoundaries } from '../../src/core/spatial/unitTopology'
import { median } from './measure'
import { report } from './report'

const boundariesFile = new URL('../../data/boundaries/units.topojson', import.meta.url)
const zoningFile = new URL('../../data/zonings/soziale-planungsraeume.csv', import.meta.url)

const readZoning = (): Map<string, string> => {
  const [, ...lines] = readFileSync(zoningFile, 'utf8').trim().split(/\r?\n/)
  return new Map(lines.map((line) => line.split(',').slice(0, 2) as [string, string]))
}

/** The six Planungsräume of Erfurt's 53 Ortsteile as polygons: topology against geometry; both must give the same areas. */
export const benchDissolve = (): string => {
  if (!existsSync(boundariesFile) || !existsSync(zoningFile)) return 'Dissolve: no boundaries in data/, run "npm run data" first.\n\n'
  const topology = JSON.parse(readFileSync(boundariesFile, 'utf8')) as UnitBoundaries
  const zoneOf = readZoning()
  const units = feature(topology, topology.objects.units).features as Feature<Polygon | MultiPolygon>[]
  const members = new Map<string, Feature<Polygon | MultiPolygon>[]>()
  for (const unit of units) {
    const zone = zoneOf.get(String(unit.id))
    if (zone !== undefined) members.set(zone, [...(members.get(zone) ?? []), unit])
  }
  const byTurf = (): Map<string, Polygon | MultiPolygon> => new Map([...members].map(([zone, list]) => [zone, union(featureCollection(list))!.geometry]))
  const ours = dissolve(topology, zoneOf)
  for (const [zone, geometry] of byTurf()) {
    if (Math.abs(planarArea(geometry) / planarArea(ours.get(zone)!) - 1) > 1e-6) throw new Error(`Both ways must agree on the area of ${zone}`)
  }
  return report(`Dissolve of ${units.length} units into ${members.size} zones`, [
    { name: 'dissolve (topojson merge)', milliseconds: median(() => dissolve(topology, zoneOf), 200) },
    { name: 'turf.union per zone', milliseconds: median(byTurf, 7, 1) },
    { name: '(adjacency of all units, for scale)', milliseconds: median(() => adjacency(topology), 100) },
  ])
}
