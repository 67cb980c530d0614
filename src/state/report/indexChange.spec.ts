import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { isPresent } from '../../core/indicators/missing'
import { classOf } from '../../core/statistics/classification/classOf'
import { presetChoices } from '../recipes/presetChoices'
import { changeLimits, indexChange, wayOfChange } from './indexChange'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const preset = (id: string) => presetChoices(data).find((each) => each.id === id)!

describe('indexChange', () => {
  it('is measured in spreads of the first year, so that it does not depend on the scale of the recipe', () => {
    const usual = indexChange(data, 'bedarf', preset('monitoring'))!
    expect(usual.spread).toBeCloseTo(1, 12)
    for (const change of [{ standardise: false }, { standardise: false, aggregation: 'sum' }] as const) {
      const other = indexChange(data, 'bedarf', { ...preset('monitoring'), ...change })!
      expect(other.spread).not.toBeCloseTo(1, 2)
      expect([...other.byUnit.keys()]).toEqual([...usual.byUnit.keys()])
      for (const [id, value] of other.byUnit) expect(value).toBeCloseTo(usual.byUnit.get(id)!, 9)
    }
  })

  it.each(['monitoring', 'rangsumme', 'lebenslagen'])('times the spread is the difference of the two indices: %s', (id) => {
    const { from, to, spread, byUnit } = indexChange(data, 'bedarf', preset(id))!
    const known = from.rows.flatMap((row) => (row.rank !== null && isPresent(row.value) ? [row.value] : []))
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length
    expect(spread).toBeCloseTo(Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length), 12)
    for (const [unit, value] of byUnit) expect(value * spread).toBeCloseTo((to.rowOf.get(unit)!.value as number) - (from.rowOf.get(unit)!.value as number), 9)
    // Somebody falls in the middle: limits on another scale would leave it nearly empty.
    expect([...byUnit.values()].filter((value) => wayOfChange(value) === 0).length).toBeGreaterThan(1)
  })
})

describe('wayOfChange', () => {
  it('counts as the map classes, rounding on a limit included', () => {
    expect([-0.1 - 1e-12, -0.1, 0, 0.1 - 1e-12, 0.1, -0.1 - 1e-6, 0.1 - 1e-6].map(wayOfChange)).toEqual([0, 0, 0, 1, 1, -1, 0])
    fc.assert(fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (value) => { expect(wayOfChange(value)).toBe(Math.sign(classOf(value, changeLimits) - 2)) }))
  })
})
