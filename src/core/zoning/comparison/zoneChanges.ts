import { isPresent } from '../../indicators/missing'
import type { ZoningComparison } from '../compareZonings'

/** Units and people. People of units without a known number are not in it. */
export interface Amount {
  readonly units: number
  readonly people: number
}

/** What becomes of one room, a zone of a with its counterpart in b (one side absent where there is none). */
export interface ZoneChange {
  readonly a?: string
  readonly b?: string
  readonly stays: Amount
  /** Out of the zone of a, into another room or none. */
  readonly leaves: Amount
  /** Into the zone of b, from another room or none. */
  readonly arrives: Amount
}

const none: Amount = { units: 0, people: 0 }

/** Change of every room, in the order of the matches. Every moved unit leaves at most one room and arrives in at most one. */
export const zoneChanges = ({ matches, moved, overlap }: ZoningComparison): ZoneChange[] => {
  const leaves = new Map<string, Amount>()
  const arrives = new Map<string, Amount>()
  const add = (to: Map<string, Amount>, zone: string | null, people: number): void => {
    if (zone === null) return
    const before = to.get(zone) ?? none
    to.set(zone, { units: before.units + 1, people: before.people + people })
  }
  for (const { from, to, population } of moved) {
    const people = isPresent(population) ? population : 0
    add(leaves, from, people)
    add(arrives, to, people)
  }
  return matches.map((match): ZoneChange => {
    const row = overlap.rows.indexOf(match.a ?? '')
    const column = overlap.columns.indexOf(match.b ?? '')
    const stays = row < 0 || column < 0 ? none : { units: overlap.units[row]![column]!, people: overlap.people[row]![column]! }
    return { ...match, stays, leaves: leaves.get(match.a ?? '') ?? none, arrives: arrives.get(match.b ?? '') ?? none }
  })
}

/**
 * The rooms that change most: most people leaving and arriving together, then
 * most units. Several where they change equally; none where nothing moves.
 */
export const mostChanged = (changes: readonly ZoneChange[]): ZoneChange[] => {
  const size = ({ leaves, arrives }: ZoneChange): readonly [number, number] => [leaves.people + arrives.people, leaves.units + arrives.units]
  const most = changes.map(size).reduce<readonly [number, number]>((best, each) => (each[0] > best[0] || (each[0] === best[0] && each[1] > best[1]) ? each : best), [0, 0])
  if (most[1] === 0) return []
  return changes.filter((change) => size(change).every((part, i) => part === most[i]))
}
