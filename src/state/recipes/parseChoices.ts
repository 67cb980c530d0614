import type { ClassSpec } from '../../core/index/indexSpec'
import { maxClassCount, maxTextLength } from './recipeLimits'
import { aggregations, classMethods, missingRules, normalisations, smoothings, treatments, weightings, type RecipeChoices, type RecipeIndicator } from './recipeChoices'

type Json = Readonly<Record<string, unknown>>

const maxWeight = 1000

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= maxTextLength
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isYear = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 1800 && (value as number) < 2200
const among = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value)

const isIndicator = (value: unknown): value is RecipeIndicator =>
  isObject(value) &&
  isText(value.id) &&
  (value.direction === 1 || value.direction === -1) &&
  isNumber(value.weight) &&
  value.weight >= 0 &&
  value.weight <= maxWeight &&
  (value.treat === undefined || among(treatments, value.treat)) &&
  (value.since === undefined || isYear(value.since)) &&
  (value.goalposts === undefined || (Array.isArray(value.goalposts) && value.goalposts.length === 2 && value.goalposts.every(isNumber)))

const isClasses = (value: unknown): value is ClassSpec => {
  if (!isObject(value) || !among(classMethods, value.method)) return false
  const { breaks, count, labels } = value
  if (breaks !== undefined && !(Array.isArray(breaks) && breaks.length < maxClassCount && breaks.every(isNumber))) return false
  if (count !== undefined && !(Number.isInteger(count) && (count as number) >= 2 && (count as number) <= maxClassCount)) return false
  return labels === undefined || (Array.isArray(labels) && labels.length <= maxClassCount && labels.every(isText))
}

/**
 * A recipe from JSON of unknown origin (stored or shared); null where any field
 * is missing or of the wrong kind. Whether the data know its indicators is not
 * asked here: a recipe outlives a data package.
 */
export const parseChoices = (json: unknown): RecipeChoices | null => {
  if (!isObject(json)) return null
  const { indicators, exclude } = json
  const sound =
    isText(json.id) &&
    isText(json.title) &&
    isText(json.origin) &&
    Array.isArray(indicators) &&
    indicators.every(isIndicator) &&
    new Set(indicators.map((each) => each.id)).size === indicators.length &&
    among(weightings, json.weighting) &&
    typeof json.budget === 'boolean' &&
    among(normalisations, json.normalisation) &&
    among(aggregations, json.aggregation) &&
    typeof json.standardise === 'boolean' &&
    (json.levels === 1 || json.levels === 2) &&
    among(treatments, json.treatment) &&
    among(smoothings, json.smoothing) &&
    among(missingRules, json.missing) &&
    (json.referenceYear === null || isYear(json.referenceYear)) &&
    (json.reference === 'units' || json.reference === 'zones') &&
    Array.isArray(exclude) &&
    exclude.every(isText) &&
    isNumber(json.minPopulation) &&
    json.minPopulation >= 0 &&
    (json.classes === null || isClasses(json.classes))
  // Every field has been checked against what the type says.
  return sound ? (json as unknown as RecipeChoices) : null
}
