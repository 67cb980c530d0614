import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FlowChart, type FlowBand, type FlowRoom } from './FlowChart'
import { flowLayout, ribbonPath, type FlowInput } from './flowLayout'

const sizes = { valueHeight: 300, gap: 8, leastSlot: 20 }
const nobody: ReadonlyMap<string, string> = new Map()

/** Rooms and what goes between them; some rooms empty, some pairs more than once. */
const inputs = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([rows, columns]) =>
  fc.record({
    left: fc.constant(Array.from({ length: rows }, (_, i) => `l${i}`)),
    right: fc.constant(Array.from({ length: columns }, (_, i) => `r${i}`)),
    links: fc.array(fc.record({ from: fc.nat(rows - 1).map((i) => `l${i}`), to: fc.nat(columns - 1).map((i) => `r${i}`), value: fc.nat(100_000) }), { maxLength: 20 }),
    counterpart: fc.array(fc.tuple(fc.nat(columns - 1).map((i) => `r${i}`), fc.nat(rows - 1).map((i) => `l${i}`)), { maxLength: 4 }).map((pairs) => new Map(pairs)),
    last: fc.subarray(['r0', 'r1']).map((ids) => new Set(ids)),
    valueHeight: fc.constant(sizes.valueHeight),
    gap: fc.constant(sizes.gap),
    leastSlot: fc.constant(sizes.leastSlot),
  }),
)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('flowLayout', () => {
  it('has bars as high as their ribbons, on one scale on both sides', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { left, right, ribbons } = flowLayout(input)
        const total = sum(input.links.map(({ value }) => value))
        for (const [side, end] of [[left, 'from'], [right, 'to']] as const) {
          expect(sum(side.map(({ height }) => height))).toBeCloseTo(total === 0 ? 0 : sizes.valueHeight, 6)
          for (const node of side) expect(sum(ribbons.filter(({ link }) => input.links[link]![end] === node.id).map(({ width }) => width))).toBeCloseTo(node.height, 6)
        }
        expect(left.map(({ id }) => id)).toEqual(input.left)
        expect([...right.map(({ id }) => id)].sort()).toEqual([...input.right].sort())
      }),
    )
  })

  it('lets nothing overlap or leave the picture', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { left, right, ribbons, height } = flowLayout(input)
        for (const side of [left, right]) {
          side.forEach((node, i) => {
            expect(node.height).toBeGreaterThanOrEqual(0)
            expect(node.y).toBeGreaterThanOrEqual(-1e-6)
            expect(node.y + node.height).toBeLessThanOrEqual(height + 1e-6)
            const next = side[i + 1]
            if (next !== undefined) {
              expect(next.y - node.y - node.height).toBeGreaterThanOrEqual(sizes.gap - 1e-6)
              // Room for a label each.
              expect(next.middle - node.middle).toBeGreaterThanOrEqual(sizes.leastSlot)
            }
          })
        }
        for (const [side, end, edge] of [[left, 'from', 'y0'], [right, 'to', 'y1']] as const) {
          for (const node of side) {
            const own = ribbons.filter(({ link }) => input.links[link]![end] === node.id).sort((a, b) => a[edge] - b[edge] || a.width - b.width)
            let top = node.y
            for (const ribbon of own) {
              expect(ribbon.width).toBeGreaterThanOrEqual(0)
              expect(ribbon[edge]).toBeCloseTo(top, 6)
              top += ribbon.width
            }
          }
        }
      }),
    )
  })

  it('puts counterparts beside each other, others where they come from, and some last', () => {
    const input: FlowInput = {
      ...sizes,
      left: ['a', 'b', 'c'],
      right: ['none', 'z', 'y', 'x', 'new'],
      links: [
        { from: 'a', to: 'x', value: 5 },
        { from: 'a', to: 'none', value: 5 },
        { from: 'a', to: 'new', value: 4 },
        { from: 'b', to: 'y', value: 5 },
        { from: 'c', to: 'z', value: 5 },
      ],
      counterpart: new Map([['x', 'a'], ['y', 'b'], ['z', 'c']]),
      last: new Set(['none']),
    }
    expect(flowLayout(input).right.map(({ id }) => id)).toEqual(['x', 'new', 'y', 'z', 'none'])
    const [toX, toNone, toNew] = flowLayout(input).ribbons
    // Within a bar in the order of the bars across.
    expect([toX!.y0 < toNew!.y0, toNew!.y0 < toNone!.y0]).toEqual([true, true])
  })

  it('is empty for nothing, and flat where nothing is known', () => {
    expect(flowLayout({ ...sizes, left: [], right: [], links: [], counterpart: nobody })).toEqual({ left: [], right: [], ribbons: [], height: 0 })
    const flat = flowLayout({ ...sizes, left: ['a'], right: ['b'], links: [{ from: 'a', to: 'b', value: 0 }], counterpart: nobody })
    expect([flat.left[0]!.height, flat.ribbons[0]!.width, flat.height]).toEqual([0, 0, sizes.leastSlot])
  })

  it('refuses what is no amount and rooms that are not there', () => {
    for (const value of [-1, NaN, Infinity]) expect(() => flowLayout({ ...sizes, left: ['a'], right: ['b'], links: [{ from: 'a', to: 'b', value }], counterpart: nobody })).toThrow(RangeError)
    expect(() => flowLayout({ ...sizes, left: ['a'], right: ['b'], links: [{ from: 'b', to: 'a', value: 1 }], counterpart: nobody })).toThrow(RangeError)
  })

  it('draws a ribbon as wide on both ends', () => {
    expect(ribbonPath({ link: 0, width: 10, y0: 0, y1: 50 }, 0, 100)).toBe('M0.0,0.0C50.0,0.0 50.0,50.0 100.0,50.0V60.0C50.0,60.0 50.0,10.0 0.0,10.0Z')
  })
})

describe('FlowChart', () => {
  const room = (id: string, name = id): FlowRoom => ({ id, mark: '1', name, colour: '#123456', amount: '5 Menschen' })
  const band = (value: number, isCalm: boolean): FlowBand => ({ id: `${value}`, from: 'a', to: 'b', value, isCalm })
  const draw = (left: FlowRoom[], right: FlowRoom[], bands: FlowBand[], marked: string[] = []): string =>
    renderToStaticMarkup(createElement(FlowChart, { left, right, bands, counterpart: nobody, heads: ['A', 'B'], label: 'Fluss', marked: new Set(marked), onPoint: () => undefined, onChoose: () => undefined }))

  it('draws nothing of nothing', () => {
    expect(draw([], [], [])).toBe('')
    expect(draw([room('a')], [room('b')], [band(0, true)])).toBe('')
  })

  it('tells staying from moving by more than colour, and marks', () => {
    const markup = draw([room('a')], [room('b')], [band(3, true), band(2, false)], ['2'])
    expect(markup).toContain('flow-band is-calm"')
    expect(markup).toContain('flow-band is-strong is-marked"')
    expect(markup).toContain('role="img"')
  })

  it('shortens names and keeps them in full for the pointer', () => {
    const name = 'Großwohnsiedlungen des Nordens und Umgebung'
    const markup = draw([room('a', name)], [room('b')], [band(3, true)])
    expect(markup).toContain(`<title>1 ${name}: 5 Menschen</title>`)
    expect(markup).toMatch(/>Großwohn[^<]*…</)
  })
})
