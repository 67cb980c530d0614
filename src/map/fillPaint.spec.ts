import { expect, it } from 'vitest'
import { paintOf } from './fillPaint'

it('gives a class its own colour', () => {
  expect(paintOf({ kind: 'class', classIndex: 2, colour: '#123456' })).toEqual({ kind: 'colour', colour: '#123456' })
})

it('keeps not rated, confidential, otherwise missing and unassigned apart', () => {
  const paints = [
    paintOf({ kind: 'excluded', exclusion: { reason: 'population', population: 200, minPopulation: 300 } }),
    paintOf({ kind: 'missing', reason: 'suppressed' }),
    paintOf({ kind: 'missing', reason: 'pending' }),
    paintOf({ kind: 'unassigned' }),
  ].map((paint) => JSON.stringify(paint))
  expect(new Set(paints).size).toBe(4)
})

it('draws a unit that is not rated for want of figures like the want itself', () => {
  const exclusion = { reason: 'missing', indicators: ['a'], missing: 'suppressed' } as const
  expect(paintOf({ kind: 'excluded', exclusion })).toEqual(paintOf({ kind: 'missing', reason: 'suppressed' }))
})

it('leaves a unit without fill bare', () => {
  expect(paintOf(undefined)).toEqual({ kind: 'ground' })
})
