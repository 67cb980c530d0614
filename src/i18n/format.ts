import { isMissing, type MissingReason, type Value } from '../core/indicators/missing'

const minus = '−'
const formats = new Map<string, Intl.NumberFormat>()
const numberFormat = (decimals: number, signed: boolean): Intl.NumberFormat => {
  const key = `${decimals}${signed ? '+' : ''}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat('de-DE', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      // German style sets a dot from four digits on in tables; Intl alone would leave 1234 bare in some locales.
      useGrouping: true,
      signDisplay: signed ? 'exceptZero' : 'negative',
    })
    formats.set(key, format)
  }
  return format
}

/** "1.234,5" with a real minus sign; never "−0". */
export const formatNumber = (value: number, decimals = 0): string => numberFormat(decimals, false).format(value).replace('-', minus)

/** "+0,10" / "−0,10" for differences. */
export const formatDifference = (value: number, decimals = 0): string => numberFormat(decimals, true).format(value).replace('-', minus)

/** Words for missing values, the same on map, in table and export. */
export const missingWords: Readonly<Record<MissingReason, string>> = {
  suppressed: 'geheim zu halten',
  unknown: 'nicht bekannt',
  notApplicable: 'trifft nicht zu',
  pending: 'liegt noch nicht vor',
}

/** A value with its unit, or the word for why it is missing. Units join with a narrow blank: "12,5 %". */
export const formatValue = (value: Value, decimals = 0, unit = ''): string => {
  if (isMissing(value)) return missingWords[value.missing]
  const text = formatNumber(value, decimals)
  return unit === '' ? text : `${text} ${unit}`
}

/** "2016-12-31" to "31.12.2016"; other texts stay as they are. */
export const formatDate = (iso: string): string => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')

/** "1 Ortsteil", "3 Ortsteile". */
export const counted = (count: number, one: string, many: string): string => `${formatNumber(count)} ${count === 1 ? one : many}`

/** "A", "A und B", "A, B und C". */
export const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}`)
