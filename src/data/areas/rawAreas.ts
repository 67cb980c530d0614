import type { Problem } from '../../core/result'

/** A feature of a file before anything about it is believed. */
export interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>
  /** Coordinates of its polygons as of a MultiPolygon, not checked. Empty where it has none. */
  readonly polygons: readonly unknown[]
  /** What else it holds, or that it holds nothing. */
  readonly others: 'none' | 'points-or-lines' | 'empty'
}

/** What a file holds, whatever its format. */
export interface RawAreas {
  readonly format: 'geojson' | 'topojson' | 'shapefile'
  readonly features: readonly RawFeature[]
  /** Coordinate system the file names: EPSG code, 'degrees', or undefined where it names none. */
  readonly declared: string | undefined
  readonly notes: readonly Problem[]
}

/** Coordinates nest four deep; what nests deeper is no coordinates. */
export const deepestCoordinates = 8

/** Calls `visit` for every position (list that begins with two numbers) of nested coordinates. */
export const eachPosition = (value: unknown, visit: (position: number[]) => void, depth = 0): void => {
  if (!Array.isArray(value) || depth > deepestCoordinates) return
  if (typeof value[0] === 'number' && typeof value[1] === 'number') visit(value as number[])
  else for (const item of value) eachPosition(item, visit, depth + 1)
}
