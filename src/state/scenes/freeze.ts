import type { Zoning } from '../../core/zoning/zoning'
import { szenen } from '../../i18n/de/szenen'
import type { AppState } from '../appState'
import { comparableZonings, stateZoningPrefix } from '../derived/shown'
import { isPreset, presetChoices } from '../recipes/presetChoices'
import { sameFormula } from '../recipes/recipeChoices'
import { frozenMark, packageOf } from './frozenMark'
import { sceneLimits, type FrozenData, type FrozenVariant, type Scene } from './scene'
import { recipesOfAddresses, zoningIdsOf } from './sceneAddress'

export type Freezable = Pick<AppState, 'base' | 'data' | 'imports' | 'variants' | 'recipes' | 'recipeId' | 'compareId'>

const ordered = (map: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))

/** A zoning as plain JSON, to be kept. */
export const frozenVariantOf = ({ id, title, description, source, zones, zoneOf, certainty }: Zoning): FrozenVariant => ({
  id,
  title,
  description,
  source,
  zones: zones.map((zone) => ({ id: zone.id, number: zone.number, name: zone.name })),
  zoneOf: ordered(zoneOf),
  certainty: ordered(certainty),
})

const zonings = new WeakMap<FrozenVariant, Zoning>()

/** The zoning again; the same frozen one gives the identical zoning, so that what is derived from it stays. */
export const zoningOfFrozen = (variant: FrozenVariant): Zoning => {
  const known = zonings.get(variant)
  if (known !== undefined) return known
  const zoning: Zoning = { ...variant, zoneOf: new Map(Object.entries(variant.zoneOf)), certainty: new Map(Object.entries(variant.certainty)) }
  zonings.set(variant, zoning)
  return zoning
}

/**
 * The data state as it is now: package by name and checksum, the user's own
 * tables, the recipes the scenes use, and the variants (named states of
 * variants only where a scene uses them).
 * @param at time, ISO 8601
 */
export const freezeData = (state: Freezable, scenes: readonly Scene[], at: string): FrozenData => {
  const used = new Set(scenes.flatMap(({ address }) => zoningIdsOf(address)))
  const isUsed = ({ id }: Zoning): boolean => used.has(id)
  const kept = [...state.variants.filter(isUsed), ...state.variants.filter((zoning) => !isUsed(zoning) && !zoning.id.startsWith(stateZoningPrefix))].slice(0, sceneLimits.variants)
  const frozen = { at, package: packageOf(state.base), tables: state.imports, recipes: recipesOfAddresses(state, scenes.map(({ address }) => address)), variants: kept.map(frozenVariantOf) }
  return { ...frozen, mark: frozenMark(frozen) }
}

/** How the data loaded now differ from the frozen ones. */
export interface FrozenChanges {
  /** A sentence where the package below is another one: its values cannot be brought back, the present ones are shown. */
  readonly package: string | null
  /** What changed since of one's own; the frozen state is shown all the same. */
  readonly own: readonly string[]
}

const sameVariant = (frozen: FrozenVariant, now: FrozenVariant): boolean => JSON.stringify([frozen.title, frozen.zones, frozen.zoneOf]) === JSON.stringify([now.title, now.zones, now.zoneOf])

/** What has changed since the data state was frozen. */
export const frozenChanges = (state: Freezable, frozen: FrozenData): FrozenChanges => {
  const present = packageOf(state.base)
  const isSame = present.checksum === frozen.package.checksum
  const says = szenen.changes
  const tables = [
    ...frozen.tables.filter((table) => !state.imports.some((own) => own.checksum === table.checksum)).map((table) => says.tableGone(table.fileName)),
    ...state.imports.filter((table) => !frozen.tables.some((own) => own.checksum === table.checksum)).map((table) => says.tableNew(table.fileName)),
  ]
  const recipes = frozen.recipes.flatMap((recipe) => {
    const now = (isPreset(recipe.id) ? presetChoices(state.data).find(({ id }) => id === recipe.id) : state.recipes.find(({ title }) => title === recipe.title)) ?? null
    if (now === null) return [says.recipeGone(recipe.title)]
    return sameFormula(now, recipe) ? [] : [says.recipeChanged(recipe.title)]
  })
  const own = new Map(comparableZonings(state).map((zoning) => [zoning.id, zoning]))
  const variants = frozen.variants.flatMap((variant) => {
    const now = own.get(variant.id)
    if (now === undefined) return [says.variantGone(variant.title)]
    return sameVariant(variant, frozenVariantOf(now)) ? [] : [says.variantChanged(variant.title)]
  })
  const added = state.variants.filter(({ id }) => !id.startsWith(stateZoningPrefix) && !frozen.variants.some((variant) => variant.id === id)).map(({ title }) => says.variantNew(title))
  return {
    package: isSame ? null : says.package(`${frozen.package.name} ${frozen.package.version}`, `${present.name} ${present.version}`),
    own: [...tables, ...recipes, ...variants, ...added],
  }
}
