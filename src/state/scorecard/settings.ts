import { noWantedSizes, type WantedSizes } from '../derived/quality'
import { mostWeight, type CriterionDefinition, type CriterionSettings } from './criteria'

/** What the group changed: only that is kept, so that better defaults reach whoever has not. */
export interface ScorecardSettings {
  readonly criteria: Readonly<Record<string, Partial<CriterionSettings>>>
  readonly sizes: WantedSizes
}

export const defaultSettings: ScorecardSettings = { criteria: {}, sizes: noWantedSizes }

export const settingsKey = 'sozialraum.bewertung'
export const settingsVersion = 1

/** Settings in force for one criterion. */
export const settingsOf = ({ id, defaults }: CriterionDefinition, { criteria }: ScorecardSettings): CriterionSettings => ({ ...defaults, ...criteria[id] })

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const checks: Readonly<Record<keyof CriterionSettings, (value: unknown) => boolean>> = {
  on: (value) => typeof value === 'boolean',
  weight: (value) => isNumber(value) && value >= 0 && value <= mostWeight,
  bad: isNumber,
  good: isNumber,
  must: (value) => value === null || isNumber(value),
}

const criterionFrom = (value: unknown): Partial<CriterionSettings> | null => {
  if (!isRecord(value)) return null
  const keys = Object.keys(checks) as (keyof CriterionSettings)[]
  if (keys.some((key) => key in value && !checks[key](value[key]))) return null
  return Object.fromEntries(keys.flatMap((key) => (key in value ? [[key, value[key]]] : []))) as Partial<CriterionSettings>
}

const sizeFrom = (value: unknown): number | null | undefined => (value === null || (isNumber(value) && value > 0) ? value : undefined)

export const writeSettings = (settings: ScorecardSettings): string => JSON.stringify({ version: settingsVersion, ...settings })

/**
 * Settings from their kept text. All or nothing: a weighting of which a part is
 * lost would no longer be the group's. Unknown fields are left out; settings of
 * divisions that the package does not have stay, for when it has them again.
 *
 * @returns null where the text is damaged or of an unknown version
 */
export const readSettings = (text: string): ScorecardSettings | null => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(parsed) || parsed.version !== settingsVersion || !isRecord(parsed.criteria) || !isRecord(parsed.sizes)) return null
  const entries = Object.entries(parsed.criteria).map(([id, value]) => [id, criterionFrom(value)] as const)
  const sizes = (['target', 'least', 'most'] as const).map((key) => [key, sizeFrom((parsed.sizes as Record<string, unknown>)[key] ?? null)] as const)
  if (entries.some(([, value]) => value === null) || sizes.some(([, value]) => value === undefined)) return null
  return { criteria: Object.fromEntries(entries) as ScorecardSettings['criteria'], sizes: Object.fromEntries(sizes) as unknown as WantedSizes }
}
