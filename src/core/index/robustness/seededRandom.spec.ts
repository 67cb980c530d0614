import { expect, it } from 'vitest'
import { seededRandom } from './seededRandom'

it('fills with the numbers that single draws give, and goes on from there', () => {
  const single = seededRandom(2024, 3)
  const filling = seededRandom(2024, 3)
  for (const length of [1, 7, 500]) {
    const words = new Uint32Array(length)
    filling.fill(words)
    expect([...words]).toEqual(Array.from({ length }, () => single.bits()))
  }
  expect(filling.bits()).toBe(single.bits())
})
