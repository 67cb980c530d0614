import { describe, expect, it } from 'vitest'
import type { XY } from '../mercator'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import { unitsInLoop } from './unitsInLoop'

const grid = gridGeometry(3, 2)
const middle = (id: string): XY => {
  const { anchor } = grid.byId.get(id)!
  return [anchor.x, anchor.y]
}
const around = ([x, y]: XY, reach: number): XY[] => [[x - reach, y - reach], [x + reach, y - reach], [x + reach, y + reach], [x - reach, y + reach]]

describe('unitsInLoop', () => {
  it('takes units whose anchor is enclosed, whichever way the loop runs', () => {
    const loop = around(middle('05'), 20)
    expect(unitsInLoop(grid, loop)).toEqual(['05'])
    expect(unitsInLoop(grid, [...loop].reverse())).toEqual(['05'])
    expect(unitsInLoop(grid, around([0, 0], 1e5))).toHaveLength(6)
  })

  it('closes the loop by itself', () => {
    const [a, b, c] = [middle('01'), middle('03'), middle('05')]
    const inner: XY = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3]
    const open: XY[] = [[a[0] - 50, a[1] + 50], [b[0] + 50, b[1] + 50], [inner[0], inner[1] - 50]]
    expect(unitsInLoop(grid, open)).toContain('02')
  })

  it('keeps what a hand went around twice', () => {
    const loop = around(middle('02'), 30)
    expect(unitsInLoop(grid, [...loop, ...loop])).toEqual(['02'])
  })

  it('leaves out the bay of a loop', () => {
    const [x, y] = middle('02')
    const bay: XY[] = [[x - 300, y - 300], [x + 300, y - 300], [x + 300, y + 300], [x, y - 20], [x - 300, y + 300]]
    expect(unitsInLoop(grid, bay)).not.toContain('02')
  })

  it('encloses nothing with fewer than three points, or with a line there and back', () => {
    expect(unitsInLoop(grid, [])).toEqual([])
    expect(unitsInLoop(grid, [[-1e5, 0], [1e5, 0]])).toEqual([])
    expect(unitsInLoop(grid, [[-1e5, 7], [1e5, 7], [-1e5, 7]])).toEqual([])
  })

  it('finds the whole city in a loop around it', () => {
    expect(unitsInLoop(cityGeometry(), around([0, 0], 5000))).toHaveLength(53)
  })
})
