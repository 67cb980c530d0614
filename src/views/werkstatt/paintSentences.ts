import type { UnitId } from '../../core/units/unit'
import type { Draft } from '../../core/zoning/draft/draft'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import { werkstatt } from '../../i18n/de/werkstatt'
import { listed } from '../../i18n/format'
import { knownPeople, type KnownPeople } from '../../state/derived/knownPeople'

/** Residents of a room, as far as they are known. */
const peopleIn = (draft: Draft, zone: string, { graph, population }: QualityContext): KnownPeople => knownPeople(population.filter((_, i) => draft.zoneOf.get(graph.ids[i]!) === zone))

/**
 * What an assignment did, as a sentence: „Melchendorf jetzt in Raum 4, 12.300 Menschen.“
 * Names what was refused, and says so when nothing changed.
 */
export const assignedSentence = (before: Draft, after: Draft, wanted: readonly UnitId[], refused: readonly UnitId[], target: string | null, context: QualityContext, nameOf: (unit: UnitId) => string): string => {
  const moved = wanted.filter((unit) => before.zoneOf.get(unit) !== after.zoneOf.get(unit))
  const sentences: string[] = []
  const zone = after.zones.find((each) => each.id === target)
  if (moved.length > 0 && zone !== undefined) {
    const people = peopleIn(after, zone.id, context)
    sentences.push(moved.length === 1 ? werkstatt.assigned(nameOf(moved[0]!), zone.number, people) : werkstatt.assignedMany(moved.length, zone.number, people))
  }
  if (moved.length > 0 && target === null) sentences.push(moved.length === 1 ? werkstatt.freed(nameOf(moved[0]!)) : werkstatt.freedMany(moved.length))
  if (refused.length > 0) sentences.push(zone?.locked === true ? werkstatt.refusedTarget(refused.map(nameOf), zone.number) : werkstatt.refused(listed(refused.map(nameOf))))
  if (moved.length === 0 && refused.length === 0 && wanted.length === 1) sentences.push(zone === undefined ? werkstatt.alreadyOpen(nameOf(wanted[0]!)) : werkstatt.already(nameOf(wanted[0]!), zone.number))
  return sentences.join(' ')
}

/** Names by the number of their room, in the order of the rooms. */
const byRoom = (draft: Draft, units: Iterable<UnitId>, nameOf: (unit: UnitId) => string): readonly (readonly [room: number, names: readonly string[]])[] => {
  const rooms = new Map<number, string[]>()
  for (const unit of units) {
    const number = draft.zones.find((zone) => zone.id === draft.zoneOf.get(unit))?.number
    if (number !== undefined) rooms.set(number, [...(rooms.get(number) ?? []), nameOf(unit)])
  }
  return [...rooms].sort(([a], [b]) => a - b)
}

/** What lies apart: „Roter Berg liegt getrennt vom Rest von Raum 4.“ */
export const straySentence = (draft: Draft, stray: ReadonlySet<UnitId>, nameOf: (unit: UnitId) => string): string => byRoom(draft, stray, nameOf).map(([room, names]) => werkstatt.apart(names, room)).join(' ')

/** What an edit cut off, and nothing that lay apart before; one sentence for each room. */
export const fallenSentence = (draft: Draft, stray: ReadonlySet<UnitId>, known: ReadonlySet<UnitId>, nameOf: (unit: UnitId) => string): string =>
  byRoom(draft, [...stray].filter((unit) => !known.has(unit)), nameOf)
    .map(([room, names]) => werkstatt.apart(names, room))
    .join(' ')
