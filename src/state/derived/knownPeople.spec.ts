import { describe, expect, it } from 'vitest'
import { smallCity } from '../../../test/unit/smallCity'
import { missing } from '../../core/indicators/missing'
import { knownPeople, peopleOfRows, peopleSum } from './knownPeople'
import { baseRows } from './rows'

describe('knownPeople', () => {
  it('is whole only where everything is known', () => {
    expect(knownPeople([1000, 500])).toEqual({ people: 1500, isWhole: true })
    expect(knownPeople([1000, missing.suppressed])).toEqual({ people: 1000, isWhole: false })
    expect(knownPeople([])).toEqual({ people: 0, isWhole: true })
    expect(knownPeople([0])).toEqual({ people: 0, isWhole: true })
  })

  it('is no number where nothing is known, and at least 0 is nothing', () => {
    expect(knownPeople([missing.suppressed, missing.unknown])).toEqual({ people: missing.suppressed, isWhole: false })
    expect(knownPeople([0, missing.pending])).toEqual({ people: missing.pending, isWhole: false })
    expect(peopleSum(0, false)).toEqual({ people: missing.unknown, isWhole: false })
  })

  it('knows of rows that lack members', () => {
    const data = smallCity()
    const [, south] = baseRows(data, 2020, data.zonings[0]!)
    expect(peopleOfRows([south!])).toEqual({ people: 4000, isWhole: false })
    expect(peopleOfRows(baseRows(data, 2020, null).slice(0, 4))).toEqual({ people: 7500, isWhole: true })
  })
})
