import { describe, expect, it } from 'vitest'
import { isCutName } from './cutNames'

const size = { width: 400, height: 300 }
const at = (x: number, y: number, over: Parameters<typeof isCutName>[2] = null): boolean => isCutName({ text: 'Krämpfervorstadt', x, y, fontSize: 20 }, size, over)

describe('a name at the edge of a map', () => {
  it('is hidden where any of its sides would be cut', () => {
    expect(at(200, 150)).toBe(false)
    expect([at(20, 150), at(385, 150), at(200, 8), at(200, 294)]).toEqual([true, true, true, true])
  })

  it('is hidden where it runs into what lies over the map, and not beside it', () => {
    const bar = { left: 10, top: 260, right: 120, bottom: 290 }
    expect(at(150, 270, bar)).toBe(true)
    expect(at(150, 230, bar)).toBe(false)
    expect(at(300, 270, bar)).toBe(false)
  })
})
