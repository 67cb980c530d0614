import { failure, success, type Result } from '../../result'
import { maxZones, type Draft, type DraftSizes, type DraftZone } from './draft'
import { sameSizes, tidySizes, withSizes } from './draftSizes'
import { byNumber, defaultZoneName, isColour, isZoneNumber, maxNameLength, maxNoteLength, maxTitleLength, nextZone, tidyLine, tidyText, tooManyZones } from './freeZone'

/** The draft with zones changed one by one; identical where no zone changes. */
const withZones = (draft: Draft, change: (zone: DraftZone) => DraftZone): Draft => {
  const zones = draft.zones.map(change)
  return zones.every((zone, index) => zone === draft.zones[index]) ? draft : { ...draft, zones }
}

/** A further zone without units, with the lowest free number and a free colour. Problem where there are 30 already. `newZones` names it. */
export const addZone = (draft: Draft, { name }: { readonly name?: string } = {}): Result<Draft> =>
  draft.zones.length >= maxZones ? failure(tooManyZones(draft.zones.length + 1)) : success({ ...draft, zones: byNumber([...draft.zones, nextZone(draft.zones, name, draft.notes)]) })

/** An empty name gives back „Raum n“. */
export const renameZone = (draft: Draft, id: string, name: string): Draft =>
  withZones(draft, (zone) => {
    const next = tidyLine(name, maxNameLength) || defaultZoneName(zone.number)
    return zone.id !== id || zone.name === next ? zone : { ...zone, name: next }
  })

/** Gives a zone a colour 1 to 30; the zone that had it takes the other's, so that no two look alike. */
export const recolourZone = (draft: Draft, id: string, colour: number): Draft => {
  const own = draft.zones.find((zone) => zone.id === id)
  if (own === undefined || own.colour === colour || !isColour(colour)) return draft
  return withZones(draft, (zone) => (zone === own ? { ...zone, colour } : zone.colour === colour ? { ...zone, colour: own.colour } : zone))
}

/** A name that is only the number follows it. */
const numbered = (zone: DraftZone, number: number): DraftZone => ({ ...zone, number, name: zone.name === defaultZoneName(zone.number) ? defaultZoneName(number) : zone.name })

/** Gives a zone a number 1 to 999; the zone that had it takes the other's. Zones keep the order of their numbers, colours stay. */
export const renumberZone = (draft: Draft, id: string, number: number): Draft => {
  const own = draft.zones.find((zone) => zone.id === id)
  if (own === undefined || own.number === number || !isZoneNumber(number)) return draft
  const next = withZones(draft, (zone) => (zone === own ? numbered(zone, number) : zone.number === number ? numbered(zone, own.number) : zone))
  return { ...next, zones: byNumber(next.zones) }
}

/** Locks or frees a zone: a locked zone neither gains nor loses units. */
export const lockZone = (draft: Draft, id: string, locked: boolean): Draft => withZones(draft, (zone) => (zone.id !== id || zone.locked === locked ? zone : { ...zone, locked }))

export const lockAll = (draft: Draft, locked: boolean): Draft => withZones(draft, (zone) => (zone.locked === locked ? zone : { ...zone, locked }))

/** An empty title changes nothing. */
export const setTitle = (draft: Draft, title: string): Draft => {
  const next = tidyLine(title, maxTitleLength)
  return next === '' || next === draft.title ? draft : { ...draft, title: next }
}

export const setDescription = (draft: Draft, description: string): Draft => {
  const next = tidyText(description, maxNoteLength)
  return next === draft.description ? draft : { ...draft, description: next }
}

/** Sets the wanted sizes, all at once: what is absent is not wanted any more, nor is what is no number of 1 or more. Rounded to whole numbers. */
export const setSizes = (draft: Draft, sizes: DraftSizes): Draft => {
  const next = tidySizes(sizes)
  return sameSizes(draft.sizes, next) ? draft : withSizes(draft, next)
}
