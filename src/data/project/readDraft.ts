import { maxZones, type Draft, type DraftNote, type DraftSizes, type DraftZone, type NoteSubject } from '../../core/zoning/draft/draft'
import { draftHistoryLimit, type HistoryStep } from '../../core/zoning/draft/draftHistory'
import { isSize, largestSize, sizeKeys, tidySizes, withSizes } from '../../core/zoning/draft/draftSizes'
import type { DraftRecord, NamedState } from '../../core/zoning/draft/draftRecord'
import { isColour, isZoneNumber, maxZoneNumber } from '../../core/zoning/draft/freeZone'
import { JsonReader, longest } from './jsonReader'

/** More units, notes or named states than any city or working group has. */
const most = { units: 20_000, notes: 2000, states: 500 } as const

const readZone =
  (reader: JsonReader) =>
  (value: unknown, path: string): DraftZone | null => {
    const json = reader.object(value, path)
    if (json === null) return null
    const id = reader.text(json.id, `${path}.id`, longest.id)
    const name = reader.text(json.name, `${path}.name`, longest.name)
    const { number, colour, locked } = json
    const isNumber = isZoneNumber(number) || reader.wrong(`${path}.number`, `Die Nummer eines Raums ist eine ganze Zahl von 1 bis ${maxZoneNumber}.`) !== null
    const hasColour = isColour(colour) || reader.wrong(`${path}.colour`, `Die Farbe eines Raums ist eine ganze Zahl von 1 bis ${maxZones}.`) !== null
    const isLocked = typeof locked === 'boolean' || reader.wrong(`${path}.locked`, 'Hier muss true oder false stehen.') !== null
    return id === null || name === null || !isNumber || !hasColour || !isLocked ? null : { id, number: number as number, name, locked: locked as boolean, colour: colour as number }
  }

const readZones = (reader: JsonReader, value: unknown, path: string): DraftZone[] | null => {
  if (Array.isArray(value) && value.length > maxZones) return reader.wrong(path, `Die Variante hat ${value.length} Räume; möglich sind höchstens ${maxZones}.`, 'Räume zusammenlegen.')
  const zones = reader.each(value, path, maxZones, readZone(reader))
  if (zones === null) return null
  const all = [
    reader.distinct(zones.map(({ id }) => id), (index) => `${path}[${index}].id`, 'Die Kennung'),
    reader.distinct(zones.map(({ number }) => number), (index) => `${path}[${index}].number`, 'Die Nummer'),
    reader.distinct(zones.map(({ colour }) => colour), (index) => `${path}[${index}].colour`, 'Die Farbe'),
  ]
  return all.every(Boolean) ? zones : null
}

const readSubject = (reader: JsonReader, value: unknown, path: string): NoteSubject | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  if (json.kind === 'zone' || json.kind === 'unit') {
    const id = reader.text(json[json.kind], `${path}.${json.kind}`, longest.id)
    return id === null ? null : json.kind === 'zone' ? { kind: 'zone', zone: id } : { kind: 'unit', unit: id }
  }
  if (json.kind !== 'border') return reader.wrong(`${path}.kind`, 'Ein Hinweis gehört zu einem Raum (zone), einem Ortsteil (unit) oder einer Grenze (border).')
  const units = reader.each(json.units, `${path}.units`, 2, (unit, at) => reader.text(unit, at, longest.id))
  if (units === null) return null
  const [one, other] = [...units].sort()
  return one === undefined || other === undefined || one === other ? reader.wrong(`${path}.units`, 'Eine Grenze liegt zwischen zwei verschiedenen Ortsteilen.') : { kind: 'border', units: [one, other] }
}

const readNote =
  (reader: JsonReader) =>
  (value: unknown, path: string): DraftNote | null => {
    const json = reader.object(value, path)
    if (json === null) return null
    const id = reader.text(json.id, `${path}.id`, longest.id)
    const on = readSubject(reader, json.on, `${path}.on`)
    const text = reader.text(json.text, `${path}.text`, longest.note)
    const at = reader.time(json.at, `${path}.at`)
    return id === null || on === null || text === null || at === null ? null : { id, on, text, at }
  }

const readNotes = (reader: JsonReader, value: unknown, path: string): DraftNote[] | null => {
  const notes = reader.each(value, path, most.notes, readNote(reader))
  return notes !== null && reader.distinct(notes.map(({ id }) => id), (index) => `${path}[${index}].id`, 'Die Kennung') ? notes : null
}

/** Wanted sizes; null where they are damaged. */
const readSizes = (reader: JsonReader, value: unknown, path: string): DraftSizes | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  const fit = sizeKeys.map((key) => json[key] === undefined || isSize(key, json[key]) || reader.wrong(`${path}.${key}`, `Hier muss eine ganze Zahl von 1 bis ${largestSize(key)} stehen.`) !== null)
  return fit.every(Boolean) ? (tidySizes(json as DraftSizes) ?? reader.wrong(path, 'Hier steht keine einzige Größe.', 'Eine Größe angeben oder „sizes“ ganz weglassen.')) : null
}

/** Zone of each unit; the keys of the object are units. */
const readZoneOf = (reader: JsonReader, value: unknown, path: string, zones: readonly DraftZone[]): Map<string, string> | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  const listed = new Set(zones.map(({ id }) => id))
  const pairs = Object.entries(json)
  const fit = pairs.map(([unit, zone]) => (typeof zone === 'string' && listed.has(zone)) || reader.wrong(`${path}.${unit.slice(0, longest.id)}`, `Der Raum „${String(zone).slice(0, longest.id)}“ ist in dieser Variante nicht angelegt.`, 'Den Raum anlegen oder die Zuordnung löschen.', 'project-unknown-zone') !== null)
  return fit.every(Boolean) ? new Map(pairs as [string, string][]) : null
}

