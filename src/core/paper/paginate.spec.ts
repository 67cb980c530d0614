import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heightOfRows, type FlowItem, type Page } from './flowItem'
import { paginate } from './paginate'

const block = (id: string, height: number, more: Partial<FlowItem> = {}): FlowItem => ({ id, height, gap: 0, ...more })
const table = (id: string, heights: readonly number[], more: Partial<NonNullable<FlowItem['rows']>> = {}, item: Partial<FlowItem> = {}): FlowItem => {
  const rows = { head: 0, foot: 0, least: 1, together: false, ...more, heights }
  return { id, gap: 0, height: heightOfRows(rows), rows, ...item }
}
const ids = (pages: readonly Page[]): string[][] => pages.map((page) => page.map(({ id, from, to }) => (to === 0 ? id : `${id}:${String(from)}-${String(to)}`)))

describe('paginate', () => {
  it('fills pages in order and drops the gap at the top of a page', () => {
    const pages = paginate([block('a', 40), block('b', 50, { gap: 10 }), block('c', 30, { gap: 10 })], 100)
    expect(ids(pages)).toEqual([['a', 'b'], ['c']])
    expect(pages[1]![0]!.gap).toBe(0)
  })

  it('has no pages for nothing and refuses a page without height', () => {
    expect(paginate([], 100)).toEqual([])
    expect(() => paginate([], 0)).toThrow(RangeError)
    expect(() => paginate([], Number.NaN)).toThrow(RangeError)
  })

  it('takes headings along with what they head', () => {
    expect(ids(paginate([block('a', 70), block('h1', 10, { keepWithNext: true }), block('h2', 10, { keepWithNext: true }), block('b', 20)], 100))).toEqual([['a'], ['h1', 'h2', 'b']])
    // The first rows of a table are enough to stay.
    expect(ids(paginate([block('a', 70), block('h', 10, { keepWithNext: true }), table('t', [10, 10, 10, 10])], 100))).toEqual([['a', 'h', 't:0-2'], ['t:2-4']])
    expect(ids(paginate([block('a', 75), block('h', 10, { keepWithNext: true }), table('t', [10, 10, 10, 10], { head: 10 })], 100))).toEqual([['a'], ['h', 't:0-4']])
  })

  it('parts rows with a repeated head, and never leaves fewer than the least', () => {
    const pages = paginate([table('t', [20, 20, 20, 20, 20], { head: 10, foot: 5, least: 2 })], 100)
    expect(ids(pages)).toEqual([['t:0-3'], ['t:3-5']])
    expect(pages.map(([piece]) => piece!.height)).toEqual([70, 55])
    expect(ids(paginate([block('a', 75), table('p', [10, 10, 10], { least: 2 })], 100))).toEqual([['a'], ['p:0-3']])
  })

  it('does not leave the foot of a table alone', () => {
    expect(ids(paginate([table('t', [30, 30, 30], { head: 10, foot: 5 })], 100))).toEqual([['t:0-2'], ['t:2-3']])
  })

  it('keeps a small table together as long as a page holds it', () => {
    expect(ids(paginate([block('a', 80), table('t', [10, 10, 10], { together: true })], 100))).toEqual([['a'], ['t:0-3']])
    expect(ids(paginate([block('a', 80), table('t', Array<number>(11).fill(10), { together: true })], 100))).toEqual([['a', 't:0-2'], ['t:2-11']])
  })

  it('scales what no page holds', () => {
    const pages = paginate([block('a', 10), block('b', 250), block('c', 10)], 100)
    expect(ids(pages)).toEqual([['a'], ['b'], ['c']])
    expect(pages[1]![0]).toMatchObject({ scale: 0.4, height: 100 })
    const rows = paginate([table('t', [10, 300, 10], { head: 20 })], 100)
    expect(rows.flat().every(({ height }) => height <= 100)).toBe(true)
  })

  it('begins a page where asked, without an empty one', () => {
    expect(ids(paginate([block('a', 10, { breakBefore: true }), block('b', 10, { breakBefore: true })], 100))).toEqual([['a'], ['b']])
  })

  const length = fc.integer({ min: 0, max: 130 })
  const anyItem = fc.record({
    height: length,
    gap: fc.integer({ min: 0, max: 12 }),
    keepWithNext: fc.boolean(),
    breakBefore: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    rows: fc.option(fc.record({ head: fc.integer({ min: 0, max: 20 }), foot: fc.integer({ min: 0, max: 15 }), heights: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 30 }), least: fc.integer({ min: 1, max: 3 }), together: fc.boolean() }), { nil: undefined }),
  })
  const anyItems = fc.array(anyItem, { maxLength: 25 }).map((list) =>
    list.map(
      ({ rows, height, gap, keepWithNext, breakBefore }, i): FlowItem => ({ id: `i${String(i)}`, gap, keepWithNext: keepWithNext && rows === undefined, breakBefore, height: rows === undefined ? height : heightOfRows(rows), ...(rows === undefined ? {} : { rows }) }),
    ),
  )

  it('puts every block once, in order, on pages that hold them, with headings never at the foot', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const pageHeight = 100
        const pages = paginate(items, pageHeight)
        const pieces = pages.flat()
        expect(pages.every((page) => page.length > 0)).toBe(true)
        // Every block, every row, exactly once and in order.
        expect(pieces.flatMap(({ id, from, to }) => (to === 0 ? [id] : Array.from({ length: to - from }, (_, k) => `${id}/${String(from + k)}`)))).toEqual(
          items.flatMap(({ id, rows }) => (rows === undefined ? [id] : rows.heights.map((_, k) => `${id}/${String(k)}`))),
        )
        for (const page of pages) expect(page.reduce((sum, { gap, height }) => sum + gap + height, 0)).toBeLessThanOrEqual(pageHeight + 1e-3)
        const byId = new Map(items.map((item) => [item.id, item]))
        for (const { id, from, to, scale, height, isLast } of pieces) {
          const { rows, height: natural } = byId.get(id)!
          const tall = rows === undefined ? natural : rows.head + rows.heights.slice(from, to).reduce((sum, each) => sum + each, 0) + (isLast ? rows.foot : 0)
          expect(height).toBeCloseTo(tall * scale, 6)
          // Nothing is made smaller that a page of its own would hold.
          if (scale < 1) expect(tall).toBeGreaterThan(pageHeight)
        }
        pages.forEach((page, number) => {
          expect(page[0]!.gap).toBe(0)
          const last = byId.get(page.at(-1)!.id)!
          const at = items.indexOf(last)
          const next = items[at + 1]
          if (last.keepWithNext !== true || next === undefined || next.breakBefore === true) return
          // A heading at the foot is right only where it and what follows need more than a page.
          const chain: FlowItem[] = [last]
          for (let k = at - 1; k >= 0 && items[k]!.keepWithNext === true && items[k + 1]!.breakBefore !== true; k--) chain.unshift(items[k]!)
          let end = at + 1
          while (items[end]?.keepWithNext === true && items[end + 1] !== undefined && items[end + 1]!.breakBefore !== true) end++
          const tail = items.slice(at + 1, end + 1)
          const needed = [...chain, ...tail].reduce((sum, { gap, height }) => sum + gap + height, 0)
          expect(needed, `page ${String(number)}`).toBeGreaterThan(pageHeight)
        })
      }),
      { numRuns: 400 },
    )
  })
})
