import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { UnitId } from '../../units/unit'
import type { ForeignAreas } from '../../zoning/foreign/foreignAreas'
import { unitAreas, type UnitBoundaries } from '../unitTopology'
import { cover } from './cover'
import { boxesMeet, shapeOf, type Shape } from './edges'
import { sharesByPoints, type PeoplePoint } from './sharesByPoints'
import { defaultSliverRule, dropSlivers, type SliverRule } from './slivers'

/** How units and foreign areas cover each other. Plain data. */
export interface Overlay {
  readonly units: readonly UnitId[]
  /** Ids of the areas. */
  readonly areas: readonly string[]
  /** Names of the areas, parallel to `areas`. */
  readonly names: readonly string[]
  /** [unit][area]: share of each unit's area (or people) in each area, 0 to 1. Rows sum to at most 1; the rest lies in no area. */
  readonly share: readonly (readonly number[])[]
  /** Share of each unit in no area; with its row it sums to 1. */
  readonly outside: readonly number[]
  /** Pieces that were too small to mean anything and went to the rest of their unit. */
  readonly slivers: { readonly count: number; readonly areaM2: number; readonly rule: SliverRule }
  readonly by: 'area' | 'points'
  /** Units divided by area although points were given, because none with people lies in them. */
  readonly unitsWithoutPoints: readonly UnitId[]
  /** People of points that lie in no unit; they count nowhere. */
  readonly peopleOutsideUnits: number
  /** Areas of the units in m². */
  readonly unitAreaM2: readonly number[]
  /** Ground in the units that several areas claim, in m²; it is divided evenly among them. */
  readonly disputedM2: number
}

export interface OverlayOptions {
  /** Default `defaultSliverRule`; zeros keep every piece. */
  readonly sliver?: SliverRule
  /** People at points in degrees (addresses, centres of grid cells): units are then divided by people, which is closer to the truth than by area. */
  readonly points?: readonly PeoplePoint[]
}

/**
 * Divides each unit among foreign areas: by area (areal weighting, Goodchild & Lam 1980,
 * Geo-Processing 1; Lam 1983, The American Cartographer 10), measured in ETRS89/UTM 32, or by the
 * people at points where those are given. By area, slivers are dropped; a piece with
 * people in it never is. Ground that several areas claim goes to them in equal parts.
 * A unit without an area in the topology is not listed; one of no extent lies outside.
 * No areas give empty rows and everything outside.
 * @param onProgress units divided and all units
 */
export const overlayUnits = (topology: UnitBoundaries, foreign: ForeignAreas, options: OverlayOptions = {}, onProgress: (done: number, all: number) => void = () => undefined): Overlay => {
  const units = unitAreas(topology).map(({ id, area }) => ({ id, shape: shapeOf((feature(topology, area) as Feature<Polygon | MultiPolygon>).geometry) }))
  const areas = foreign.areas.map(({ geometry }) => shapeOf(geometry))
  const rule = options.sliver ?? defaultSliverRule
  const byArea = units.map(({ shape }, done) => {
    onProgress(done, units.length)
    return dividedByArea(shape, areas, rule)
  })
  const byPoints = options.points ? sharesByPoints(units.map(({ shape }) => shape), areas, options.points) : undefined
  const rows = units.map((_, i) => byPoints?.rows[i] ?? byArea[i]!.row)
  const measured = byArea.filter((_, i) => !byPoints?.rows[i])
  return {
    units: units.map(({ id }) => id),
    areas: foreign.areas.map(({ id }) => id),
    names: foreign.areas.map(({ name }) => name),
    share: rows.map((row) => row.slice(0, -1)),
    outside: rows.map((row) => row.at(-1)!),
    slivers: { count: measured.reduce((sum, { slivers }) => sum + slivers.count, 0), areaM2: measured.reduce((sum, { slivers }) => sum + slivers.areaM2, 0), rule },
    by: byPoints ? 'points' : 'area',
    unitsWithoutPoints: byPoints ? units.flatMap(({ id }, i) => (byPoints.rows[i] ? [] : [id])) : [],
    peopleOutsideUnits: byPoints?.outsideUnits ?? 0,
    unitAreaM2: byArea.map(({ total }) => total),
    disputedM2: byArea.reduce((sum, { disputed }) => sum + disputed, 0),
  }
}

/** Shares of one unit in each area, last the share outside; sums to 1. */
const dividedByArea = (unit: Shape, areas: readonly Shape[], rule: SliverRule) => {
  const near = areas.flatMap((area, i) => (boxesMeet(unit.box, area.box) ? [i] : []))
  const { total, divided, free, disputed } = cover(unit, near.map((i) => areas[i]!))
  const slivers = dropSlivers([...divided, free], rule)
  const row = new Array<number>(areas.length + 1).fill(0)
  if (total === 0) row[areas.length] = 1
  else {
    const sum = slivers.pieces.reduce((all, area) => all + area, 0)
    slivers.pieces.forEach((area, k) => {
      row[near[k] ?? areas.length] = area / sum
    })
  }
  return { row, total, disputed, slivers }
}
