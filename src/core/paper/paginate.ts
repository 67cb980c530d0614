import type { FlowItem, FlowRows, Page, Piece } from './flowItem'

/** Sums of heights measured in a browser differ by less than this, in millimetres. */
const tolerance = 1e-6

const heightOf = ({ head, heights, foot }: FlowRows, from: number, to: number): number => {
  let height = head + (to === heights.length ? foot : 0)
  for (let row = from; row < to; row++) height += heights[row]!
  return height
}

/** How many rows from `from` on fit into `space`; leaves at least `least` for the next page unless all fit. 0 where too few do. */
const rowsThatFit = (rows: FlowRows, from: number, space: number): number => {
  const count = rows.heights.length
  if (heightOf(rows, from, count) <= space + tolerance) return count - from
  let to = from
  let height = rows.head
  while (to < count && height + rows.heights[to]! <= space + tolerance) height += rows.heights[to++]!
  // All rows fit, but not what stands below the last one: that must not stand alone.
  const most = Math.min(to, count - Math.min(rows.least, count - from))
  const taken = most - from
  return taken >= Math.min(rows.least, count - from) ? Math.max(0, taken) : 0
}

/** Height of the smallest beginning of an item that may stand at the foot of a page. */
const leastHeight = (item: FlowItem, pageHeight: number): number => {
  const { rows } = item
  if (rows === undefined || rows.heights.length === 0) return Math.min(item.height, pageHeight)
  const whole = heightOf(rows, 0, rows.heights.length)
  if (rows.together && whole <= pageHeight + tolerance) return whole
  const count = rows.heights.length
  // Fewer than twice the least cannot be parted.
  return Math.min(pageHeight, count < 2 * rows.least ? whole : heightOf(rows, 0, rows.least))
}

/**
 * Puts blocks on pages, in their order, each once.
 *
 * A heading (`keepWithNext`) goes to the next page with what it heads. Items of
 * rows are parted between rows, with their head repeated above each part and at
 * least `least` rows on either side; everything else stays whole. What is taller
 * than a page and cannot be parted is scaled down to it.
 *
 * @param items heights and gaps in millimetres, 0 or more
 * @param pageHeight height of the body of a page in millimetres, above 0
 * @returns pages with at least one piece each; none for no items
 * @throws RangeError for a page without height
 */
export const paginate = (items: readonly FlowItem[], pageHeight: number): readonly Page[] => {
  if (!(pageHeight > 0)) throw new RangeError('A page needs a height')
  const pages: Page[] = []
  let page: Piece[] = []
  let used = 0
  const turn = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
  }
  const gapOf = (item: FlowItem): number => (page.length === 0 ? 0 : item.gap)
  const put = (item: FlowItem, from: number, to: number, isLast: boolean, natural: number): void => {
    const gap = gapOf(item)
    const space = pageHeight - used - gap
    const scale = natural <= space + tolerance ? 1 : space / natural
    page.push({ id: item.id, from, to, isLast, gap, height: natural * scale, scale })
    used += gap + natural * scale
  }
  const putRows = (item: FlowItem, rows: FlowRows): void => {
    const count = rows.heights.length
    const whole = heightOf(rows, 0, count)
    if (rows.together && whole <= pageHeight + tolerance && whole > pageHeight - used - gapOf(item) + tolerance) turn()
    let from = 0
    while (from < count) {
      let taken = rowsThatFit(rows, from, pageHeight - used - gapOf(item))
      if (taken === 0 && page.length > 0) {
        turn()
        continue
      }
      // Alone on a page and still too tall: as many as fit at all, else one row, scaled.
      if (taken === 0) taken = Math.max(1, rowsThatFit({ ...rows, least: 1 }, from, pageHeight))
      const to = from + taken
      put(item, from, to, to === count, heightOf(rows, from, to))
      from = to
      if (from < count) turn()
    }
  }
  /** Height of a heading, the headings after it, and the beginning of what they head. */
  const chainHeight = (at: number): number => {
    let height = 0
    for (let i = at; i < items.length; i++) {
      const item = items[i]!
      if (i > at && item.breakBefore === true) return height
      height += i === at ? 0 : item.gap
      if (item.keepWithNext !== true) return height + leastHeight(item, pageHeight)
      height += item.height
    }
    return height
  }
  items.forEach((item, i) => {
    const isHeaded = i > 0 && items[i - 1]!.keepWithNext === true && item.breakBefore !== true
    if (item.breakBefore === true) turn()
    else if (!isHeaded && page.length > 0) {
      const needed = item.keepWithNext === true ? chainHeight(i) : leastHeight(item, pageHeight)
      // A chain that no page holds is not helped by another page.
      if (needed > pageHeight - used - item.gap + tolerance) turn()
    }
    const { rows } = item
    if (rows !== undefined && rows.heights.length > 0) putRows(item, rows)
    else {
      if (page.length > 0 && Math.min(item.height, pageHeight) > pageHeight - used - item.gap + tolerance) turn()
      put(item, 0, 0, true, item.height)
    }
  })
  turn()
  return pages
}
