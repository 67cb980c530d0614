import type { IndexSpec } from '../../core/index/indexSpec'
import { monitoringRecipe, needClasses, recipePresets } from '../../core/index/presets'
import type { DataPackage } from '../../data/dataPackage'
import { defaultIndexIndicators } from '../defaults'
import { memoise } from '../memoise'
import type { RecipeChoices } from './recipeChoices'

/** The recipe that applies when nobody has chosen another. */
export const defaultRecipeId: string = monitoringRecipe.id

/** Indicators of the default index; where a package knows none of them (another city), all that have a direction. */
const commonCore = (data: DataPackage) => {
  const core = data.indicators.filter((indicator) => (defaultIndexIndicators as readonly string[]).includes(indicator.id))
  return core.length > 0 ? core : data.indicators.filter((indicator) => indicator.direction !== 0)
}

/** What a specification of the core says, without its columns. Missing fields get the defaults of the core. */
export const choicesOf = (id: string, title: string, spec: IndexSpec): RecipeChoices => ({
  id,
  title,
  origin: spec.origin ?? 'eigene Annahme',
  indicators: spec.indicators.map((term) => ({
    id: term.id,
    direction: term.direction,
    weight: term.weight ?? 1,
    ...(term.treat === undefined ? {} : { treat: term.treat }),
    ...(term.goalposts === undefined ? {} : { goalposts: term.goalposts }),
    ...(term.since === undefined ? {} : { since: term.since }),
  })),
  weighting: spec.weighting ?? 'manual',
  budget: false,
  normalisation: spec.normalisation ?? 'z',
  aggregation: spec.aggregation ?? 'mean',
  standardise: spec.standardise ?? true,
  levels: spec.levels ?? 1,
  treatment: spec.treatment ?? 'none',
  smoothing: spec.smoothing ?? 'none',
  missing: spec.missing ?? 'exclude',
  referenceYear: spec.referenceYear ?? null,
  reference: spec.reference ?? 'units',
  exclude: spec.exclude ?? [],
  minPopulation: spec.minPopulation ?? 0,
  // The classes of need are what the general choice of class names gives.
  classes: spec.classes === undefined || spec.classes === needClasses ? null : spec.classes,
})

/**
 * The presets of the core on the indicators of a package. The monitoring
 * convention takes the common core; the others weigh Lebenslagenbereiche
 * against each other and take everything that has a direction.
 */
export const presetChoices = memoise(
  (data: DataPackage): readonly RecipeChoices[] =>
    recipePresets.map((preset) => choicesOf(preset.id, preset.title, preset.specFor(preset.id === defaultRecipeId ? commonCore(data) : data.indicators.filter((indicator) => indicator.direction !== 0)))),
  3,
)

export const isPreset = (id: string): boolean => recipePresets.some((preset) => preset.id === id)

/** Where a preset's procedure is described; '' for a recipe of the user's own. */
export const sourceOfPreset = (id: string): string => recipePresets.find((preset) => preset.id === id)?.source ?? ''
