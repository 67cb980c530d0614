/** The parts of shpjs 6 that are used; the package has no types of its own. */
declare module 'shpjs' {
  import type { Geometry } from 'geojson'
  /** Geometry per record, null where a record has none; transformed to degrees by the .prj text where that can be understood. Throws on damaged files. */
  export const parseShp: (shp: DataView, prj?: string) => (Geometry | null)[]
  /** Attributes per record. Throws on damaged files. */
  export const parseDbf: (dbf: DataView, cpg?: string) => Record<string, unknown>[]
}
