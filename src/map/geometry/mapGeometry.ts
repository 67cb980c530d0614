import { feature, mesh } from 'topojson-client'
import type { UnitId } from '../../core/units/unit'
import type { UnitTopology } from '../../data/dataPackage'
import { fromWorld, toWorld, worldSize, type Bounds, type XY } from '../mercator'
import { nextTask } from '../nextTask'
import { containsPoint, labelAnchor, type LabelAnchor, type Rings } from './labelAnchor'

/**
 * Zoom at which sheet coordinates are pixels. Path strings keep two decimals,
 * which is 4 hundredths of a pixel at the closest zoom.
 */
export const sheetZoom = 14
/** Text is about this much wider than high. */
const textSquash = 3.5

/** A unit as the renderers need it; all coordinates in sheet pixels from the sheet's origin. */
export interface UnitShape {
  readonly id: UnitId
  readonly name: string
  readonly rings: Rings
  readonly path: string
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
  readonly area: number
  /** Best place for the name. */
  readonly anchor: LabelAnchor
}

/** The city as sheet of paper: Web Mercator pixels at sheetZoom, origin at the centre of the bounds. */
export interface MapGeometry {
  readonly topology: UnitTopology
  readonly bounds: Bounds
  readonly units: readonly UnitShape[]
  readonly byId: ReadonlyMap<UnitId, UnitShape>
  /** Borders between units, each drawn once. */
  readonly innerBorders: string
  readonly outline: string
  /** Where the sheet's origin lies in the world, in sheet pixels. */
  readonly origin: XY
  readonly toSheet: (lon: number, lat: number) => XY
  readonly fromSheet: (point: XY) => XY
}

export type LonLatLines = readonly (readonly (readonly number[])[])[]

export const idOf = (object: { id?: string | number }): UnitId => String(object.id)

/** Path string through points, coordinates with two decimals. */
export const pathThrough = (points: readonly XY[], close: boolean): string => {
  let path = ''
  points.forEach(([x, y], i) => {
    if (close && i === points.length - 1) return
    path += `${i === 0 ? 'M' : 'L'}${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`
  })
  return close ? `${path}Z` : path
}

export const ringArea = (ring: readonly XY[]): number => {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1]
  return Math.abs(sum) / 2
}

const boxOf = (rings: Rings) => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (const [x, y] of ring) {
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y)
    }
  return { x0, y0, x1, y1 }
}

/** Rings of the part with the largest exterior, in sheet coordinates: labels go there. */
export const largestPart = (parts: readonly Rings[]): Rings => parts.reduce((best, part) => (ringArea(part[0]!) > ringArea(best[0]!) ? part : best))

const geometryCache = new WeakMap<UnitTopology, MapGeometry>()

const boundsOf = (topology: UnitTopology): Bounds => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of feature(topology, topology.objects.units).features) {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    for (const position of parts.flat(2)) {
      const [lon, lat] = [position[0]!, position[1]!]
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  }
  return { west, south, east, north }
}

/** Makes the geometry of a topology; stops after every unit so that whoever drives it can let the browser paint and hear in between. */
const geometrySteps = function* (topology: UnitTopology): Generator<undefined, MapGeometry> {
  const bounds = boundsOf(topology)
  if (bounds.west > bounds.east) throw new Error('The topology holds no areas to draw')
  const scale = worldSize(sheetZoom)
  const [west, north] = toWorld(bounds.west, bounds.north)
  const [east, south] = toWorld(bounds.east, bounds.south)
  const [ox, oy] = [((west + east) / 2) * scale, ((north + south) / 2) * scale]
  const toSheet = (lon: number, lat: number): XY => {
    const [x, y] = toWorld(lon, lat)
    return [x * scale - ox, y * scale - oy]
  }
  const fromSheet = ([x, y]: XY): XY => fromWorld([(x + ox) / scale, (y + oy) / scale])
  const line = (points: readonly (readonly number[])[]) => points.map((point) => toSheet(point[0]!, point[1]!))
  const path = (lines: LonLatLines) => lines.map((points) => pathThrough(line(points), false)).join('')

  const units: UnitShape[] = []
  for (const unit of feature(topology, topology.objects.units).features) {
    const { geometry } = unit
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const parts = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((part) => part.map(line))
    const rings = parts.flat()
    units.push({
      id: idOf(unit),
      name: unit.properties.name,
      rings,
      path: rings.map((ring) => pathThrough(ring, true)).join(''),
      box: boxOf(rings),
      area: parts.reduce((sum, part) => sum + ringArea(part[0]!) - part.slice(1).reduce((holes, ring) => holes + ringArea(ring), 0), 0),
      anchor: labelAnchor(largestPart(parts), textSquash),
    })
    yield
  }
  return {
    topology,
    bounds,
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    innerBorders: path(mesh(topology, topology.objects.units, (a, b) => a !== b).coordinates),
    outline: path(mesh(topology, topology.objects.units, (a, b) => a === b).coordinates),
    origin: [ox, oy],
    toSheet,
    fromSheet,
  }
}

/**
 * Paths, boxes and label anchors of a topology; computed once per topology.
 * Units that are not areas are left out. Throws where no area is left.
 */
export const mapGeometry = (topology: UnitTopology): MapGeometry => {
  const known = geometryCache.get(topology)
  if (known) return known
  const steps = geometrySteps(topology)
  for (;;) {
    const { done, value } = steps.next()
    if (done !== true) continue
    geometryCache.set(topology, value)
    return value
  }
}

/** Longest stretch without a break, in ms: on a phone it is four times as long. */
const stretch = 5

/** Makes the geometry of a topology ahead, in short stretches; afterwards `mapGeometry` has it at once. Never throws. */
export const prepareGeometry = async (topology: UnitTopology): Promise<void> => {
  if (geometryCache.has(topology)) return
  try {
    const steps = geometrySteps(topology)
    for (;;) {
      const until = performance.now() + stretch
      while (performance.now() < until) {
        const { done, value } = steps.next()
        if (done !== true) continue
        geometryCache.set(topology, value)
        return
      }
      await nextTask()
    }
  } catch {
    // mapGeometry will say it where the map is drawn.
  }
}

/** The unit at a sheet coordinate, or null outside the city. */
export const unitAt = (geometry: MapGeometry, x: number, y: number): UnitId | null => {
  for (const { id, box, rings } of geometry.units)
    if (x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1 && containsPoint(x, y, rings)) return id
  return null
}

/** Borders where the group of one unit differs from the other's, and the outer outline, in degrees, each once. For a map that changes often see unitBorders.ts. */
export const groupBorders = ({ topology }: MapGeometry, groupOf: (id: UnitId) => string | undefined): LonLatLines =>
  mesh(topology, topology.objects.units, (a, b) => a === b || groupOf(idOf(a)) !== groupOf(idOf(b))).coordinates

/** Outline of a set of units, in degrees: the borders inside the set are left out, so that many marked units stay readable. */
export const bordersOf = ({ topology }: MapGeometry, ids: ReadonlySet<UnitId>): LonLatLines =>
  ids.size === 0 ? [] : mesh(topology, topology.objects.units, (a, b) => (a === b ? ids.has(idOf(a)) : ids.has(idOf(a)) !== ids.has(idOf(b)))).coordinates

/** Lines in degrees as a path string in sheet pixels. */
export const sheetPath = ({ toSheet }: MapGeometry, lines: LonLatLines): string =>
  lines.map((points) => pathThrough(points.map((point) => toSheet(point[0]!, point[1]!)), false)).join('')
