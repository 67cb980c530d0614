import { expect, it } from 'vitest'
import { createTally } from './tally'

/** Row 0 takes the ranks 1, 2, … of the runs, row 1 has a value in every second run only, row 2 never. */
const tallied = (runs: number) => {
  const tally = createTally(3, runs, 2)
  for (let run = 0; run < runs; run++) tally.add(Uint32Array.of(run + 1, run % 2 === 0 ? 5 : 0, 0), Uint8Array.of(run < 10 ? 0 : 1, 1, 0))
  return tally
}

it.each([20, 32, 33, 100])('keeps every one of %i variants, however many are held before they are written', (runs) => {
  const { median, shares } = tallied(runs).summary(0)!
  expect(median).toBe((runs + 1) / 2)
  expect(shares).toEqual([10 / runs, (runs - 10) / runs])
})

it('gives the outer ranks of 5 and 95 %, and leaves out variants without a value', () => {
  const tally = tallied(101)
  expect(tally.summary(0)).toMatchObject({ low: 6, high: 96 })
  expect(tally.summary(1)).toEqual({ median: 5, low: 5, high: 5, shares: [0, 1] })
  expect(tally.summary(2)).toBeNull()
})
