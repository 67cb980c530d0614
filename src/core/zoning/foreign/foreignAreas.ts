import type { MultiPolygon, Polygon } from 'geojson'
import type { Problem } from '../../result'

/** One area of another planning: a postcode, a school district, a funding area. It need not follow the units. */
export interface ForeignArea {
  readonly id: string
  readonly name: string
  /** Degrees, WGS 84. */
  readonly geometry: Polygon | MultiPolygon
}

/** The areas of one file. Plain JSON, so that it can be kept and sent to a worker. */
export interface ForeignAreas {
  /** Made from the content: the same areas have the same id. */
  readonly id: string
  readonly title: string
  readonly fileName: string
  readonly areas: readonly ForeignArea[]
  readonly source: string
  /** What was repaired, left out or is worth knowing, each with its place. */
  readonly repaired: readonly Problem[]
  /** Property the names come from; null where there is none and areas are numbered. */
  readonly nameProperty: string | null
  /** Properties that could give the names instead. */
  readonly properties: readonly string[]
}
