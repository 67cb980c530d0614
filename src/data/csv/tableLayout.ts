import type { UnitMatcher } from '../names/matchUnit'
import { parseNumber } from './parseNumber'
import type { RawTable } from './rawTable'
import { isTotalLabel } from './totalRow'
import { yearIn } from './yearIn'

/** Which column plays which part; undefined where the table has none. */
export interface TableLayout {
  readonly name?: number
  readonly number?: number
  readonly year?: number
  /** Long tables: the column that names the component of each row, and its value. */
  readonly component?: number
  readonly value?: number
  readonly status?: number
  /** Columns with text that says where values come from. */
  readonly origin: readonly number[]
}

export type LayoutFinding =
  | { readonly kind: 'found'; readonly layout: TableLayout }
  | { readonly kind: 'no-unit-column' }
  /** A column names areas, but of another city. */
  | { readonly kind: 'wrong-city'; readonly column: number; readonly examples: readonly string[] }

const unitName = /^(?:erfurter )?(?:ortsteile?|stadtteile?|stadtbezirke?|bezirke?|gebiete?|gebietseinheit|quartiere?|name|bezeichnung|unit|raum|räumliche einheit|gemeinde|viertel|kieze?|stadtviertel)(?:[ ._-]*(?:name|bezeichnung))?$/i
const unitNumber = /^(ot|ortsteil|stadtteil|bezirk|gebiet|lfd\.?)?[ ._-]*(nr\.?|nummer|id|code|schlüssel|kennziffer|unit)$|^(unit|ortsteil|stadtteil|gebiet|bezirk)$/i
const yearNames = /^(jahr|year|berichtsjahr|stichtag|datum|zeit|jahr_31_12|zeitpunkt)$/i
const componentNames = /^(component|komponente|merkmal|indikator|indicator|kennzahl|variable|größe|kategorie)$/i
const valueNames = /^(value|wert|anzahl|zahl|ausprägung)$/i
const statusNames = /^(status|datenstand|art|herkunft)$/i
const originNames = /^(status|datenstand|art|herkunft|quelle|source|hinweis|bemerkung|anmerkung)$/i

const leastShare = 0.5
const foreignShare = 0.3
/** Rows looked at to find the columns, spread over the whole table. */
const sampleSize = 400

interface ColumnFacts {
  readonly texts: readonly string[]
  readonly isText: boolean
  readonly share: number
}

const factsOf = (raw: RawTable, column: number, match: UnitMatcher, cities: ReadonlySet<string>): ColumnFacts => {
  const step = Math.max(1, Math.floor(raw.rows.length / sampleSize))
  const sample = raw.rows.filter((_, index) => index % step === 0)
  const texts = sample.map(({ cells }) => cells[column]!).filter((text) => text !== '' && !isTotalLabel(text, cities))
  const withLetters = texts.filter((text) => /\p{L}{2}/u.test(text)).length
  const matched = texts.filter((text) => match(text).kind === 'unit').length
  return { texts, isText: withLetters * 2 > texts.length, share: texts.length === 0 ? 0 : matched / texts.length }
}

/**
 * Finds unit column, year, component, value and status columns. Names go before
 * numbers, since every city counts its areas from 1: a number column is only
 * believed where no column of names speaks against it.
 * @param cities folded words that name the city as a whole
 */
export const findLayout = (raw: RawTable, match: UnitMatcher, cities: ReadonlySet<string>): LayoutFinding => {
  const facts = raw.header.map((_, column) => factsOf(raw, column, match, cities))
  const byHeader = (pattern: RegExp): number | undefined => {
    const found = raw.header.findIndex((header) => pattern.test(header.trim()))
    return found < 0 ? undefined : found
  }
  const year = raw.header.findIndex((header, column) => {
    const { texts } = facts[column]!
    return yearNames.test(header.trim()) && texts.length > 0 && texts.filter((text) => yearIn(text) !== undefined).length >= texts.length * 0.9
  })
  const component = byHeader(componentNames)
  const value = byHeader(valueNames)
  const isLong = component !== undefined && value !== undefined && facts[component]!.isText
  const columns = raw.header.map((_, column) => column)
  const notNames = new Set([year, ...(isLong ? [component, value] : [])])
  const names = columns.filter((column) => facts[column]!.isText && !notNames.has(column))
  const best = names.reduce<number | undefined>((so, column) => (so === undefined || facts[column]!.share > facts[so]!.share ? column : so), undefined)
  const name = best !== undefined && facts[best]!.share >= leastShare ? best : undefined
  const number = columns.find((column) => {
    const { isText, share, texts } = facts[column]!
    const isFirst = column === 0 && /^0\d$/.test(texts[0] ?? '')
    const isUnnamed = raw.headerLine === 0 && column === 0
    return !isText && !notNames.has(column) && share >= leastShare && texts.every((text) => parseNumber(text).kind === 'value') && (unitNumber.test(raw.header[column]!.trim()) || isFirst || isUnnamed)
  })
  if (name === undefined) {
    const foreign = names.find((column) => facts[column]!.share < foreignShare && (raw.headerLine === 0 || unitName.test(raw.header[column]!.trim())))
    if (foreign !== undefined) return { kind: 'wrong-city', column: foreign, examples: [...new Set(facts[foreign]!.texts)].slice(0, 3) }
    // Half known names: take them, every unknown row is reported.
    const half = best !== undefined && facts[best]!.share >= foreignShare ? best : undefined
    if (half === undefined && number === undefined) return { kind: 'no-unit-column' }
    if (number === undefined) return { kind: 'found', layout: layoutOf(half) }
  }
  return { kind: 'found', layout: layoutOf(name) }

  function layoutOf(nameColumn: number | undefined): TableLayout {
    const status = byHeader(statusNames)
    return {
      ...(nameColumn === undefined ? {} : { name: nameColumn }),
      ...(number === undefined ? {} : { number }),
      ...(year < 0 ? {} : { year }),
      ...(isLong ? { component, value } : {}),
      ...(status === undefined ? {} : { status }),
      origin: columns.filter((column) => originNames.test(raw.header[column]!.trim())),
    }
  }
}
