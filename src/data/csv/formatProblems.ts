import type { Problem } from '../../core/result'
import type { RecognisedColumn } from './recognition'

/** Warns where nothing in a column decides what "1.234" means, and where its cells contradict each other; says how it was read. */
export const formatProblems = (columns: readonly RecognisedColumn[], file: string): Problem[] =>
  columns.flatMap(({ header, format }): Problem[] => {
    const place = { file, column: header }
    const reading = format.format.decimal === ',' ? 'als Tausenderpunkt; das Komma trennt Dezimalstellen' : 'als Dezimalpunkt; das Komma trennt Tausender'
    const wayOut = 'Prüfen Sie einen Wert auf der Karte; schreiben Sie sonst alle Werte der Spalte ohne Tausendertrennzeichen.'
    if (format.conflict) return [{ code: 'mixed-number-format', severity: 'warning', place, sentence: `Die Spalte „${header}“ mischt Dezimalkomma und Dezimalpunkt. Unklare Punkte wurden gelesen ${reading}.`, wayOut }]
    if (format.ambiguous === 0 || format.decidedBy === 'cells') return []
    return [{ code: 'ambiguous-number-format', severity: 'warning', place, sentence: `In der Spalte „${header}“ kann „1.234“ tausendzweihundertvierunddreißig oder etwas mehr als eins heißen. Der Punkt wurde gelesen ${reading}.`, wayOut }]
  })
