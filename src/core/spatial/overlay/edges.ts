import type { MultiPolygon, Polygon } from 'geojson'
import { utm32 } from '../utm32'

/** Edges of polygons in the plane, each from its western to its eastern end (x1 < x2); upright ones are left out, for they bound no area from below or above. */
export interface Edges {
  readonly count: number
  readonly x1: Float64Array
  readonly y1: Float64Array
  readonly x2: Float64Array
  readonly y2: Float64Array
  /** Whose edge it is. */
  readonly owner: Int32Array
}

/** Edges of one polygon (all rings, all parts) with their box, in metres of UTM 32. */
export interface Shape {
  readonly edges: Edges
  /** West, south, east, north; of an empty geometry the infinite box the wrong way round. */
  readonly box: readonly [number, number, number, number]
}

const emptyEdges = (count: number): Edges => ({ count, x1: new Float64Array(count), y1: new Float64Array(count), x2: new Float64Array(count), y2: new Float64Array(count), owner: new Int32Array(count) })

/** Shape of a geometry in degrees. Open rings are closed; direction of rings does not matter. */
export const shapeOf = (geometry: Polygon | MultiPolygon): Shape => {
  const rings = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) => ring.map(([longitude, latitude]) => utm32(longitude!, latitude!)))
  const flat: number[] = []
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      west = Math.min(west, x)
      south = Math.min(south, y)
      east = Math.max(east, x)
      north = Math.max(north, y)
      const [nextX, nextY] = ring[(i + 1) % ring.length]!
      if (x < nextX) flat.push(x, y, nextX, nextY)
      else if (x > nextX) flat.push(nextX, nextY, x, y)
    })
  }
  const edges = emptyEdges(flat.length / 4)
  for (let i = 0; i < edges.count; i++) {
    edges.x1[i] = flat[4 * i]!
    edges.y1[i] = flat[4 * i + 1]!
    edges.x2[i] = flat[4 * i + 2]!
    edges.y2[i] = flat[4 * i + 3]!
  }
  return { edges, box: [west, south, east, north] }
}

/**
 * Edges of several shapes in one list, the position of each shape as `owner`.
 * With a box only what matters for the ground in it: edges that reach into its west-east
 * range and do not lie wholly north of it. Those south of it stay, for counting them from
 * below tells inside from outside.
 */
export const joinEdges = (shapes: readonly Shape[], box: Shape['box'] = [-Infinity, -Infinity, Infinity, Infinity]): Edges => {
  const [west, , east, north] = box
  const kept = shapes.map(({ edges }) => {
    const list: number[] = []
    for (let i = 0; i < edges.count; i++) {
      if (edges.x2[i]! > west && edges.x1[i]! < east && Math.min(edges.y1[i]!, edges.y2[i]!) <= north) list.push(i)
    }
    return list
  })
  const joined = emptyEdges(kept.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  shapes.forEach(({ edges }, owner) => {
    for (const i of kept[owner]!) {
      joined.x1[at] = edges.x1[i]!
      joined.y1[at] = edges.y1[i]!
      joined.x2[at] = edges.x2[i]!
      joined.y2[at] = edges.y2[i]!
      joined.owner[at++] = owner
    }
  })
  return joined
}

/** Height of an edge at x. */
export const heightAt = ({ x1, y1, x2, y2 }: Edges, edge: number, x: number): number =>
  y1[edge]! + (y2[edge]! - y1[edge]!) * ((x - x1[edge]!) / (x2[edge]! - x1[edge]!))

/** Whether two boxes have more than a line in common. */
export const boxesMeet = (a: Shape['box'], b: Shape['box']): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
