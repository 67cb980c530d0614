import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { ringArea, utm32 } from './utm32'

/** One district as the city publishes it, after the repairs listed in `repairs`. */
export interface SourceUnit {
  readonly id: string
  readonly name: string
  readonly officialArea: number
  /** Outer rings in degrees, open (last vertex not repeated). No district has a hole of its own. */
  readonly rings: readonly (readonly Position[])[]
}

/** Parts below this area are slips of the drawing, not land of their own. */
export const smallestPartM2 = 100

/** The number is right in the city's own list of districts and otherwise unused; in the download the district bears Frienstedt's 39. */
const correctedIds: Readonly<Record<string, string>> = { Bindersleben: '20' }

/**
 * Reads the city's boundaries and repairs what is known to be wrong.
 * @returns units in ascending order of id, and one German sentence per repair.
 * Throws when an id is used twice or a district has a hole, since then the rules below no longer fit the source.
 */
export function readSource(path: string): { units: SourceUnit[]; repairs: string[] } {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon,
    { STADTTE_ID: number; NAME: string; SHAPE_AREA: number }
  >
  const repairs: string[] = []
  const units = collection.features.map((feature): SourceUnit => {
    const { STADTTE_ID, NAME, SHAPE_AREA } = feature.properties
    const given = String(STADTTE_ID).padStart(2, '0')
    const id = correctedIds[NAME] ?? given
    if (id !== given) repairs.push(`${NAME}: Nummer ${given} in der Quelle berichtigt zu ${id}.`)
    const polygons = feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates
    const rings: Position[][] = []
    for (const polygon of polygons) {
      if (polygon.length !== 1) throw new Error(`district with a hole (${NAME})`)
      const ring = polygon[0]!.slice(0, -1)
      const area = Math.abs(ringArea(ring.map(([lon, lat]) => utm32(lon!, lat!))))
      if (area >= smallestPartM2) rings.push(ring)
      else repairs.push(`${NAME}: Splitter von ${area.toFixed(1).replace('.', ',')} m² entfernt.`)
    }
    return { id, name: NAME, officialArea: SHAPE_AREA, rings }
  })
  units.sort((p, q) => (p.id < q.id ? -1 : 1))
  units.forEach((unit, i) => {
    if (units[i + 1]?.id === unit.id) throw new Error(`district number used twice (${unit.id})`)
  })
  return { units, repairs }
}
