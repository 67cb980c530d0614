import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson'

export interface LineProperties {
  readonly name: string
  readonly kind: 'tram' | 'bus'
  readonly color: string
}

/** EVAG runs trams on lines with one digit, buses on the others. */
const kindOf = (name: string): LineProperties['kind'] => (/^\d$/.test(name) ? 'tram' : 'bus')

export type Box = readonly [west: number, south: number, east: number, north: number]

/**
 * Tram and bus lines, schematic from stop to stop, cut where they leave the box. A stretch stays when one of its
 * two stops is inside; a line that lies outside altogether is left out. Coordinates with five decimals.
 */
export function buildLines(sourceDirectory: string, box: Box): FeatureCollection<LineString | MultiLineString, LineProperties> {
  const source = JSON.parse(readFileSync(join(sourceDirectory, 'raw/oepnv-linien.geojson'), 'utf8')) as FeatureCollection<
    LineString,
    { name: string; color: string }
  >
  const features = source.features.flatMap((f): Feature<LineString | MultiLineString, LineProperties>[] => {
    const parts = clip(f.geometry.coordinates, box).map((part) => part.map((position) => position.map((c) => Number(c.toFixed(5)))))
    if (parts.length === 0) return []
    const { name, color } = f.properties
    return [
      {
        type: 'Feature',
        properties: { name, kind: kindOf(name), color },
        geometry: parts.length === 1 ? { type: 'LineString', coordinates: parts[0]! } : { type: 'MultiLineString', coordinates: parts },
      },
    ]
  })
  features.sort((p, q) => Number(p.properties.name) - Number(q.properties.name))
  return { type: 'FeatureCollection', features }
}

function clip(line: readonly Position[], [west, south, east, north]: Box): Position[][] {
  const inside = ([lon, lat]: Position): boolean => lon! >= west && lon! <= east && lat! >= south && lat! <= north
  const parts: Position[][] = []
  let part: Position[] = []
  line.forEach((position, i) => {
    const near = [line[i - 1], position, line[i + 1]].some((p) => p !== undefined && inside(p))
    if (near) part.push(position)
    if ((!near || i === line.length - 1) && part.length > 1) parts.push(part)
    if (!near) part = []
  })
  return parts
}
