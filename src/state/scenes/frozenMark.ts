import { checksum } from '../../data/csv/checksum'
import type { DataPackage } from '../../data/dataPackage'
import type { FrozenData, FrozenPackage } from './scene'

/** JSON with the keys of every object in order, so that the same content gives the same text. */
const orderedJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part))

/** Checksum over what is frozen, but not over when: the same data state bears the same mark on any day. */
export const frozenMark = ({ package: city, tables, recipes, variants }: Pick<FrozenData, 'package' | 'tables' | 'recipes' | 'variants'>): string =>
  checksum(orderedJson([city, tables.map((table) => table.checksum), recipes, variants]))

/** The part of a mark that is shown. */
export const shortMark = (mark: string): string => mark.slice(0, 8)

const marks = new WeakMap<DataPackage, FrozenPackage>()

/** What a package says, as one checksum: units, boundaries, components, indicators, every cell, zonings. */
export const packageOf = (data: DataPackage): FrozenPackage => {
  const known = marks.get(data)
  if (known !== undefined) return known
  const { name, version, units, boundaries, years, components, indicators, series, zonings, sources } = data
  const zoningParts = zonings.map(({ id, title, zones, zoneOf, certainty }) => [id, title, zones, [...zoneOf], [...certainty]])
  const made = { name, version, checksum: checksum(JSON.stringify([units, boundaries, years, components, indicators, [...series], zoningParts, sources])) }
  marks.set(data, made)
  return made
}
