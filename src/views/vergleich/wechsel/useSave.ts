import type { Zoning } from '../../../core/zoning/zoning'
import { vergleich } from '../../../i18n/de/vergleich'
import { wechsel } from '../../../i18n/de/wechsel'
import { useApp, useAppStore } from '../../AppContext'
import { saveFile } from '../../shared/saveFile'
import type { Comparison } from '../comparison'
import { pairsIn, useFixedPairs } from '../useCompared'
import { exportMoved, exportOverlap, type WechselExport } from './exportWechsel'
import { handNote } from './handNote'
import { leadSentences } from './leadOf'

/** Saves the tables of the section as files, with what the page says about them. */
export const useSave = (compared: Comparison, a: Zoning, b: Zoning): { readonly saveMoved: () => void; readonly saveOverlap: () => void } => {
  const store = useAppStore()
  const year = useApp((state) => state.year)
  const fixed = useFixedPairs((state) => pairsIn(state, a, b))
  const save = (write: (request: WechselExport) => { readonly fileName: string; readonly text: string }): void => {
    const state = store.getState()
    const note = handNote(a, b, fixed)
    const file = write({ data: state.data, year, a, b, compared, notes: [leadSentences(state, a, b, fixed)[0]!, vergleich.whatIsMovedText, ...(note === null ? [] : [note])], date: new Date() })
    saveFile(file.fileName, file.text, 'text/csv;charset=utf-8')
    state.notify({ tone: 'info', sentence: wechsel.saved(file.fileName) })
  }
  return { saveMoved: () => { save(exportMoved) }, saveOverlap: () => { save(exportOverlap) } }
}
