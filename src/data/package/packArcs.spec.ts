import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packArcs, unpackArcs } from './packArcs'

const coordinate = fc.integer({ min: -300_000, max: 300_000 })

describe('packed arcs', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 20 }), { maxLength: 20 }), (arcs) => {
        expect(unpackArcs(packArcs(arcs)!)).toEqual(arcs)
      }),
    )
  })

  it('need no escape in JSON and keep the ends of their range', () => {
    const packed = packArcs([[[0, -1], [389_343, -389_344]]])!
    expect(JSON.stringify(packed.text)).toBe(`"${packed.text}"`)
    expect(unpackArcs(packed)).toEqual([[[0, -1], [389_343, -389_344]]])
  })

  it('are not made of what is not quantised or too large', () => {
    expect(packArcs([[[0.5, 1]]])).toBeNull()
    expect(packArcs([[[389_344, 1]]])).toBeNull()
    expect(packArcs([[[1, 2, 3]]])).toBeNull()
  })

  it('take clearly less room than the same arcs in JSON', () => {
    const { arcs } = JSON.parse(readFileSync('data/boundaries/units.topojson', 'utf8')) as { arcs: number[][][] }
    const size = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length
    expect(size(packArcs(arcs)) / size(arcs)).toBeLessThan(0.85)
  })
})