const entryAt = <T>(list: readonly T[], index: unknown): T | undefined => (Number.isInteger(index) ? list[index as number] : undefined)

interface Former {
  readonly past: readonly HistoryStep[]
  readonly future: readonly HistoryStep[]
  readonly states: readonly NamedState[]
}

/** Former states: each is checked against the lists it points into. */
const readFormer = (reader: JsonReader, value: unknown, path: string, id: string): Former | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  const units = reader.each(json.units, `${path}.units`, most.units, (unit, at) => reader.text(unit, at, longest.id))
  const zones = reader.each(json.zones, `${path}.zones`, 10_000, (list, at) => readZones(reader, list, at))
  const notes = reader.each(json.notes, `${path}.notes`, 10_000, (list, at) => readNotes(reader, list, at))
  const texts = reader.each(json.texts, `${path}.texts`, 10_000, (entry, at) => {
    const [title, description, origin] = Array.isArray(entry) ? (entry as unknown[]) : []
    const read = [reader.text(title, at, longest.title), reader.text(description, at, longest.note, 0), reader.text(origin, at, longest.title, 0)] as const
    return read.every((text) => text !== null) ? (read as readonly [string, string, string]) : null
  })
  const sizes = json.sizes === undefined ? [] : reader.each(json.sizes, `${path}.sizes`, 10_000, (entry, at) => readSizes(reader, entry, at))
  if (units === null || zones === null || notes === null || texts === null || sizes === null || !reader.distinct(units, (index) => `${path}.units[${index}]`, 'Die Kennung')) return null
  const state = (entry: unknown, at: string): Draft | null => {
    const [zonesAt, notesAt, textsAt, letters, sizesAt] = Array.isArray(entry) ? (entry as unknown[]) : []
    const own = { zones: entryAt(zones, zonesAt), notes: entryAt(notes, notesAt), text: entryAt(texts, textsAt), sizes: entryAt(sizes, sizesAt) }
    if (own.zones === undefined || own.notes === undefined || own.text === undefined || (sizesAt !== undefined && own.sizes === undefined) || typeof letters !== 'string' || letters.length !== units.length) return reader.wrong(at, 'Dieser frühere Stand ist unvollständig.')
    const zoneOf = new Map<string, string>()
    for (const [index, letter] of [...letters].entries()) {
      if (letter === '-') continue
      const zone = /^[1-9a-u]$/.test(letter) ? own.zones[parseInt(letter, 36) - 1] : undefined
      if (zone === undefined) return reader.wrong(at, `Dieser frühere Stand ordnet „${units[index]!}“ einem Raum zu, den er nicht hat.`)
      zoneOf.set(units[index]!, zone.id)
    }
    const [title, description, origin] = own.text
    return withSizes({ id, title, description, origin, zones: own.zones, zoneOf, notes: own.notes }, own.sizes)
  }
  const step = (entry: unknown, at: string): HistoryStep | null => {
    const [label, time, was] = Array.isArray(entry) ? (entry as unknown[]) : []
    const read = { draft: state(was, `${at}[2]`), label: reader.text(label, `${at}[0]`, longest.note), at: reader.time(time, `${at}[1]`) }
    return read.draft === null || read.label === null || read.at === null ? null : (read as HistoryStep)
  }
  const past = reader.each(json.past, `${path}.past`, draftHistoryLimit, step)
  const future = reader.each(json.future, `${path}.future`, draftHistoryLimit, step)
  const states = reader.each(json.states, `${path}.states`, most.states, (entry, at): NamedState | null => {
    const [stateId, name, time, was] = Array.isArray(entry) ? (entry as unknown[]) : []
    const read = { id: reader.text(stateId, `${at}[0]`, longest.id), name: reader.text(name, `${at}[1]`, longest.title), at: reader.time(time, `${at}[2]`), draft: state(was, `${at}[3]`) }
    return Object.values(read).every((part) => part !== null) ? (read as NamedState) : null
  })
  if (past === null || future === null || states === null || !reader.distinct(states.map((each) => each.id), (index) => `${path}.states[${index}][0]`, 'Die Kennung')) return null
  return { past, future, states }
}

/** A variant from JSON of unknown origin; null with problems at the reader where anything is wrong. Whether the data know its units is not asked here. */
export const readDraft = (reader: JsonReader, value: unknown, path: string): DraftRecord | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  const id = reader.text(json.id, `${path}.id`, longest.id)
  const title = reader.text(json.title, `${path}.title`, longest.title)
  const description = reader.text(json.description, `${path}.description`, longest.note, 0)
  const origin = reader.text(json.origin, `${path}.origin`, longest.title, 0)
  const city = reader.text(json.package, `${path}.package`, longest.title, 0)
  const changed = reader.time(json.changed, `${path}.changed`)
  const zones = readZones(reader, json.zones, `${path}.zones`)
  const notes = readNotes(reader, json.notes, `${path}.notes`)
  const zoneOf = zones === null ? null : readZoneOf(reader, json.zoneOf, `${path}.zoneOf`, zones)
  const sizes = json.sizes === undefined ? undefined : readSizes(reader, json.sizes, `${path}.sizes`)
  const former = id === null ? null : readFormer(reader, json.steps, `${path}.steps`, id)
  if (id === null || title === null || description === null || origin === null || city === null || changed === null || zones === null || notes === null || zoneOf === null || sizes === null || former === null) return null
  return {
    draft: withSizes({ id, title, description, origin, zones, zoneOf, notes }, sizes),
    history: { past: former.past, future: former.future, gesture: null },
    states: former.states,
    changed,
    package: city,
  }
}
