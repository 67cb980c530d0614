import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { domains } from '../../core/indicators/indicator'
import { measureGroups } from './measureGroups'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value

describe('measureGroups', () => {
  it('offers the index first, then every indicator once under its Lebenslagenbereich', () => {
    const [first, ...rest] = measureGroups(data, domains)
    expect(first!.options.map(({ value }) => value)).toEqual(['index'])
    expect(rest.map(({ label }) => label)).toEqual([...domains])
    expect(rest.flatMap(({ options }) => options.map(({ value }) => value)).sort()).toEqual(data.indicators.map(({ id }) => id).sort())
    for (const { label, options } of rest) for (const { value } of options) expect(data.indicators.find(({ id }) => id === value)!.domain).toBe(label)
  })

  it('puts domains it does not know last and loses none', () => {
    const own = { ...data, indicators: [{ ...data.indicators[0]!, id: 'hunde', domain: 'Eigene Daten' }, ...data.indicators] }
    const labels = measureGroups(own, domains).map(({ label }) => label)
    expect(labels.at(-1)).toBe('Eigene Daten')
    expect(labels).toHaveLength(domains.length + 2)
  })
})
