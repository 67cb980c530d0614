import { createStore } from 'zustand/vanilla'
import type { Zoning } from '../core/zoning/zoning'
import { applyImport } from '../data/csv/applyImport'
import type { ImportedTable } from '../data/csv/importedTable'
import type { DataPackage } from '../data/dataPackage'
import type { AppState, Notice, Theme, ViewState } from './appState'
import { defaultViewState } from './defaults'
import { comparableZonings } from './derived/shown'
import { recipeActions, settled, type RecipeActions } from './recipes/recipeActions'
import { readRecipe, recipeKey } from './recipes/recipeAddress'
import type { RecipeChoices } from './recipes/recipeChoices'
import { initialRecipes } from './recipes/recipesState'
import { readFragment } from './urlFragment'

export interface Actions extends RecipeActions {
  /** Changes what is looked at. */
  show: (change: Partial<ViewState>) => void
  /** Reads an address (also on back and forward). Returns the keys that did not fit the data. */
  readAddress: (fragment: string) => readonly string[]
  addImport: (table: ImportedTable) => void
  removeImport: (id: string) => void
  /** Replaces the package below the user's tables, e.g. by another city's. */
  replaceBase: (base: DataPackage, imports?: readonly ImportedTable[], baseMark?: string) => void
  /** The user's own drafts or their named states changed; a view of one that is gone falls back to the default. */
  setVariants: (variants: readonly Zoning[]) => void
  notify: (notice: Notice | null) => void
}

export type AppStore = ReturnType<typeof createAppStore>

const layered = (base: DataPackage, imports: readonly ImportedTable[]): DataPackage => imports.reduce(applyImport, base)

/** A view that fits the data: years, measures and zonings that no longer exist fall back to the default. */
const fit = (state: AppState, data: DataPackage, variants = state.variants): Partial<ViewState> => {
  const standard = defaultViewState(data)
  const zonings = comparableZonings({ data, variants })
  const hasZoning = (id: string): boolean => zonings.some((zoning) => zoning.id === id)
  const hasMeasure = state.measure === 'index' || data.indicators.some((indicator) => indicator.id === state.measure)
  return {
    year: data.years.includes(state.year) ? state.year : standard.year,
    measure: hasMeasure ? state.measure : standard.measure,
    // A filter names classes of one measure and means nothing in another.
    classFilter: hasMeasure ? state.classFilter : standard.classFilter,
    level: state.level === 'units' || hasZoning(state.level) ? state.level : standard.level,
    borders: state.borders === '' || hasZoning(state.borders) ? state.borders : standard.borders,
    zoningA: hasZoning(state.zoningA) ? state.zoningA : standard.zoningA,
    zoningB: hasZoning(state.zoningB) ? state.zoningB : standard.zoningB,
    others: state.others.every(hasZoning) ? state.others : state.others.filter(hasZoning),
  }
}

/**
 * The one store of the app, without React. Everything shown is computed from
 * it by memoised selectors in `derived/`.
 */
export const createAppStore = (base: DataPackage, imports: readonly ImportedTable[] = [], fragment = '', { theme = 'light', plain = false, baseMark = '', recipes = [] }: { theme?: Theme; plain?: boolean; baseMark?: string; recipes?: readonly RecipeChoices[] } = {}) => {
  const data = layered(base, imports)
  const store = createStore<AppState & Actions>()((set, get) => ({
    ...initialRecipes(recipes),
    ...recipeActions(set, get),
    ...readFragment(fragment, data, theme, data.zonings, plain).state,
    baseMark,
    base,
    imports,
    data,
    variants: [],
    notice: null,
    show: (change) => {
      set(change)
    },
    readAddress: (address) => {
      const { state, unknown } = readFragment(address, get().data, get().theme, comparableZonings(get()), get().plain)
      set(state)
      const { recipes: read, understood } = readRecipe(address, get().data, get())
      if (read.recipeId !== get().recipeId || read.recipes !== get().recipes) {
        // A filter of the address is checked against the recipe of the address, not against the one before.
        set(settled(get(), { recipes: read.recipes, recipeId: read.recipeId, compareId: get().compareId }))
      }
      return understood ? unknown : [...unknown, recipeKey]
    },
    addImport: (table) => {
      // In the order they were loaded, also when a removal is taken back: later tables lie over earlier ones.
      const next = [...get().imports.filter((other) => other.id !== table.id), table].sort((a, b) => (a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : 0))
      const layer = layered(get().base, next)
      set({ imports: next, data: layer, ...fit(get(), layer) })
    },
    removeImport: (id) => {
      const next = get().imports.filter((table) => table.id !== id)
      const layer = layered(get().base, next)
      set({ imports: next, data: layer, ...fit(get(), layer) })
    },
    replaceBase: (nextBase, nextImports = [], baseMark = '') => {
      const layer = layered(nextBase, nextImports)
      set({ base: nextBase, baseMark, imports: nextImports, data: layer, variants: [], ...defaultViewState(layer), ...initialRecipes(get().recipes), view: get().view, theme: get().theme, plain: get().plain })
    },
    setVariants: (variants) => {
      const state = get()
      const fitting = fit(state, state.data, variants)
      const { selection } = state
      const isGone = selection?.kind === 'zone' && !comparableZonings({ data: state.data, variants }).some(({ id, zones }) => id === fitting.level && zones.some((zone) => zone.id === selection.id))
      set({ variants, ...fitting, ...(isGone ? { selection: null } : {}) })
    },
    notify: (notice) => {
      set({ notice })
    },
  }))
  if (fragment !== '') store.getState().readAddress(fragment)
  return store
}
