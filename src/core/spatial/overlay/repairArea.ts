import type { MultiPolygon, Polygon, Position } from 'geojson'
import { planarArea } from '../planarArea'
import { cover } from './cover'
import { shapeOf } from './edges'
import { eachCrossing } from './slabs'

/** What was done to an area so that it can be used. */
export type Repair = 'closed' | 'duplicates' | 'broken-rings' | 'direction' | 'untangled'

export interface RepairedArea {
  /** Null where nothing with an extent remained. */
  readonly geometry: Polygon | MultiPolygon | null
  readonly repairs: readonly Repair[]
  /** Why it is null: nothing there, or too tangled to make sense of. */
  readonly reason?: 'empty' | 'tangled'
}

/** More crossings than this are not a slip of the pen. */
const mostCrossings = 10_000
/** An area under this many m² has no extent. */
const leastArea = 0.01

const isPosition = (value: unknown): value is Position => Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

const doubledArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + (x! - ring[0]![0]!) * (nextY! - ring[0]![1]!) - (nextX! - ring[0]![0]!) * (y! - ring[0]![1]!)
  }, 0)

/** A closed ring without repeated neighbours and heights, running anticlockwise (holes clockwise, RFC 7946); null where it has no extent. */
const repairRing = (ring: unknown, isHole: boolean, note: (repair: Repair) => void): Position[] | null => {
  if (!Array.isArray(ring) || !ring.every(isPosition)) return note('broken-rings'), null
  const points = ring.map(([x, y]): Position => [x!, y!])
  const open: Position[] = []
  for (const point of points) if (point[0] !== open.at(-1)?.[0] || point[1] !== open.at(-1)?.[1]) open.push(point)
  if (open.length < points.length) note('duplicates')
  const [first, last] = [open[0], open.at(-1)]
  if (open.length > 1 && first![0] === last![0] && first![1] === last![1]) open.pop()
  else if (open.length > 2) note('closed')
  const doubled = open.length < 3 ? 0 : doubledArea(open)
  // A tangled ring may enclose as much to the left as to the right: it is kept for untangling.
  if (open.length < 3 || (doubled === 0 && open.length < 4)) return note('broken-rings'), null
  const isTurned = doubled > 0 === isHole && doubled !== 0
  if (isTurned) note('direction')
  // The first point stays the first.
  return [open[0]!, ...(isTurned ? open.slice(1).reverse() : open.slice(1)), open[0]!]
}

/**
 * Whether something needs untangling: rings that cross, and what shows in the area only (an
 * upright edge that crosses, holes outside their polygon or over each other, parts over each other): then the area by
 * the even-odd rule is not the outer rings less the holes. 'too-much' is beyond sense.
 */
const tangle = (polygons: readonly Position[][][]): boolean | 'too-much' => {
  const geometry = { type: 'MultiPolygon' as const, coordinates: [...polygons] }
  const shape = shapeOf(geometry)
  let crossings = 0
  eachCrossing(shape.edges, () => ++crossings <= mostCrossings)
  if (crossings > 0) return crossings > mostCrossings ? 'too-much' : true
  const { total } = cover(shape, [])
  return Math.abs(total - planarArea(geometry)) > Math.max(leastArea, 1e-9 * total)
}

const snapped = (polygons: readonly Position[][][]): Position[][][] =>
  polygons.map((rings) => rings.map((ring) => ring.map((point) => point.map((value) => Math.round(value * 1e9) / 1e9))))

/** Untangles by the even-odd rule per ring (polygon clipping after Martinez, Rueda & Feito 2009, as in @turf/union); tried again on coordinates rounded to 1e-9°. */
const untangle = async (polygons: readonly Position[][][]): Promise<Polygon | MultiPolygon | null> => {
  const [{ union }, { featureCollection, polygon }] = await Promise.all([import('@turf/union'), import('@turf/helpers')])
  for (const attempt of [polygons, snapped(polygons)]) {
    try {
      const parts = attempt.map((rings) => polygon(rings))
      // A union needs two: with itself it is itself, made clean.
      const result = union(featureCollection(parts.length === 1 ? [parts[0]!, parts[0]!] : parts))
      if (result) return result.geometry
    } catch {
      // Clipping may fail on nearly equal lines: the next attempt, or none.
    }
  }
  return null
}

/**
 * Makes an area of what a file calls one: closes rings, takes out repeated points,
 * heights and rings without extent, turns rings the right way round, untangles rings that cross themselves or
 * each other (a bow tie becomes two triangles; a hole outside is nothing). What is sound keeps its
 * coordinates exactly. Degrees in, degrees out; never throws.
 * @param polygons coordinates of a MultiPolygon, not checked yet
 */
export const repairArea = async (polygons: readonly unknown[]): Promise<RepairedArea> => {
  const repairs = new Set<Repair>()
  const note = (repair: Repair): void => void repairs.add(repair)
  const clean = polygons.flatMap((rings): Position[][][] => {
    if (!Array.isArray(rings)) return note('broken-rings'), []
    const outer = repairRing(rings[0], false, note)
    if (!outer) return []
    return [[outer, ...rings.slice(1).flatMap((ring: unknown) => [repairRing(ring, true, note)].filter((hole) => hole !== null))]]
  })
  return finish(clean, repairs)
}

const finish = async (clean: Position[][][], repairs: Set<Repair>): Promise<RepairedArea> => {
  const tangled = clean.length === 0 ? false : tangle(clean)
  if (tangled === 'too-much') return { geometry: null, repairs: [...repairs], reason: 'tangled' }
  let geometry: Polygon | MultiPolygon | null = clean.length === 0 ? null : clean.length === 1 ? { type: 'Polygon', coordinates: clean[0]! } : { type: 'MultiPolygon', coordinates: clean }
  if (tangled) {
    geometry = await untangle(clean)
    repairs.add('untangled')
    if (!geometry) return { geometry, repairs: [...repairs], reason: 'tangled' }
  }
  if (!geometry || planarArea(geometry) < leastArea) return { geometry: null, repairs: [...repairs], reason: 'empty' }
  return { geometry, repairs: [...repairs] }
}
