import { heightOfRows, type FlowItem } from '../../../core/paper/flowItem'
import type { FlowUnit } from './flowUnits'
import { filledHeightMm } from './reportPaper'

/** What the browser says of a unit at the width of a page. */
export interface MeasuredUnit {
  readonly item: FlowItem
  /** Shares of a table's columns in per cent. */
  readonly columns: readonly number[] | null
  /** Where the lines of a paragraph begin, in letters. */
  readonly lines: readonly number[] | null
}

/** Space above in millimetres. */
const gaps: Readonly<Record<FlowUnit['kind'], number>> = { contents: 0, chapter: 0, section: 7, paragraph: 2.2, list: 2.2, terms: 2.2, figure: 4.5, table: 4.5, profile: 0, editor: 3 }
/** Below a chapter's title. */
const afterChapter = 4

/** A table of up to so many rows is not parted where a page holds it. */
const fewRows = 8
/** Lines that stay together at either side of a break. */
const fewLines = 2

/** Letters at which the lines of a text node begin, found by the height at which its letters stand. */
export const lineStarts = (node: Text, topOf: (at: number) => number, lineHeight: number): readonly number[] => {
  const { length } = node.data
  const starts = [0]
  const first = topOf(0)
  let line = 1
  let low = 1
  while (low < length) {
    const wanted = first + line * lineHeight - lineHeight / 2
    // First letter that stands on this line or below.
    let [from, to] = [low, length]
    while (from < to) {
      const middle = Math.floor((from + to) / 2)
      if (topOf(middle) >= wanted) to = middle
      else from = middle + 1
    }
    if (from >= length) break
    starts.push(from)
    low = from + 1
    line += 1
  }
  return starts
}

const topsOf = (node: Text) => {
  const range = document.createRange()
  return (at: number): number => {
    // A blank at the end of a line takes no room: the next letter says where it would be.
    for (let k = at; k < node.data.length; k++) {
      range.setStart(node, k)
      range.setEnd(node, k + 1)
      const rect = range.getClientRects()[0]
      if (rect !== undefined && rect.width > 0) return rect.top
    }
    return Infinity
  }
}

/** Heights of rows from top to top, so that the space between them is theirs. */
const rowHeights = (rows: readonly Element[], mmPerPx: number): { readonly heights: readonly number[]; readonly top: number; readonly bottom: number } => {
  const rects = rows.map((row) => row.getBoundingClientRect())
  const bottom = rects.at(-1)!.bottom
  return { heights: rects.map((rect, i) => ((rects[i + 1]?.top ?? bottom) - rect.top) * mmPerPx), top: rects[0]!.top, bottom }
}

const paragraph = (element: HTMLElement, height: number, base: Pick<FlowItem, 'id' | 'gap'>): MeasuredUnit => {
  const node = element.querySelector('p')?.firstChild
  const lineHeight = parseFloat(getComputedStyle(element.querySelector('p') ?? element).lineHeight)
  const count = Math.round(element.getBoundingClientRect().height / lineHeight)
  if (!(node instanceof Text) || !Number.isFinite(lineHeight) || count < 2 * fewLines) return { item: { ...base, height }, columns: null, lines: null }
  const lines = lineStarts(node, topsOf(node), lineHeight)
  const rows = { head: 0, foot: 0, least: fewLines, together: false, heights: lines.map(() => height / lines.length) }
  return { item: { ...base, height, rows }, columns: null, lines }
}

/**
 * Measures the units of a galley: one child per unit, in their order, at the
 * width of a page and without transformations.
 *
 * @param mmPerPx millimetres of a pixel in the galley
 */
export const measureUnits = (units: readonly FlowUnit[], galley: HTMLElement, mmPerPx: number): readonly MeasuredUnit[] =>
  units.map((unit, i): MeasuredUnit => {
    const element = galley.children[i] as HTMLElement
    const before = units[i - 1]
    const base = { id: unit.key, gap: before?.kind === 'chapter' ? afterChapter : unit.kind === 'paragraph' && before?.kind === 'section' ? 1.6 : gaps[unit.kind] }
    const box = element.getBoundingClientRect()
    const height = box.height * mmPerPx
    if (unit.kind === 'profile') return { item: { id: unit.key, gap: 0, height: filledHeightMm, breakBefore: true }, columns: null, lines: null }
    if (unit.kind === 'chapter') return { item: { ...base, height, breakBefore: true, keepWithNext: true }, columns: null, lines: null }
    if (unit.kind === 'section') return { item: { ...base, height, keepWithNext: true }, columns: null, lines: null }
    if (unit.kind === 'paragraph') return paragraph(element, height, base)
    const rows = [...element.querySelectorAll('[data-row]')]
    if (rows.length === 0) return { item: { ...base, height }, columns: null, lines: null }
    const { heights, top, bottom } = rowHeights(rows, mmPerPx)
    // Contents show their heading above the first part only; its height counts with the first row.
    const above = (top - box.top) * mmPerPx
    const below = (box.bottom - bottom) * mmPerPx
    const flow =
      unit.kind === 'table'
        ? { head: above, foot: below, heights, least: Math.min(2, rows.length), together: rows.length <= fewRows }
        : { head: 0, foot: 0, heights: heights.map((each, r) => each + (r === 0 ? above : 0) + (r === heights.length - 1 ? below : 0)), least: 1, together: false }
    const cells = unit.kind === 'table' ? [...element.querySelectorAll('thead th')].map((cell) => cell.getBoundingClientRect().width) : []
    const width = cells.reduce((sum, each) => sum + each, 0)
    return { item: { ...base, height: heightOfRows(flow), rows: flow }, columns: unit.kind === 'table' ? cells.map((each) => (each / width) * 100) : null, lines: null }
  })
