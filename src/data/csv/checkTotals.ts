import { isPresent } from '../../core/indicators/missing'
import type { Problem } from '../../core/result'
import { parseNumber } from './parseNumber'
import type { RecognisedColumn } from './recognition'

const german = (value: number): string => value.toLocaleString('de-DE', { maximumFractionDigits: 3 })

/**
 * Compares the city's total row with the sum of the units, for columns of counts
 * only: rates do not add up. A difference is a warning; where units are missing
 * or suppressed, an info, since the sum must then differ.
 */
export const checkTotals = (columns: readonly RecognisedColumn[], file: string): Problem[] =>
  columns.flatMap(({ header, target, format, entries, total }): Problem[] => {
    if (target.kind !== 'component' || total === null) return []
    const read = parseNumber(total.text, format.format)
    if (read.kind === 'bad' || !isPresent(read.value)) return []
    let sum = 0
    let gaps = 0
    for (const { text } of entries) {
      const cell = parseNumber(text, format.format)
      if (cell.kind === 'value' && isPresent(cell.value)) sum += cell.value
      else gaps++
    }
    // Decimal fractions add up with rounding errors far below a counted case.
    if (Math.abs(sum - read.value) < 1e-6) return []
    const place = { file, row: total.line, column: header, value: total.text }
    const sentence = `Die Ortsteile ergeben zusammen ${german(sum)}, die Summenzeile nennt ${german(read.value)}.`
    return gaps > 0
      ? [{ code: 'sum-incomplete', severity: 'info', place, sentence: `${sentence} ${gaps === 1 ? 'Ein Ortsteil ist' : `${gaps} Ortsteile sind`} ohne Zahl.`, wayOut: 'Das ist bei geheim gehaltenen Werten zu erwarten; zu tun ist nichts.' }]
      : [{ code: 'sum-differs', severity: 'warning', place, sentence, wayOut: 'Prüfen Sie, ob ein Ortsteil fehlt oder falsch abgeschrieben ist. Übernommen werden die Werte der Ortsteile.' }]
  })
