import { isPresent } from '../../core/indicators/missing'
import { foldedWords } from '../names/foldName'
import { foldLabel, type ColumnLabel } from './columnLabel'
import type { NumberFormat } from './parseNumber'
import { parseNumber } from './parseNumber'
import type { ColumnTarget } from './recognition'
import type { TermDictionary } from './termDictionary'

/** Headers that do not say what is counted; the title block may. */
const generic = new Set(['insgesamt', 'gesamt', 'wert', 'werte', 'anzahl', 'zahl', 'personen', 'value'])
const noIndicator = /^(rang|rank|platz|lfd\.?|nr\.?|nummer|id|plz|postleitzahl\w*|klasse|farbe|geometrie|geometry|x|y|lon|lat)$/i

export interface CellFacts {
  readonly filled: number
  readonly readable: number
  readonly percent: boolean
  readonly whole: boolean
  readonly largest: number
}

/** What the cells of a column look like: how many are filled and readable, percent signs, whole numbers. */
export const cellFacts = (texts: Iterable<string>, format: NumberFormat): CellFacts => {
  let filled = 0
  let readable = 0
  let percent = 0
  let whole = true
  let largest = -Infinity
  for (const text of texts) {
    if (text === '') continue
    filled++
    if (text.endsWith('%')) percent++
    const read = parseNumber(text, format)
    if (read.kind === 'bad') continue
    readable++
    if (!isPresent(read.value)) continue
    if (!Number.isInteger(read.value)) whole = false
    largest = Math.max(largest, read.value)
  }
  return { filled, readable, percent: percent * 2 > filled, whole, largest }
}

/** Id of an own indicator; the prefix keeps it apart from the package's ids. */
export const ownId = (label: string): string => `eigen_${foldedWords(label).join('_').slice(0, 40) || 'spalte'}`

/**
 * Guesses what a column holds. A name both a count and a rate can bear
 * („Grundsicherung im Alter“) is decided by the cells: percent signs or decimals
 * mean the rate. A count given in percent means the share it is the numerator
 * of. What the package does not know becomes an own indicator.
 * @param titles title lines, asked where the header is only a year or „Insgesamt“
 */
export const guessTarget = (header: ColumnLabel, facts: CellFacts, year: number | null, titles: readonly string[], dictionary: TermDictionary): ColumnTarget => {
  if (facts.filled === 0) return { kind: 'ignore', why: 'Die Spalte ist leer.' }
  if (noIndicator.test(header.label)) return { kind: 'ignore', why: 'Die Spalte dient der Ordnung, nicht der Messung.' }
  if (facts.readable * 2 < facts.filled) return { kind: 'ignore', why: 'Die Spalte enthält keine Zahlen.' }
  const isGeneric = header.label === '' || generic.has(foldLabel(header.label))
  const byTitle = isGeneric ? (titles.map(dictionary.within).find((term) => term.component ?? term.indicator) ?? {}) : {}
  const term = byTitle.component || byTitle.indicator ? byTitle : dictionary.find(header.spellings)
  const percent = header.percent || facts.percent || (isGeneric && titles.some((line) => /%|\bprozent\b/i.test(line)))
  const { component, indicator } = term
  const share = component ? dictionary.shareOf(component.id) : undefined

  if (percent) {
    const rate = indicator ?? share
    if (rate) return { kind: 'indicator', id: rate.id, year }
  } else if (component) {
    // Averages over a year have decimals too; what exceeds 100 is no percentage.
    const rate = indicator ?? share
    const isRate = !facts.whole && rate !== undefined && (rate.unit !== '%' || facts.largest <= 100)
    return isRate ? { kind: 'indicator', id: rate.id, year } : { kind: 'component', id: component.id, year }
  } else if (indicator) return { kind: 'indicator', id: indicator.id, year }

  const label = isGeneric ? [titles[0] ?? '', header.label].filter((part) => part !== '').join(': ') : header.label
  return { kind: 'new', id: ownId(label), label: label || 'Eigene Werte', year, percent }
}
