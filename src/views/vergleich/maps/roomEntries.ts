import { memoise } from '../../../state/memoise'
import type { ZoneNumbers } from './numbers'
import type { Panel } from './panels'

/** A room as the panels that have it under this number name it. */
export interface RoomName {
  readonly name: string
  readonly letters: readonly string[]
}

export interface RoomEntry {
  readonly number: number
  readonly names: readonly RoomName[]
}

/** All numbers on the maps in ascending order, each with the names its rooms have. Panels without a room of that number are left out. */
export const roomEntries = memoise((panels: readonly Panel[], numbers: ReadonlyMap<string, ZoneNumbers>): readonly RoomEntry[] => {
  const found = new Map<number, Map<string, string[]>>()
  for (const { letter, zoning } of panels) {
    for (const zone of zoning.zones) {
      const number = numbers.get(zoning.id)?.get(zone.id) ?? zone.number
      const names = found.get(number) ?? new Map<string, string[]>()
      found.set(number, names)
      names.set(zone.name, [...(names.get(zone.name) ?? []), letter])
    }
  }
  return [...found].sort(([x], [y]) => x - y).map(([number, names]) => ({ number, names: [...names].map(([name, letters]) => ({ name, letters })) }))
}, 4)
