import type { Value } from '../../core/indicators/missing'
import { tableSign } from './tableSign'

/** How a column writes its numbers. The other of dot and comma groups thousands. */
export interface NumberFormat {
  readonly decimal: ',' | '.'
}

export const germanFormat: NumberFormat = { decimal: ',' }
export const englishFormat: NumberFormat = { decimal: '.' }

export type ParsedNumber =
  | {
      readonly kind: 'value'
      readonly value: Value
      /** Marked with `r`: the office has corrected this figure. */
      readonly corrected: boolean
    }
  | { readonly kind: 'bad' }

const bad: ParsedNumber = { kind: 'bad' }
const spaces = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]+/g
const groupedOnce = /^[1-9]\d{0,2}[.,]\d{3}$/
const thousandsByDot = /^[1-9]\d{0,2}(\.\d{3})+$/
const thousandsByComma = /^[1-9]\d{0,2}(,\d{3})+$/
const thousandsBySpace = /^[+-]?[1-9]\d{0,2}([ '’]\d{3})+(?=[.,]|$)/

/** True for "1.234" or "1,234": one separator that can be a decimal sign or group thousands. */
export const isAmbiguous = (digits: string): boolean => groupedOnce.test(digits)

/** Cell text without marks that do not belong to the number: outer blanks, percent sign, typographic minus, blanks as thousands separators. */
export const bareNumber = (text: string): { readonly digits: string; readonly negative: boolean; readonly corrected: boolean } => {
  let rest = text.replace(spaces, ' ').trim()
  const uncorrected = rest.replace(/^r ?(?=[-–−+]?[\d.,])/, '').replace(/(?<=\d ?%?) ?r$/, '')
  const corrected = uncorrected !== rest
  rest = uncorrected.replace(/ ?%$/, '').replace(/^[−–—﹣]/, '-').replace(/^([+-]) (?=[\d.,])/, '$1')
  if (thousandsBySpace.test(rest)) rest = rest.replace(/[ '’](?=\d{3})/g, '')
  const negative = rest.startsWith('-')
  return { digits: negative || rest.startsWith('+') ? rest.slice(1) : rest, negative, corrected }
}

/** Digits with separators as a JavaScript number literal, or undefined. */
const literal = (digits: string, format: NumberFormat): string | undefined => {
  if (/^\d+$/.test(digits)) return digits
  if (/^\d+([.,]\d+)?[eE][+-]?\d{1,3}$/.test(digits)) return digits.replace(',', '.')
  const dots = digits.split('.').length - 1
  const commas = digits.split(',').length - 1
  if (dots > 0 && commas > 0) {
    const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ','
    const [whole = '', fraction = '', surplus] = digits.split(decimal)
    const grouped = decimal === ',' ? thousandsByDot : thousandsByComma
    return surplus === undefined && grouped.test(whole) && /^\d+$/.test(fraction) ? `${whole.replace(/[.,]/g, '')}.${fraction}` : undefined
  }
  if (dots + commas > 1) return thousandsByDot.test(digits) || thousandsByComma.test(digits) ? digits.replace(/[.,]/g, '') : undefined
  if (!/^\d*[.,]\d+$/.test(digits)) return undefined
  const separator = dots === 1 ? '.' : ','
  const groups = separator !== format.decimal && isAmbiguous(digits)
  return groups ? digits.replace(separator, '') : digits.replace(separator, '.')
}

/**
 * Reads one cell: a number as Germans (or, where the shape leaves no doubt,
 * others) write it, or a table sign as a typed missing value.
 *
 * "1.234,5", "1,234.5", "1 234", "12,5 %", "−3", "447 r" are read whatever the
 * format. Only "1.234" and "1,234" depend on it; detectNumberFormat() decides it
 * per column. A percent sign is dropped: "12,5 %" is 12.5.
 * @param text cell text; an empty one is missing 'unknown'
 * @param format default: decimal comma
 * @returns kind 'bad' for anything else (words, dates, "5,", "1.2.3"); never NaN or infinite
 */
export const parseNumber = (text: string, format: NumberFormat = germanFormat): ParsedNumber => {
  const trimmed = text.replace(spaces, ' ').trim()
  const sign = tableSign(trimmed)
  if (sign !== undefined) return { kind: 'value', value: sign, corrected: false }
  const { digits, negative, corrected } = bareNumber(trimmed)
  const readable = literal(digits, format)
  if (readable === undefined) return bad
  const value = Number(readable)
  if (!Number.isFinite(value)) return bad
  return { kind: 'value', value: negative && value !== 0 ? -value : value, corrected }
}
