import { error } from '../../problem'
import type { Problem } from '../../result'
import { maxZones, type Draft, type DraftNote, type DraftZone } from './draft'

/** Highest number a zone can have. */
export const maxZoneNumber = 999

/** Longest texts of a draft, in characters; more is cut off. */
export const maxNameLength = 80
export const maxTitleLength = 120
export const maxNoteLength = 2000

/** Text of one line: no control characters, single spaces, none at the ends. */
export const tidyLine = (text: string, longest: number): string => [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, longest).join('').trim()

/** Text of several lines, without spaces at its ends. */
export const tidyText = (text: string, longest: number): string => [...text.replace(/\r\n?/g, '\n').trim()].slice(0, longest).join('').trim()

/** What a zone is called until somebody names it; follows its number. */
export const defaultZoneName = (number: number): string => `Raum ${number}`

export const isZoneNumber = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= maxZoneNumber
export const isColour = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= maxZones

const lowestFree = (taken: ReadonlySet<number>): number => {
  let candidate = 1
  while (taken.has(candidate)) candidate++
  return candidate
}

export const freeNumber = (zones: readonly DraftZone[]): number => lowestFree(new Set(zones.map(({ number }) => number)))

/** The wished colour where no zone has it, else the lowest free one. */
export const freeColour = (zones: readonly DraftZone[], wish?: number): number => {
  const taken = new Set(zones.map(({ colour }) => colour))
  return isColour(wish) && !taken.has(wish) ? wish : lowestFree(taken)
}

/** An id no zone has and no note is about: a note on a zone that is gone must not be about a new one. Counts on from the highest. */
export const freeZoneId = (zones: readonly DraftZone[], notes: readonly DraftNote[] = []): string => {
  const ids = [...zones.map(({ id }) => id), ...notes.flatMap(({ on }) => (on.kind === 'zone' ? [on.zone] : []))]
  return `r${Math.max(0, ...ids.map((id) => (/^r\d{1,9}$/.test(id) ? Number(id.slice(1)) : 0))) + 1}`
}

/** A further zone with the lowest free number and colour; an empty name gives the default one. */
export const nextZone = (zones: readonly DraftZone[], name = '', notes: readonly DraftNote[] = []): DraftZone => {
  const number = freeNumber(zones)
  return { id: freeZoneId(zones, notes), number, name: tidyLine(name, maxNameLength) || defaultZoneName(number), locked: false, colour: freeColour(zones, number) }
}

export const byNumber = (zones: readonly DraftZone[]): DraftZone[] => [...zones].sort((a, b) => a.number - b.number)

/** Problem where a draft would get more zones than can be told apart. */
export const tooManyZones = (count: number): Problem =>
  error('too-many-zones', `Eine Variante kann höchstens ${maxZones} Räume haben; hier wären es ${count}.`, 'Räume zusammenlegen oder leere Räume entfernen.')

/** Problem where an edit would change the units of a locked zone. */
export const zoneLocked = (zone: DraftZone): Problem =>
  error('zone-locked', `Raum ${zone.number} („${zone.name}“) ist gesperrt und bleibt, wie er ist.`, 'Den Raum entsperren und es noch einmal versuchen.', { value: zone.id })

/** Zones of a draft that an earlier one did not have. */
export const newZones = (before: Draft, after: Draft): readonly DraftZone[] => {
  const known = new Set(before.zones.map(({ id }) => id))
  return after.zones.filter(({ id }) => !known.has(id))
}
