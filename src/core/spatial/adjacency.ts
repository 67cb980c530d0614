import { feature } from 'topojson-client'
import type { LineString, Position } from 'geojson'
import type { UnitId } from '../units/unit'
import { arcsOf, unitAreas, type UnitBoundaries } from './unitTopology'
import { utm32 } from './utm32'

/** Units using each arc, without repeats. */
const usersOfArcs = (topology: UnitBoundaries): Map<number, UnitId[]> => {
  const users = new Map<number, UnitId[]>()
  for (const { id, area } of unitAreas(topology)) {
    for (const arc of new Set(arcsOf(area))) {
      const list = users.get(arc)
      if (list === undefined) users.set(arc, [id])
      else if (!list.includes(id)) list.push(id)
    }
  }
  return users
}

const lengthOf = (line: readonly Position[]): number => {
  let length = 0
  for (let i = 1; i < line.length; i++) {
    const [x1, y1] = utm32(line[i - 1]![0]!, line[i - 1]![1]!)
    const [x2, y2] = utm32(line[i]![0]!, line[i]![1]!)
    length += Math.hypot(x2 - x1, y2 - y1)
  }
  return length
}

const arcLength = (topology: UnitBoundaries, arc: number): number => {
  const line = feature(topology, { type: 'LineString', arcs: [arc] } as never) as unknown as { geometry: LineString }
  return lengthOf(line.geometry.coordinates)
}

/**
 * Length in metres (ETRS89/UTM 32) of the border each unit shares with each
 * neighbour. Neighbours in the sense of the rook: they share an arc, not just a
 * point. Symmetric; every unit has an entry, an island an empty one.
 */
export const sharedBorders = (topology: UnitBoundaries): Map<UnitId, Map<UnitId, number>> => {
  const borders = new Map(unitAreas(topology).map(({ id }) => [id, new Map<UnitId, number>()]))
  for (const [arc, units] of usersOfArcs(topology)) {
    if (units.length < 2) continue
    const length = arcLength(topology, arc)
    for (const one of units) {
      for (const other of units) {
        if (one !== other) borders.get(one)!.set(other, (borders.get(one)!.get(other) ?? 0) + length)
      }
    }
  }
  return borders
}

/** Neighbours of every unit in the sense of the rook; symmetric, no unit is its own neighbour, an island has none. */
export const adjacency = (topology: UnitBoundaries): Map<UnitId, Set<UnitId>> => {
  const neighbours = new Map(unitAreas(topology).map(({ id }) => [id, new Set<UnitId>()]))
  for (const units of usersOfArcs(topology).values()) {
    for (const one of units) for (const other of units) if (one !== other) neighbours.get(one)!.add(other)
  }
  return neighbours
}
