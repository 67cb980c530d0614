import { daten } from '../../i18n/de/daten'
import { valueComponent } from '../../core/indicators/indicator'
import type { ImportedTable } from '../../data/csv/importedTable'
import { importStore } from '../../data/store/importStore'
import { indexMeasure } from '../../state/appState'
import { indicatorTerm } from '../../state/derived/indicatorTerm'
import { indexRecipe } from '../../state/derived/indexRecipe'
import type { AppStore } from '../../state/store'
import { rememberOwnData } from '../startStore'

const kept = importStore()

const keep = async (store: AppStore, table: ImportedTable): Promise<void> => {
  const saved = await kept.save(table)
  rememberOwnData(true)
  if (!saved.ok) store.getState().notify({ tone: 'problem', sentence: saved.problems.map((problem) => `${problem.sentence} ${problem.wayOut}`).join(' ') })
}

/** Forgets tables in the browser's storage; the store is changed by the caller. */
export const forgetTables = (tables: readonly ImportedTable[]): void => {
  rememberOwnData(false)
  for (const table of tables) void kept.remove(table.id)
}

/** Keeps tables in the browser's storage again, after an undo. */
export const keepTables = (store: AppStore, tables: readonly ImportedTable[]): void => {
  for (const table of tables) void keep(store, table)
}

/** Takes a table away; the notice can bring it back. */
export const removeTable = (store: AppStore, table: ImportedTable): void => {
  const { removeImport, notify } = store.getState()
  removeImport(table.id)
  rememberOwnData(store.getState().imports.length > 0)
  void kept.remove(table.id)
  notify({
    tone: 'info',
    sentence: daten.removed(table.fileName),
    undo: () => {
      store.getState().addImport(table)
      void keep(store, table)
    },
  })
}

/** What to look at after a table was loaded: the index where the table changes it, else its first indicator; the table's latest year. */
const lookAt = (store: AppStore, table: ImportedTable): void => {
  const { data, show, indexScheme, shownRecipe } = store.getState()
  const year = Math.max(...table.series.map((series) => series.year))
  const components = new Set(table.series.map((series) => series.component))
  const touched = data.indicators.filter((indicator) => components.has(valueComponent(indicator.id)) || ('value' in indicator ? components.has(indicator.value) : components.has(indicator.numerator) || components.has(indicator.denominator)))
  const inIndex = new Set(indexRecipe(data, year, indexScheme, shownRecipe).spec.indicators.map((term) => term.id))
  // Something that has values in that year, where there is anything; else the view itself says what is missing.
  const withValues = touched.filter((indicator) => indicatorTerm(indicator, data, year) !== null)
  const measure = withValues.some((indicator) => inIndex.has(indicator.id)) ? indexMeasure : (withValues[0]?.id ?? touched[0]?.id ?? indexMeasure)
  show({ view: 'lage', mode: 'karte', level: 'units', measure, year, classFilter: [], selection: null })
}

/** Puts a table on the map, keeps it in the browser, and offers to take it back. */
export const applyTable = (store: AppStore, table: ImportedTable): void => {
  const { addImport, notify } = store.getState()
  addImport(table)
  lookAt(store, table)
  notify({
    tone: 'info',
    sentence: daten.applied(table.fileName, table.series.length),
    undo: () => {
      removeTable(store, table)
    },
  })
  void keep(store, table)
}
