import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperFormats, paperSize } from '../blatt/paperFormat'
import { layoutMapSheet, type Box, type MapSheetParts } from './layoutMapSheet'

const bounds = { west: 10.84, south: 50.88, east: 11.2, north: 51.08 }

/** A part of this area on A4 at 9 points; text takes less room in both directions as it gets smaller. */
const part = (area: number, narrowest: number, scale: number) => ({
  height: (widthMm: number, pt: number) => (widthMm < (narrowest * pt) / 9 ? null : (area * (pt / 9) ** 2) / widthMm + pt / 5),
  scale,
})

const boxes = (plan: NonNullable<ReturnType<typeof layoutMapSheet>>): readonly Box[] => [...plan.maps, plan.legend, ...(plan.table === null ? [] : [plan.table]), ...(plan.notes === null ? [] : [plan.notes])]

const overlap = (a: Box, b: Box): boolean => a.x + 1e-6 < b.x + b.width && b.x + 1e-6 < a.x + a.width && a.y + 1e-6 < b.y + b.height && b.y + 1e-6 < a.y + a.height

const parts = fc.record({
  format: fc.constantFrom(...paperFormats),
  maps: fc.constantFrom(1 as const, 2 as const),
  lead: fc.constantFrom(0, 6, 12),
  legend: fc.integer({ min: 1500, max: 9000 }),
  table: fc.option(fc.integer({ min: 1000, max: 14_000 }), { nil: null }),
  notes: fc.option(fc.integer({ min: 200, max: 4000 }), { nil: null }),
})

describe('layoutMapSheet', () => {
  it('keeps everything on the sheet, nothing over anything else, every part as high as it must be', () => {
    fc.assert(
      fc.property(parts, ({ format, maps, lead, legend, table, notes }) => {
        const size = paperSize(format)
        const input: MapSheetParts = { size, bounds, maps, mapLinesMm: () => 5, leadMm: lead, legend: part(legend, 44, size.scale), table: table === null ? null : part(table, 50, size.scale), notes: notes === null ? null : part(notes, 30, size.scale) }
        const plan = layoutMapSheet(input)
        expect(plan).not.toBeNull()
        const all = boxes(plan!)
        for (const box of all) {
          expect(Math.min(box.x, box.y - lead)).toBeGreaterThan(-1e-6)
          expect(box.x + box.width).toBeLessThan(size.bodyWidthMm + 1e-6)
          expect(box.y + box.height).toBeLessThan(size.bodyHeightMm + 1e-6)
        }
        for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(overlap(a, b)).toBe(false)
        expect(plan!.legend.height).toBeCloseTo(input.legend.height(plan!.legend.width, plan!.pt)!)
        if (plan!.table !== null) expect(plan!.table.height).toBeCloseTo(input.table!.height(plan!.table.width, plan!.pt)!)
        expect(plan!.maps).toHaveLength(maps)
        expect(plan!.tableLeftOut).toBe(table !== null && plan!.table === null)
        expect(plan!.notes === null).toBe(notes === null)
        expect(plan!.pt).toBeGreaterThanOrEqual(5.5 * size.scale)
      }),
      { numRuns: 40 },
    )
  })

  const plain = (format: (typeof paperFormats)[number], legend: number, table: number | null = null): MapSheetParts => ({ size: paperSize(format), bounds, maps: 1, mapLinesMm: () => 5, leadMm: 6, legend: part(legend, 44, 1), table: table === null ? null : part(table, 50, 1), notes: null })

  it('lays the legend beside the map where the paper lies', () => {
    const plan = layoutMapSheet(plain('a4-quer', 4000))!
    expect(plan.legend.x).toBeGreaterThanOrEqual(plan.maps[0]!.x + plan.maps[0]!.width)
    expect(plan.pt).toBe(9)
  })

  it('leaves out a table that would squeeze the map and says so', () => {
    expect(layoutMapSheet(plain('a4-hoch', 4000, 95_000))).toMatchObject({ table: null, tableLeftOut: true })
    expect(layoutMapSheet(plain('a1-hoch', 4000, 95_000))).toMatchObject({ tableLeftOut: false })
  })

  it('gives no plan rather than one with a legend cut off', () => {
    expect(layoutMapSheet(plain('a4-hoch', 400_000))).toBeNull()
  })
})
