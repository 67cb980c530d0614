import { describe, expect, it } from 'vitest'
import type { SourceUnit } from './readSource'
import { fillGaps } from './fillGaps'
import { snap, withoutSpikes } from './snap'
import { simplify } from './simplify'

/** Degrees near Erfurt from metres east and north of a corner; exact enough for a drawing of some 100 m. */
const at = (x: number, y: number): [number, number] => [11 + x / 70100, 51 + y / 111250]
const unit = (id: string, ...ring: [number, number][]): SourceUnit => ({ id, name: id, officialArea: 0, rings: [ring.map(([x, y]) => at(x, y))] })

/** Two squares side by side; the right one has the border 10 cm off and a vertex more than the left one. */
const west = unit('w', [0, 0], [100, 0], [100, 100], [0, 100])
const east = unit('e', [100.1, 0], [200, 0], [200, 100], [100.1, 100], [100.05, 40])
const directed = (ring: readonly number[]): string[] => ring.map((node, i) => `${node}>${ring[(i + 1) % ring.length]}`)

describe('snap', () => {
  it('gives neighbours the same border, with a vertex inserted where only one had it', () => {
    const { units } = snap([west, east], 0.5)
    const [w, e] = units.map(({ rings }) => directed(rings[0]!))
    const shared = w!.filter((edge) => e!.includes(edge.split('>').reverse().join('>')))
    expect(shared).toHaveLength(2)
  })

  it('leaves borders apart that are farther than the tolerance', () => {
    const { nodes } = snap([west, east], 0.01)
    expect(nodes.metres).toHaveLength(9)
  })

  it('removes there-and-back spikes, also across the seam', () => {
    expect(withoutSpikes([1, 2, 3, 2, 4])).toEqual([1, 2, 4])
    expect(withoutSpikes([1, 2, 3, 4, 4])).toEqual([1, 2, 3, 4])
    expect(withoutSpikes([2, 1, 5, 1])).toHaveLength(2)
  })
})

describe('fillGaps', () => {
  it('closes a small gap between three districts and reports its area', () => {
    const north = unit('n', [0, 100], [94, 100], [100, 106], [106, 100], [200, 100], [200, 200], [0, 200])
    const south = [unit('w', [0, 0], [100, 0], [100, 100], [94, 100], [0, 100]), unit('e', [100, 0], [200, 0], [200, 100], [106, 100], [100, 100])]
    const snapped = snap([...south, north], 0.5)
    const filled = fillGaps(snapped)
    expect(filled).toHaveLength(1)
    expect(filled[0]).toBeGreaterThan(30)
    expect(filled[0]).toBeLessThan(40)
    expect(fillGaps(snapped)).toEqual([])
  })

  it('refuses to hand out land', () => {
    const ring = [unit('a', [0, 0], [300, 0], [300, 100], [0, 100]), unit('b', [0, 200], [300, 200], [300, 300], [0, 300]), unit('c', [0, 100], [100, 100], [100, 200], [0, 200]), unit('d', [200, 100], [300, 100], [300, 200], [200, 200])]
    expect(() => fillGaps(snap(ring, 0.5))).toThrow('too large')
  })
})

describe('simplify', () => {
  it('keeps the shared border shared', () => {
    const { units } = simplify(snap([west, east], 0.5), 1)
    const [w, e] = units.map(({ rings }) => directed(rings[0]!))
    const shared = w!.filter((edge) => e!.includes(edge.split('>').reverse().join('>')))
    expect(shared).toHaveLength(1)
  })
})
