import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { UnitId } from '../units/unit'
import { adjacency } from './adjacency'
import { unitAreas, type UnitBoundaries } from './unitTopology'

/** Two units that meet in a point and share no line. */
export interface PointContact {
  /** Positions of the two units, ascending. */
  readonly units: readonly [number, number]
  /** Longitude and latitude of the point; the westernmost (of these the southernmost) where they meet in several. */
  readonly at: readonly [longitude: number, latitude: number]
}

/**
 * All pairs of units that meet in a point only: neighbours of the queen that
 * are none of the rook (they share a corner, but no arc). Two areas touch where
 * both have a corner; a corner on another's straight side does not count, as
 * boundaries with shared lines have none.
 *
 * @param ids names the positions; units not listed are left out
 * @returns in order of the positions
 */
export const pointContacts = (topology: UnitBoundaries, ids: readonly UnitId[]): PointContact[] => {
  const rook = adjacency(topology)
  const position = new Map(ids.map((id, i) => [id, i]))
  const corners = new Map<string, Set<number>>()
  for (const { id, area } of unitAreas(topology)) {
    const at = position.get(id)
    if (at === undefined) continue
    const { geometry } = feature(topology, area) as Feature<Polygon | MultiPolygon>
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    for (const point of rings.flat()) {
      // Shared arcs decode to identical numbers, so text is a safe key.
      const key = `${point[0]!} ${point[1]!}`
      const units = corners.get(key)
      if (units === undefined) corners.set(key, new Set([at]))
      else units.add(at)
    }
  }
  const found = new Map<string, PointContact>()
  for (const [corner, units] of corners) {
    if (units.size < 2) continue
    const [x, y] = corner.split(' ').map(Number) as [number, number]
    const sorted = [...units].sort((a, b) => a - b)
    sorted.forEach((one, i) => {
      for (const other of sorted.slice(i + 1)) {
        if (rook.get(ids[one]!)!.has(ids[other]!)) continue
        const known = found.get(`${one} ${other}`)
        if (known === undefined || x < known.at[0] || (x === known.at[0] && y < known.at[1])) found.set(`${one} ${other}`, { units: [one, other], at: [x, y] })
      }
    })
  }
  return [...found.values()].sort((a, b) => a.units[0] - b.units[0] || a.units[1] - b.units[1])
}
