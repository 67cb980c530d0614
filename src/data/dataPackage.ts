import type { Topology, GeometryCollection } from 'topojson-specification'
import type { Component, Indicator } from '../core/indicators/indicator'
import type { Cell } from '../core/indicators/provenance'
import type { Unit, UnitId } from '../core/units/unit'
import type { Zoning } from '../core/zoning/zoning'

export interface Source {
  readonly id: string
  readonly title: string
  readonly licence: string
}

/** Boundaries with exactly shared arcs; geometry ids are unit ids. */
export type UnitTopology = Topology<{ units: GeometryCollection<{ name: string }> }>

/** One component at one year for every unit, in the order of the package's `units`. */
export interface Series {
  readonly component: string
  readonly year: number
  readonly cells: readonly Cell[]
}

/** Everything a city brings: the embedded Erfurt package, or one a user loads. */
export interface DataPackage {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly units: readonly Unit[]
  readonly boundaries: UnitTopology
  /** Id of the boundaries' source in `sources`, or ''. */
  readonly boundarySource: string
  readonly years: readonly number[]
  readonly components: readonly Component[]
  readonly indicators: readonly Indicator[]
  /** Key: seriesKey(component, year). */
  readonly series: ReadonlyMap<string, Series>
  readonly zonings: readonly Zoning[]
  readonly sources: readonly Source[]
  /** Other spellings of unit names, folded as foldName() does, to the unit id. */
  readonly synonyms: ReadonlyMap<string, UnitId>
}

export const seriesKey = (component: string, year: number): string => `${component}@${year}`
