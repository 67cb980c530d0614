import { daten } from '../../i18n/de/daten'
import type { ImportedTable } from '../../data/csv/importedTable'
import { importStore } from '../../data/store/importStore'
import { indexMeasure } from '../../state/appState'
import { indexRecipe } from '../../state/derived/indexRecipe'
import type { AppStore } from '../../state/store'
import { rememberOwnData } from '../startStore'

const kept = importStore()

const keep = async (store: AppStore, table: ImportedTable): Promise<void> => {
  const saved = await kept.save(table)
  rememberOwnData(true)
  if (!saved.ok) store.getState().notify({ tone: 'problem', sentence: saved.problems.map((problem) => `${problem.sentence} ${problem.wayOut}`).join(' ') })
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
  const touched = data.indicators.filter((indicator) => components.has(`${indicator.id}.wert`) || ('value' in indicator ? components.has(indicator.value) : components.has(indicator.numerator) || components.has(indicator.denominator)))
  const inIndex = new Set(indexRecipe(data, year, indexScheme, shownRecipe).spec.indicators.map((term) => term.id))
  const measure = touched.some((indicator) => inIndex.has(indicator.id)) ? indexMeasure : (touched[0]?.id ?? indexMeasure)
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
