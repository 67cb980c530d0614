import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { domains } from '../../../src/core/indicators/indicator'
import { components, years } from './components'
import { indicators } from './indicators'

describe('definitions', () => {
  it('are what the committed file says', () => {
    expect(JSON.parse(readFileSync('data/indicators.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify({ components, indicators })))
  })

  it('have unique ids and use components that exist', () => {
    const ids = components.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
    for (const indicator of indicators) {
      if (!('numerator' in indicator)) throw new Error(`no counts (${indicator.id})`)
      expect(ids).toContain(indicator.numerator)
      expect(ids).toContain(indicator.denominator)
    }
  })

  it('leave no component unused', () => {
    const used = new Set(indicators.flatMap((i) => ('numerator' in i ? [i.numerator, i.denominator] : [])))
    expect(components.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('cover every Lebenslagenbereich with an indicator of need, and Bevölkerung', () => {
    for (const domain of domains) expect(indicators.filter((i) => i.domain === domain && i.direction !== 0).length, domain).toBeGreaterThan(0)
    for (const { domain } of indicators) expect(domains as readonly string[]).toContain(domain)
  })

  it('give every component a real date for every year', () => {
    for (const { id, dates } of components) {
      expect(Object.keys(dates), id).toEqual(years.map(String))
      for (const date of Object.values(dates)) expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
    }
    expect(components.find(({ id }) => id === 'waehlende')!.dates).toEqual({ '2012': '2009-09-27', '2017': '2017-09-24', '2022': '2021-09-26' })
  })

  it('do not name one spelling for two components', () => {
    const names = components.flatMap(({ label, synonyms }) => [...new Set([label, ...synonyms].map((name) => name.toLowerCase()))])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})
