import type { Component, Indicator } from '../../core/indicators/indicator'
import { isPresent, missing, type Value } from '../../core/indicators/missing'
import type { Place, Problem } from '../../core/result'
import type { UnitId } from '../../core/units/unit'
import { parseNumber } from './parseNumber'
import type { RecognisedColumn } from './recognition'

/** What the values of a column must obey. */
export type ColumnRule = { readonly kind: 'count'; readonly component: Component } | { readonly kind: 'rate'; readonly indicator: Indicator } | { readonly kind: 'free' }

/** Things counted in whole numbers; areas and years of age may have decimals. */
const measured = /^(m²|km²|ha|jahre)$/i

const german = (value: number): string => value.toLocaleString('de-DE', { maximumFractionDigits: 6 })

/**
 * Reads the cells of one column. Errors: a negative count or rate, a percentage
 * outside 0 to 100. Warnings: a cell that is no number (it becomes missing
 * 'unknown'), counts with decimals, a column without any number. Infos: empty
 * and corrected cells.
 */
export const readColumn = (column: RecognisedColumn, rule: ColumnRule, file: string): { readonly values: Record<UnitId, Value>; readonly problems: Problem[] } => {
  const values: Record<UnitId, Value> = {}
  const problems: Problem[] = []
  let empty = 0
  let corrected = 0
  let present = 0
  const fractions: Place[] = []
  const add = (severity: Problem['severity'], code: string, place: Place, sentence: string, wayOut: string) => problems.push({ code, severity, place, sentence, wayOut })

  for (const { unit, line, text } of column.entries) {
    const place: Place = { file, row: line, column: column.header, value: text }
    const read = parseNumber(text, column.format.format)
    if (read.kind === 'bad') {
      values[unit] = missing.unknown
      add('warning', 'unreadable', place, `„${text}“ ist weder Zahl noch Tabellenzeichen; der Wert gilt als „ohne Angabe“.`, 'Berichtigen Sie die Zelle. Erlaubt sind Zahlen wie 1.234,5 und die Zeichen - . ... x /')
      continue
    }
    values[unit] = read.value
    if (text === '') empty++
    if (read.corrected) corrected++
    if (!isPresent(read.value)) continue
    present++
    if (rule.kind === 'count') {
      if (read.value < 0) add('error', 'negative-count', place, `Eine Anzahl kann nicht negativ sein (${text}).`, 'Berichtigen Sie den Wert.')
      else if (!Number.isInteger(read.value) && !measured.test(rule.component.counted)) fractions.push(place)
    }
    if (rule.kind === 'rate') {
      const isShare = rule.indicator.unit === '%'
      if (isShare && (read.value < 0 || read.value > 100)) add('error', 'share-out-of-range', place, `Ein Anteil liegt zwischen 0 und 100 Prozent, hier steht ${german(read.value)}.`, 'Berichtigen Sie den Wert oder ordnen Sie die Spalte einer Anzahl zu.')
      else if (read.value < 0 && 'numerator' in rule.indicator) add('error', 'negative-rate', place, `„${rule.indicator.label}“ kann nicht negativ sein (${text}).`, 'Berichtigen Sie den Wert.')
    }
  }

  const place: Place = { file, column: column.header }
  if (fractions.length > 0) add('warning', 'fractional-count', fractions[0]!, `Die Spalte „${column.header}“ soll zählen, enthält aber ${fractions.length === 1 ? 'einen Wert' : `${fractions.length} Werte`} mit Nachkommastellen (zuerst ${fractions[0]!.value}).`, 'Prüfen Sie, ob die Spalte einen Anteil oder einen Jahresdurchschnitt enthält und ob der Punkt Tausender trennt.')
  if (present === 0) add('warning', 'column-without-numbers', place, `Die Spalte „${column.header}“ enthält keine einzige Zahl; alle Werte gelten als fehlend.`, 'Lassen Sie die Spalte weg, wenn die bisherigen Werte bleiben sollen.')
  else if (empty > 0) add('info', 'empty-cells', place, `${empty} Zellen der Spalte „${column.header}“ sind leer und gelten als „ohne Angabe“.`, 'Ergänzen Sie die Werte, wenn sie vorliegen.')
  if (corrected > 0) add('info', 'corrected-values', place, `${corrected} Werte der Spalte „${column.header}“ sind als berichtigt (r) gekennzeichnet.`, 'Zu tun ist nichts.')
  return { values, problems }
}
