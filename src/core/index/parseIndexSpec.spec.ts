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

  it('accepts treatment, smoothing, weighting, levels, targets, changes and a reference year', () => {
    const spec = {
      indicators: [{ ...indicator, domain: 'Arbeitsmarkt', treat: 'log', since: 2012, goalposts: [2, 12] }],
      treatment: 'winsorise', smoothing: 'empirical-bayes', normalisation: 'target', weighting: 'pca', levels: 2, aggregation: 'geometric', domainAggregation: 'mean',
      referenceYear: 2017, classes: { method: 'headtail' },
    }
    expect(parseIndexSpec(spec)).toEqual({ ok: true, value: spec, warnings: [] })
    for (const normalisation of ['z-weighted', 'target']) expect(codes({ indicators: [indicator], normalisation })).toEqual([])
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
    ['an unknown treatment', { indicators: [indicator], treatment: 'trim' }, ['spec-field-wrong']],
    ['an unknown weighting', { indicators: [indicator], weighting: 'expert' }, ['spec-field-wrong']],
    ['three levels', { indicators: [indicator], levels: 3 }, ['spec-field-wrong']],
    ['half a year', { indicators: [{ ...indicator, since: 2012.5 }] }, ['spec-field-wrong']],
    ['a single goalpost', { indicators: [{ ...indicator, goalposts: [1] }] }, ['spec-field-wrong']],
    ['ids as numbers', { indicators: [indicator], exclude: [7] }, ['spec-field-wrong']],
  ])('names %s', (_, json, expected) => {
    expect(codes(json)).toEqual(expected)
  })
})
