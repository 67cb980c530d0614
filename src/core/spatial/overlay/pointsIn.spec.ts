import { describe, expect, it } from 'vitest'
import type { Shape } from './edges'
import { isInside } from './pointsIn'

/** A shape of a ring in exact metres. */
const shape = (...ring: readonly (readonly [number, number])[]): Shape => {
  const pairs = ring.map((point, i) => [point, ring[(i + 1) % ring.length]!] as const).filter(([a, b]) => a[0] !== b[0]).map(([a, b]) => (a[0] < b[0] ? [a, b] : [b, a]))
  const column = (of: (pair: (typeof pairs)[number]) => number): Float64Array => Float64Array.from(pairs, of)
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return {
    edges: { count: pairs.length, x1: column((p) => p[0]![0]), y1: column((p) => p[0]![1]), x2: column((p) => p[1]![0]), y2: column((p) => p[1]![1]), owner: new Int32Array(pairs.length) },
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  }
}

describe('isInside', () => {
  it('gives every point of a seamless tiling, corners and borders too, to exactly one shape', () => {
    const tiles = [
      shape([0, 0], [2, 0], [2, 2], [1, 3], [0, 2]),
      shape([2, 0], [4, 0], [4, 2], [3, 3], [2, 2]),
      shape([0, 2], [1, 3], [1, 5], [0, 5]),
      shape([1, 3], [2, 2], [3, 3], [3, 5], [1, 5]),
      shape([3, 3], [4, 2], [4, 5], [3, 5]),
    ]
    for (let x = 0; x < 4; x += 0.25) for (let y = 0.25; y <= 5; y += 0.25) expect([x, y, tiles.filter((tile) => isInside(x, y, tile)).length]).toEqual([x, y, 1])
  })

  it('knows the outside', () => {
    const square = shape([0, 0], [1, 0], [1, 1], [0, 1])
    for (const [x, y] of [[-1, 0.5], [2, 0.5], [0.5, -1], [0.5, 2], [1, 0.5]] as const) expect(isInside(x, y, square)).toBe(false)
  })
})
