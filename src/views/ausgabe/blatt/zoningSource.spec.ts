import { describe, expect, it } from 'vitest'
import type { Zoning } from '../../../core/zoning/zoning'
import { withZonings, zoningSource } from './zoningSource'

const zoning = (more: Partial<Zoning> = {}): Zoning => ({ title: 'Räume', source: 'Quelle der Stadt.', certainty: new Map(), ...more }) as Zoning

describe('zoningSource', () => {
  it('names the division, its source without a second full stop, and what is not proven', () => {
    expect(zoningSource(zoning())).toBe('Gliederung „Räume“: Quelle der Stadt')
    expect(zoningSource(zoning({ source: '' }))).toBe('Gliederung „Räume“')
  })

  it('counts what nobody has proven', () => {
    expect(zoningSource(zoning({ certainty: new Map([['1', 'belegt'], ['2', 'offen'], ['3', 'hergeleitet']]) as unknown as Zoning['certainty'] }))).toContain('(2 Zuordnungen nicht belegt)')
  })
})

describe('withZonings', () => {
  it('puts divisions behind the boundaries, each once, and leaves out what is none', () => {
    const one = zoning()
    expect(withZonings(['Grenzen', 'Werte'], [one, null, one])).toEqual(['Grenzen', zoningSource(one), 'Werte'])
    expect(withZonings([], [null])).toEqual([])
  })
})
