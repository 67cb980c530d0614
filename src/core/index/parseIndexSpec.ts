import { error, germanList, warning } from '../problem'
import { failure, success, type Problem, type Result } from '../result'
import type { IndexSpec } from './indexSpec'

type JsonObject = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText: Check = (value) => typeof value === 'string' && value !== ''
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isBoolean: Check = (value) => typeof value === 'boolean'
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check)
const oneOf = (...words: readonly string[]): readonly [Check, string] => [(value) => words.includes(value as string), `eines von ${germanList(words.map((word) => `„${word}“`))}`]

/** What each field must be, and how to say it in German. */
type Fields = Readonly<Record<string, readonly [Check, string]>>

const text = [isText, 'ein Text'] as const
const number = [isNumber, 'eine Zahl'] as const

const treatment = oneOf('none', 'winsorise', 'log')
const aggregation = oneOf('mean', 'sum', 'geometric')
const year = [(value: unknown) => Number.isInteger(value), 'eine Jahreszahl'] as const

const specFields: Fields = {
  title: text,
  origin: text,
  indicators: [listOf(isObject), 'eine Liste von Indikatoren'],
  normalisation: oneOf('z', 'z-sample', 'z-weighted', 'minmax', 'rank', 'percentile', 'target', 'none'),
  treatment,
  smoothing: oneOf('none', 'empirical-bayes'),
  weighting: oneOf('manual', 'equal', 'equal-domain', 'entropy', 'pca'),
  levels: [(value) => value === 1 || value === 2, '1 oder 2'],
  aggregation,
  domainAggregation: aggregation,
  standardise: [isBoolean, 'true oder false'],
  reference: oneOf('units', 'zones'),
  referenceYear: year,
  population: text,
  minPopulation: number,
  exclude: [listOf(isText), 'eine Liste von Kennungen in Anführungszeichen'],
  missing: oneOf('exclude', 'available', 'mean'),
  classes: [isObject, 'ein Objekt mit „method“'],
}

const termFields: Fields = {
  id: text,
  direction: [(value) => value === 1 || value === -1, '1 (hoher Wert bedeutet mehr Bedarf) oder −1'],
  weight: number,
  domain: text,
  treat: treatment,
  goalposts: [(value) => listOf(isNumber)(value) && (value as unknown[]).length === 2, 'eine Liste mit zwei Zahlen: was als 0 und was als 1 gilt'],
  since: year,
  numerator: text,
  denominator: text,
  per: [(value) => isNumber(value) && (value as number) > 0, 'eine Zahl über 0'],
  value: text,
}

const classFields: Fields = {
  method: oneOf('breaks', 'sd', 'quantile', 'equal', 'ckmeans', 'headtail'),
  breaks: [listOf(isNumber), 'eine Liste von Zahlen'],
  count: number,
  labels: [listOf(isText), 'eine Liste von Klassennamen'],
}

const checkFields = (object: JsonObject, fields: Fields, where: string, required: readonly string[]): Problem[] => [
  ...required
    .filter((name) => object[name] === undefined)
    .map((name) => error('spec-field-missing', `${where}: Das Feld „${name}“ fehlt.`, `„${name}“ ergänzen: ${fields[name]![1]}.`, { column: name })),
  ...Object.entries(object).flatMap(([name, value]): Problem[] => {
    const field = fields[name]
    const place = { column: name, value: JSON.stringify(value) }
    if (field === undefined) return [warning('spec-field-unknown', `${where}: Das Feld „${name}“ ist nicht bekannt und wird nicht beachtet.`, `Schreibweise prüfen. Bekannt sind ${germanList(Object.keys(fields), 30)}.`, place)]
    return field[0](value) ? [] : [error('spec-field-wrong', `${where}: „${name}“ hat einen Wert, der nicht passt.`, `Erwartet wird ${field[1]}.`, place)]
  }),
]

const checkTerm = (term: JsonObject, position: number): Problem[] => {
  const where = typeof term['id'] === 'string' ? `Indikator „${term['id']}“` : `Indikator ${position + 1}`
  const counts = term['numerator'] !== undefined || term['denominator'] !== undefined
  const ready = term['value'] !== undefined
  const problems = checkFields(term, termFields, where, ['id', 'direction', ...(counts && !ready ? ['numerator', 'denominator'] : [])])
  if (counts !== ready) return problems
  return [
    ...problems,
    error('spec-term-form', `${where}: ${counts ? 'Zähler und Nenner sind ebenso angegeben wie ein fertiger Wert.' : 'Es ist weder ein fertiger Wert noch ein Zähler mit Nenner angegeben.'}`, 'Entweder „numerator“ und „denominator“ oder „value“ mit dem Namen der Spalte angeben.'),
  ]
}

/**
 * Reads a recipe from JSON that may be anything: every field is checked for
 * its kind; columns and sense are checkSpec's business. Unknown fields are
 * warned of, because a misspelt field silently changes an index.
 */
export const parseIndexSpec = (json: unknown): Result<IndexSpec> => {
  if (!isObject(json)) return failure(error('spec-no-object', 'Das Rezept ist kein JSON-Objekt.', 'Das Rezept beginnt mit einer geschweiften Klammer und enthält mindestens „indicators“.'))
  const problems = checkFields(json, specFields, 'Rezept', ['indicators'])
  if (Array.isArray(json['indicators'])) json['indicators'].filter(isObject).forEach((term, i) => problems.push(...checkTerm(term, i)))
  if (isObject(json['classes'])) problems.push(...checkFields(json['classes'], classFields, 'Klassen', ['method']))
  // Every field has been checked against what the type says.
  return problems.some((problem) => problem.severity === 'error') ? failure(...problems) : success(json as unknown as IndexSpec, problems)
}
