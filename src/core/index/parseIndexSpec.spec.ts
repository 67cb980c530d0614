import { describe, expect, it } from 'vitest'
import { parseIndexSpec } from './parseIndexSpec'

const codes = (json: unknown): string[] => {
  const result = parseIndexSpec(json)
  return (result.ok ? result.warnings : result.problems).map((problem) => problem.code)
}
const indicator = { id: 'alo', numerator: 'arbeitslose', denominator: 'ew', per: 100, direction: 1, weight: 1 }

describe('parseIndexSpec', () => {
  it('accepts a complete recipe as it is', () => {
    const spec = {
      indicators: [indicator, { id: 'z', value: 'COLUMN', direction: -1 }],
      normalisation: 'z', aggregation: 'mean', standardise: true, reference: 'units', population: 'ew', minPopulation: 300, exclude: ['07'], missing: 'exclude',
      classes: { method: 'breaks', breaks: [-1, 1, 1.5], labels: ['hoch', 'mittel', 'niedrig', 'sehr niedrig'] },
    }
    expect(parseIndexSpec(spec)).toEqual({ ok: true, value: spec, warnings: [] })
  })

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['spec-no-object']],
    ['no indicators', {}, ['spec-field-missing']],
    ['a wrong word', { indicators: [indicator], normalisation: 'zscore' }, ['spec-field-wrong']],
    ['a number as text', { indicators: [indicator], minPopulation: '300' }, ['spec-field-wrong']],
    ['direction 0', { indicators: [{ ...indicator, direction: 0 }] }, ['spec-field-wrong']],
    ['no direction', { indicators: [{ id: 'a', value: 'a' }] }, ['spec-field-missing']],
    ['a numerator alone', { indicators: [{ id: 'a', numerator: 'a', direction: 1 }] }, ['spec-field-missing']],
    ['counts and value', { indicators: [{ ...indicator, value: 'a' }] }, ['spec-term-form']],
    ['neither', { indicators: [{ id: 'a', direction: 1 }] }, ['spec-term-form']],
    ['a misspelt field', { indicators: [indicator], minpopulation: 300 }, ['spec-field-unknown']],
    ['classes without method', { indicators: [indicator], classes: { count: 4 } }, ['spec-field-missing']],
    ['ids as numbers', { indicators: [indicator], exclude: [7] }, ['spec-field-wrong']],
  ])('names %s', (_, json, expected) => {
    expect(codes(json)).toEqual(expected)
  })
})
