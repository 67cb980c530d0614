import { failure, success, type Result } from '../../result'
import type { UnitId } from '../../units/unit'
import type { Zoning } from '../zoning'
import { maxZones, type Draft, type DraftZone } from './draft'
import { defaultZoneName, freeColour, freeNumber, isZoneNumber, maxNameLength, maxNoteLength, maxTitleLength, tidyLine, tidyText, tooManyZones } from './freeZone'

export interface DraftHead {
  readonly id: string
  readonly title: string
  /** What it is begun from, in German, e.g. „Vorschlag mit 8 Räumen“. */
  readonly origin: string
  readonly description?: string
}

const headOf = ({ id, title, origin, description = '' }: DraftHead): Pick<Draft, 'id' | 'title' | 'origin' | 'description'> => ({
  id,
  title: tidyLine(title, maxTitleLength) || 'Variante',
  origin: tidyLine(origin, maxTitleLength),
  description: tidyText(description, maxNoteLength),
})

/** A draft without zones: every unit is „nicht zugeordnet“. */
export const emptyDraft = (head: DraftHead): Draft => ({ ...headOf(head), zones: [], zoneOf: new Map(), notes: [] })

/**
 * A draft that begins as an existing zoning. Keeps ids, numbers and names;
 * numbers that are doubled or no numbers are given anew. Problem for more than
 * 30 zones; assignments to zones that are not listed are left out.
 */
export const draftFromZoning = (zoning: Zoning, head: DraftHead): Result<Draft> => {
  if (zoning.zones.length > maxZones) return failure(tooManyZones(zoning.zones.length))
  const zones: DraftZone[] = []
  for (const zone of zoning.zones) {
    const isFree = isZoneNumber(zone.number) && !zones.some(({ number }) => number === zone.number)
    const number = isFree ? zone.number : freeNumber([...zones, ...zoning.zones.map((each) => ({ ...each, locked: false, colour: 0 }))])
    zones.push({ id: zone.id, number, name: tidyLine(zone.name, maxNameLength) || defaultZoneName(number), locked: false, colour: freeColour(zones, number) })
  }
  const listed = new Set(zones.map(({ id }) => id))
  return success({ ...headOf(head), zones, zoneOf: new Map([...zoning.zoneOf].filter(([, zone]) => listed.has(zone))), notes: [] })
}

/**
 * A draft from zone numbers, as a proposal or a file gives them.
 * @param numberOf number 1 to 999 of each unit's zone; units without an entry stay „nicht zugeordnet“
 * @param names names by number; without one a zone is called „Raum n“
 * Problem for more than 30 zones. @throws RangeError for a number that is none
 */
export const draftFromAssignment = (numberOf: ReadonlyMap<UnitId, number>, head: DraftHead, names: ReadonlyMap<number, string> = new Map()): Result<Draft> => {
  const numbers = [...new Set([...numberOf.values(), ...names.keys()])].sort((a, b) => a - b)
  if (!numbers.every(isZoneNumber)) throw new RangeError('zone numbers are 1 to 999')
  if (numbers.length > maxZones) return failure(tooManyZones(numbers.length))
  const zones: DraftZone[] = []
  for (const number of numbers) zones.push({ id: `r${number}`, number, name: tidyLine(names.get(number) ?? '', maxNameLength) || defaultZoneName(number), locked: false, colour: freeColour(zones, number) })
  return success({ ...headOf(head), zones, zoneOf: new Map([...numberOf].map(([unit, number]) => [unit, `r${number}`])), notes: [] })
}
