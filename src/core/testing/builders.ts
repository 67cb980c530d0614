import type { Value } from '../indicators/missing'
import type { Table } from '../indicators/table'
import type { Zoning } from '../zoning/zoning'

/** Table for specs: columns by name over ids. */
export const tableOf = (ids: readonly string[], columns: Readonly<Record<string, readonly Value[]>>): Table => ({
  ids,
  columns: new Map(Object.entries(columns)),
})

/** Zoning for specs: zone id per unit id, zones numbered and named in the order given or met. */
export const zoningOf = (zoneOf: Readonly<Record<string, string>>, zones: readonly string[] = [...new Set(Object.values(zoneOf))]): Zoning => ({
  id: 'test',
  title: 'Test',
  description: '',
  source: '',
  zones: zones.map((id, i) => ({ id, number: i + 1, name: `Raum ${id}` })),
  zoneOf: new Map(Object.entries(zoneOf)),
  certainty: new Map(),
})

/** Ids "01", "02", … */
export const idsOf = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, '0'))
