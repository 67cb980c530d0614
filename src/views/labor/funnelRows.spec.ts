import { expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { funnelOf } from './funnelRows'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const indicator = (id: string) => data.indicators.find((each) => each.id === id)!

it('gives every share of people a funnel whose mean is all counts over all bases', () => {
  const funnel = funnelOf(data, indicator('sgb2_quote'), 2017)
  if (funnel.kind === 'none') throw new Error(funnel.reason)
  const counts = funnel.rows.reduce((sum, row) => sum + row.count, 0)
  const bases = funnel.rows.reduce((sum, row) => sum + row.base, 0)
  expect(funnel.mean).toBeCloseTo((100 * counts) / bases, 10)
  for (const row of funnel.rows) {
    expect(row.low).toBeLessThanOrEqual(row.value)
    expect(row.high).toBeGreaterThanOrEqual(row.value)
  }
})

it.each([
  // The young are no part of those of working age, although there are fewer of them.
  ['jugendquotient', 'unknownPart'],
  ['hilfen_erziehung_quote', 'unknownPart'],
  ['durchschnittsalter', 'noShare'],
  ['einwohnerdichte', 'noShare'],
])('says why %s has none', (id, reason) => {
  expect(funnelOf(data, indicator(id), 2017)).toEqual({ kind: 'none', reason })
})

it('says that a year without figures has none', () => {
  expect(funnelOf(data, indicator('sgb2_quote'), 1900)).toEqual({ kind: 'none', reason: 'noCounts' })
})
