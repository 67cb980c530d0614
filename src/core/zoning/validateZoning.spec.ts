import { describe, expect, it } from 'vitest'
import { zoningOf } from '../testing/builders'
import { validateZoning } from './validateZoning'

const codes = (...input: Parameters<typeof validateZoning>): string[] => validateZoning(...input).map((problem) => problem.code)

describe('validateZoning', () => {
  it('has nothing to say about a complete zoning', () => {
    expect(validateZoning(zoningOf({ a: 'x', b: 'y' }), ['a', 'b'])).toEqual([])
  })

  it('names what is open, empty, unknown or strayed', () => {
    expect(codes(zoningOf({ a: 'x' }), ['a', 'b'])).toEqual(['unassigned-units'])
    expect(codes(zoningOf({ a: 'x' }, ['x', 'y']), ['a'])).toEqual(['empty-zones'])
    expect(codes(zoningOf({ a: 'x', c: 'x' }), ['a'])).toEqual(['unknown-units'])
    expect(codes(zoningOf({ a: 'x', b: 'gone' }, ['x']), ['a', 'b'])).toEqual(['unknown-zone'])
    expect(codes({ ...zoningOf({}), zones: [] }, [])).toEqual(['no-zones'])
  })

  it('finds doubled ids, numbers and names', () => {
    const zoning = { ...zoningOf({ a: 'x' }), zones: [{ id: 'x', number: 1, name: 'Nord' }, { id: 'x', number: 1, name: 'Nord' }] }
    expect(codes(zoning, ['a'])).toEqual(['duplicate-zone', 'duplicate-zone-number', 'duplicate-zone-name'])
  })
})
