import { failure, success, type Result } from '../../core/result'
import { isIntactImport } from '../../data/csv/importedTable'
import { isObject, JsonReader, longest, type Json } from '../../data/project/jsonReader'
import { parseChoices } from '../recipes/parseChoices'
import { frozenMark } from './frozenMark'
import { sceneLimits, stageKinds, type FrozenData, type FrozenPackage, type FrozenVariant, type Scene, type SceneSet } from './scene'

const readScene =
  (reader: JsonReader) =>
  (value: unknown, path: string): Scene | null => {
    const json = reader.object(value, path)
    if (json === null) return null
    const id = reader.text(json.id, `${path}.id`, longest.id)
    const headline = reader.text(json.headline, `${path}.headline`, sceneLimits.headline, 0)
    const sentences = reader.text(json.sentences, `${path}.sentences`, sceneLimits.sentences, 0)
    const notes = reader.text(json.notes, `${path}.notes`, sceneLimits.notes, 0)
    const hidden = typeof json.hidden === 'boolean' ? json.hidden : reader.wrong(`${path}.hidden`, 'Hier muss true oder false stehen.')
    const stage = stageKinds.find((kind) => kind === json.stage) ?? reader.wrong(`${path}.stage`, `Hier muss eine Art der Bühne stehen: ${stageKinds.join(', ')}.`)
    const text = reader.text(json.address, `${path}.address`, sceneLimits.address)
    const address = text === null || text.startsWith('#/') ? text : reader.wrong(`${path}.address`, 'Hier muss die Adresse einer Ansicht stehen, die mit „#/“ beginnt.')
    if (id === null || headline === null || sentences === null || notes === null || hidden === null || stage === null || address === null) return null
    return { id, headline, sentences, notes, hidden, stage, address }
  }

const readWords = (reader: JsonReader, value: unknown, path: string, isFit: (text: string) => boolean): Record<string, string> | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  const fit = Object.entries(json).map(([key, text]) => (typeof text === 'string' && text.length <= longest.title && isFit(text)) || reader.wrong(`${path}.${key.slice(0, longest.id)}`, 'Diese Zuordnung passt zu keinem Raum der Variante.') !== null)
  return fit.every(Boolean) ? (json as Record<string, string>) : null
}

const readVariant =
  (reader: JsonReader) =>
  (value: unknown, path: string): FrozenVariant | null => {
    const json = reader.object(value, path)
    if (json === null) return null
    const id = reader.text(json.id, `${path}.id`, longest.id)
    const title = reader.text(json.title, `${path}.title`, longest.title * 2)
    const description = reader.text(json.description, `${path}.description`, longest.note, 0)
    const source = reader.text(json.source, `${path}.source`, longest.title, 0)
    const zones = reader.each(json.zones, `${path}.zones`, 200, (zone, at) => {
      const entry = reader.object(zone, at)
      if (entry === null) return null
      const read = { id: reader.text(entry.id, `${at}.id`, longest.id), number: Number.isSafeInteger(entry.number) ? (entry.number as number) : reader.wrong(`${at}.number`, 'Hier muss eine ganze Zahl stehen.'), name: reader.text(entry.name, `${at}.name`, longest.name) }
      return read.id === null || read.number === null || read.name === null ? null : { id: read.id, number: read.number, name: read.name }
    })
    const known = new Set(zones?.map((zone) => zone.id))
    const zoneOf = readWords(reader, json.zoneOf, `${path}.zoneOf`, (zone) => known.has(zone))
    const certainty = readWords(reader, json.certainty, `${path}.certainty`, () => true)
    if (id === null || title === null || description === null || source === null || zones === null || zoneOf === null || certainty === null) return null
    return reader.distinct(zones.map((zone) => zone.id), (index) => `${path}.zones[${index}].id`, 'Die Kennung') ? { id, title, description, source, zones, zoneOf, certainty } : null
  }

const readPackage = (reader: JsonReader, value: unknown, path: string): FrozenPackage | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  const read = { name: reader.text(json.name, `${path}.name`, longest.title), version: reader.text(json.version, `${path}.version`, longest.title, 0), checksum: reader.text(json.checksum, `${path}.checksum`, longest.id) }
  return Object.values(read).every((part) => part !== null) ? (read as FrozenPackage) : null
}

/** A frozen data state; what was changed after freezing is refused, because its figures could not be cited. */
const readFrozen = (reader: JsonReader, value: unknown, path: string): FrozenData | null => {
  const json = reader.object(value, path)
  if (json === null) return null
  const at = reader.time(json.at, `${path}.at`)
  const mark = reader.text(json.mark, `${path}.mark`, longest.id)
  const city = readPackage(reader, json.package, `${path}.package`)
  const tables = reader.each(json.tables, `${path}.tables`, 200, (table, place) => (isIntactImport(table) ? table : reader.wrong(place, 'Die Tabelle ist unvollständig oder wurde verändert.', 'Das Einfrieren aufheben.')))
  const recipes = reader.each(json.recipes, `${path}.recipes`, 500, (recipe, place) => parseChoices(recipe) ?? reader.wrong(place, 'Das Rezept ist unvollständig oder beschädigt.'))
  const variants = reader.each(json.variants, `${path}.variants`, sceneLimits.variants, readVariant(reader))
  if (at === null || mark === null || city === null || tables === null || recipes === null || variants === null) return null
  const frozen = { at, package: city, tables, recipes, variants }
  return frozenMark(frozen) === mark ? { ...frozen, mark } : reader.wrong(`${path}.mark`, 'Die Prüfsumme passt nicht zum eingefrorenen Datenstand; er wurde verändert.', 'Eine frühere Sicherung nehmen oder „frozen“ auf null setzen.')
}

/** A set of scenes from JSON of unknown origin; null with problems at the reader, each with its path, where anything is wrong. */
export const readSceneSet = (reader: JsonReader, value: unknown, path: string): SceneSet | null => {
  const json: Json | null = isObject(value) ? value : reader.object(value, path)
  if (json === null) return null
  const dot = path === '' ? '' : `${path}.`
  const scenes = reader.each(json.scenes, `${dot}scenes`, sceneLimits.readScenes, readScene(reader))
  const frozen = json.frozen === null ? null : readFrozen(reader, json.frozen, `${dot}frozen`)
  if (scenes === null || (json.frozen !== null && frozen === null)) return null
  return reader.distinct(scenes.map(({ id }) => id), (index) => `${dot}scenes[${index}].id`, 'Die Kennung') ? { scenes, frozen } : null
}

/** The same as a result, for storage. */
export const parseSceneSet = (json: unknown): Result<SceneSet> => {
  const reader = new JsonReader('')
  const read = readSceneSet(reader, json, '')
  return read === null ? failure(...reader.problems) : success(read)
}
