import { describe, expect, it } from 'vitest'
import { directions, neighbourInDirection } from './neighbourInDirection'

/** 3 × 3, y grows downwards; positions 0 to 8 row by row. */
const places = Array.from({ length: 9 }, (_, i) => ({ x: i % 3, y: Math.floor(i / 3) }))
const neighbours = places.map((_, i) => [i - 1, i + 1, i - 3, i + 3].filter((j) => j >= 0 && j < 9 && (Math.floor(j / 3) === Math.floor(i / 3) || j % 3 === i % 3)))

describe('neighbourInDirection', () => {
  it('walks over a grid and stops at the edge', () => {
    expect(directions.map((direction) => neighbourInDirection(4, direction, places, neighbours))).toEqual([3, 5, 1, 7])
    expect(neighbourInDirection(0, 'left', places, neighbours)).toBeNull()
    expect(neighbourInDirection(0, 'up', places, neighbours)).toBeNull()
  })

  it('goes on to the nearest place where no neighbour lies that way', () => {
    expect(neighbourInDirection(0, 'right', places, places.map(() => []))).toBe(1)
  })
})
