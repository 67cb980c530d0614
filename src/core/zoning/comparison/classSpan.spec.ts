import { describe, expect, it } from 'vitest'
import { zoningOf } from '../../testing/builders'
import { classSpan } from './classSpan'

const one = { ...zoningOf({ u1: 'N', u2: 'N', u3: 'S' }), id: 'one' }
const two = { ...zoningOf({ u1: 'x', u2: 'y', u4: 'gone' }, ['x', 'y']), id: 'two' }
const classes: Readonly<Record<string, number | null>> = { 'one N': 1, 'one S': 4, 'two x': 3, 'two y': null }

describe('classSpan', () => {
  it('collects what every unit inherits, and why it inherits nothing', () => {
    expect(classSpan([one, two], (zoning, zone) => classes[`${zoning.id} ${zone}`]!)).toEqual([
      { unit: 'u1', lowest: 1, highest: 3, classes: [1, 3] },
      { unit: 'u2', lowest: 1, highest: 1, classes: [1, 'unrated'] },
      { unit: 'u3', lowest: 4, highest: 4, classes: [4, 'unassigned'] },
      // Its zone is not listed, so it has none.
      { unit: 'u4', lowest: null, highest: null, classes: ['unassigned', 'unassigned'] },
    ])
  })

  it('keeps to the units asked for, and knows class 0', () => {
    expect(classSpan([one], () => 0, ['u3', 'u9'])).toEqual([
      { unit: 'u3', lowest: 0, highest: 0, classes: [0] },
      { unit: 'u9', lowest: null, highest: null, classes: ['unassigned'] },
    ])
    expect(classSpan([], () => 0)).toEqual([])
  })
})
