import { describe, expect, it } from 'vitest'
import { utm32 } from '../utm32'
import { areaOverlaps } from './areaOverlaps'
import { gapsBetween } from './gaps'
import { foreignOf, metreGrid, metrePolygon, rectangle } from './overlayFixture'

const areas = (...list: Parameters<typeof foreignOf>[0]) => foreignOf(list).areas

describe('areaOverlaps', () => {
  it('names pairs with their size, the largest first', () => {
    const [first, second, ...rest] = areaOverlaps(areas(rectangle(0, 0, 1000), rectangle(900, 0, 1000), rectangle(0, 990, 100), rectangle(5000, 0, 10)))
    expect(first).toMatchObject({ a: 0, b: 1 })
    expect(first!.areaM2).toBeCloseTo(100_000, 3)
    expect(second).toMatchObject({ a: 0, b: 2 })
    expect(second!.areaM2).toBeCloseTo(1000, 3)
    expect(rest).toEqual([])
  })

  it('finds none among neighbours', () => {
    expect(areaOverlaps(areas(...metreGrid(4, 4)))).toEqual([])
  })
})

describe('gapsBetween', () => {
  it('finds what is enclosed, with size and place', () => {
    const around = areas(rectangle(0, 0, 3000, 1000), rectangle(0, 1000, 1000), rectangle(2000, 1000, 1000), rectangle(0, 2000, 3000, 1000))
    const [gap, ...rest] = gapsBetween(around)
    expect(rest).toEqual([])
    expect(gap!.areaM2).toBeCloseTo(1_000_000, 2)
    expect(gap!.at[0]).toBeCloseTo(641_500, 0)
    expect(gap!.at[1]).toBeCloseTo(5_651_500, 0)
  })

  it('takes a bay for open ground, also one that opens to the west, the east, or far round a corner', () => {
    for (const [x, y, w, h] of [[0, 1000, 1000, 1000], [2000, 1000, 1000, 1000], [1000, 2000, 1000, 1000], [1000, 0, 1000, 1000]] as const) {
      const rest = metreGrid(3, 3).filter((_, i) => i !== 4 && !(i % 3 === x / 1000 && Math.floor(i / 3) === y / 1000))
      expect([w, h, gapsBetween(areas(...rest))]).toEqual([1000, 1000, []])
    }
    const spiral = metrePolygon([[0, 0], [5000, 0], [5000, 5000], [1000, 5000], [1000, 2000], [3000, 2000], [3000, 3000], [2000, 3000], [2000, 4000], [4000, 4000], [4000, 1000], [0, 1000]])
    expect(gapsBetween(areas(spiral))).toEqual([])
  })

  it('counts a hole nobody fills and leaves one that is filled', () => {
    const ring = metrePolygon([[0, 0], [1000, 0], [1000, 1000], [0, 1000]], [[300, 300], [300, 600], [600, 600], [600, 300]])
    expect(gapsBetween(areas(ring))[0]!.areaM2).toBeCloseTo(90_000, 3)
    expect(gapsBetween(areas(ring, rectangle(300, 300, 300)))).toEqual([])
    expect(gapsBetween(areas(ring, rectangle(300, 300, 300, 200)))[0]!.areaM2).toBeCloseTo(30_000, 3)
  })

  it('finds slanting gaps once', () => {
    const gaps = gapsBetween(areas(metrePolygon([[0, 0], [2000, 700], [900, 2500], [-800, 1200]], [[300, 600], [1100, 900], [700, 1500]])))
    expect(gaps).toHaveLength(1)
    expect(gaps[0]!.areaM2).toBeCloseTo((800 * 900 - 400 * 300) / 2, 2)
    expect(utm32(9, 51)[0]).toBe(500_000)
  })

  it('has none without areas', () => {
    expect(gapsBetween([])).toEqual([])
  })
})
