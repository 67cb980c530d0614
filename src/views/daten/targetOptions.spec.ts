import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { importOf, tableText } from '../../../test/unit/importOf'
import { applyImport } from '../../data/csv/applyImport'
import type { ColumnTarget, RecognisedColumn } from '../../data/csv/recognition'
import { targetFrom, targetOptions, targetValue } from './targetOptions'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const ownId = (label: string): string => `eigen-${label}`
const column = (target: ColumnTarget): RecognisedColumn => ({ key: 'k', header: 'Hunde', target, date: null, format: { format: { decimal: ',', thousands: '.' }, ambiguous: 0 }, entries: [], total: null }) as unknown as RecognisedColumn

describe('targetOptions', () => {
  it('offers every count and every indicator once, and nothing twice', () => {
    const values = targetOptions(data).flatMap(({ options }) => options.map(({ value }) => value))
    expect(new Set(values).size).toBe(values.length)
    expect(values).toEqual(['ignore', 'new', ...data.components.map(({ id }) => `component:${id}`), ...data.indicators.map(({ id }) => `indicator:${id}`)])
  })

  it('offers ready values by their indicator, not as a count', () => {
    const own = applyImport(data, importOf(tableText(data, ['Hunde je Haushalt 2019', 'SGB-II-Quote 2019'], () => '0,5'), data))
    const counts = targetOptions(own)[1]!.options.map(({ value }) => value)
    expect(counts).toEqual(data.components.map(({ id }) => `component:${id}`))
    expect(targetOptions(own)[2]!.options.map(({ label }) => label)).toContain('Hunde je Haushalt')
  })

  it('gives back the target that a value stands for, with the year that was recognised', () => {
    for (const group of targetOptions(data)) {
      for (const { value } of group.options) expect(targetValue(targetFrom(value, column({ kind: 'component', id: 'sgb2', year: 2019 }), ownId))).toBe(value)
    }
    expect(targetFrom('indicator:sgb2_quote', column({ kind: 'component', id: 'sgb2', year: 2019 }), ownId)).toEqual({ kind: 'indicator', id: 'sgb2_quote', year: 2019 })
    expect(targetFrom('component:sgb2', column({ kind: 'ignore', why: '' }), ownId)).toEqual({ kind: 'component', id: 'sgb2', year: null })
  })

  it('keeps an id with a colon whole', () => {
    const target: ColumnTarget = { kind: 'component', id: 'ew:15:65', year: 2019 }
    expect(targetFrom(targetValue(target), column(target), ownId)).toEqual(target)
  })

  it('makes a new indicator of the heading, but keeps one that was recognised', () => {
    expect(targetFrom('new', column({ kind: 'ignore', why: '' }), ownId)).toEqual({ kind: 'new', id: 'eigen-Hunde', label: 'Hunde', year: null, percent: false })
    const recognised: ColumnTarget = { kind: 'new', id: 'x', label: 'X', year: 2019, percent: true }
    expect(targetFrom('new', column(recognised), ownId)).toBe(recognised)
  })
})
