import { textWidth, wrapText } from '../../../map/figure/textWidth'
import { kartenblatt } from '../../../i18n/de/kartenblatt'
import { formatValue } from '../../../i18n/format'
import { isPresent } from '../../../core/indicators/missing'
import type { Shown } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'
import { rankedRows } from '../../lage/rankedRows'
import { classColours } from '../../shared/classColours'
import { classWord } from '../../shared/classWord'
import { mmPerPt } from '../blatt/paperFormat'

/** One line of the table beside a map. */
export interface SheetRow {
  readonly id: string
  readonly rank: string
  /** Number of a room; '' for an Ortsteil. */
  readonly number: string
  readonly name: string
  /** Colour of the class, null where there is none. */
  readonly colour: string | null
  /** Class in words; '' where the values speak for themselves. */
  readonly word: string
  readonly value: string
  readonly picked: boolean
}

export interface SheetTable {
  readonly caption: string
  readonly nameHead: string
  readonly valueHead: string
  readonly rows: readonly SheetRow[]
}

const noFilter: readonly number[] = []

/** All rows of what is shown, most need first, those without a rank last with the reason. */
export const sheetTable = memoise((shown: Shown, picked: string | null): SheetTable => {
  const colours = classColours(shown.classCount, shown.direction, 'light')
  const named = shown.labels.length > 0
  return {
    caption: shown.zoning === null ? kartenblatt.tableUnits : kartenblatt.tableZones,
    nameHead: shown.zoning === null ? kartenblatt.unit : kartenblatt.zone,
    valueHead: shown.measure === 'index' ? kartenblatt.index : kartenblatt.value(shown.unit),
    rows: rankedRows(shown, '', noFilter, 'rang', false).map((row) => ({
      id: row.id,
      rank: row.rank === null ? '–' : String(row.rank),
      number: row.number === null ? '' : String(row.number),
      name: row.name,
      colour: row.classIndex === null ? null : (colours[row.classIndex] ?? null),
      word: row.classIndex === null || named ? classWord(shown, row) : '',
      value: isPresent(row.value) && row.rank !== null ? formatValue(row.value, shown.decimals) : '–',
      picked: row.id === picked,
    })),
  }
}, 4)

const lineHeight = 1.3
const columnGap = 5
const cellGap = 1.4
const swatch = 4.2
/** Browsers round widths; a word that fits by a hair must not break. */
const slack = 0.15

/** Widths in mm of the table's cells in one column. */
export interface CellWidths {
  readonly rank: number
  /** 0 where nothing has a number. */
  readonly number: number
  readonly name: number
  readonly word: number
  readonly value: number
}

export interface TableLayout {
  readonly columns: readonly (readonly SheetRow[])[]
  readonly cells: CellWidths
  readonly columnMm: number
  /** Height of each row by id. */
  readonly rowMm: ReadonlyMap<string, number>
  readonly headMm: number
  readonly heightMm: number
  /** Between cells, and between columns. */
  readonly gapMm: number
  readonly betweenMm: number
}

const widest = (texts: readonly string[], size: number, weight: 400 | 600 = 400): number => Math.max(0, ...texts.map((text) => textWidth(text, size, weight)))

/**
 * The table in a width: as many columns as find room, names in several lines
 * where they are long, nothing cut off.
 * @param pt size of type
 * @returns null where not even one column finds room
 */
export const layoutTable = (table: SheetTable, widthMm: number, pt: number): TableLayout | null => {
  const size = pt * mmPerPt
  const unit = pt / 8
  const gap = cellGap * unit
  const rank = Math.max(widest(table.rows.map(({ rank: text }) => text), size, 600), textWidth(kartenblatt.rank, size, 600))
  const numbers = table.rows.map(({ number: text }) => text)
  const number = numbers.some((text) => text !== '') ? Math.max(widest(numbers, size, 600), textWidth(kartenblatt.number, size, 600)) + slack : 0
  const value = Math.max(widest(table.rows.map(({ value: text }) => text), size, 600), textWidth(table.valueHead, size, 600))
  const wordWidth = widest(table.rows.filter(({ colour }) => colour !== null).map(({ word }) => word), size, 600)
  // Without a class there is neither colour nor value, and the reason has the room of both; it stays in one line.
  const reasons = widest(table.rows.filter(({ colour }) => colour === null).map(({ word: text }) => text), size, 600)
  const word = Math.max(swatch * unit + Math.max(wordWidth, textWidth(kartenblatt.step, size, 600) - swatch * unit, 0), Math.min(reasons, 20 * unit) - gap - value) + slack
  const fixed = rank + (number === 0 ? 0 : number + gap) + word + value + 3 * gap
  const least = fixed + 22 * unit
  const wanted = fixed + Math.min(48 * unit, Math.max(22 * unit, widest(table.rows.map(({ name }) => name), size, 600) + slack))
  if (widthMm < least) return null
  const between = columnGap * unit
  const count = Math.max(1, Math.min(table.rows.length, Math.floor((widthMm + between) / (Math.min(wanted, widthMm) + between))))
  const columnMm = Math.min((widthMm - between * (count - 1)) / count, wanted * 1.25)
  const name = columnMm - fixed
  const rowMm = new Map(
    table.rows.map((row) => {
      const wordRoom = row.colour === null ? word + gap + value : word - swatch * unit
      const lines = Math.max(1, wrapText(row.name, name, size, row.picked ? 600 : 400).length, wrapText(row.word, wordRoom, size, row.picked ? 600 : 400).length)
      return [row.id, lines * size * lineHeight]
    }),
  )
  const headMm = size * lineHeight * 2 + 0.8 * unit
  const perColumn = Math.ceil(table.rows.length / count)
  const columns = Array.from({ length: count }, (_, column) => table.rows.slice(column * perColumn, (column + 1) * perColumn)).filter((rows) => rows.length > 0)
  const heightMm = headMm + Math.max(0, ...columns.map((rows) => rows.reduce((sum, { id }) => sum + rowMm.get(id)!, 0)))
  return { columns, cells: { rank, number, name, word, value }, columnMm, rowMm, headMm, heightMm, gapMm: gap, betweenMm: between }
}
