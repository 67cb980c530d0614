import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { importOf, tableText } from '../../../test/unit/importOf'
import { applyImport } from '../../data/csv/applyImport'
import { readTable } from '../../data/csv/readTable'
import { recogniseTable } from '../../data/csv/recogniseTable'
import { templateTable } from './templateTable'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value

describe('templateTable', () => {
  it('is recognised column by column when it comes back filled in', () => {
    const filled = templateTable(data).replace(/;(?=;|\r?\n|$)/g, ';7')
    const raw = readTable(new TextEncoder().encode(filled), 'vorlage.csv')
    const recognition = raw.ok ? recogniseTable(raw.value, data) : raw
    if (!recognition.ok) throw new Error(recognition.problems[0]!.sentence)
    expect(recognition.value.units).toEqual(data.units.map(({ id }) => id))
    expect(recognition.value.missingUnits).toEqual([])
    expect(recognition.value.columns.map(({ target }) => target)).toEqual(data.components.map(({ id }) => ({ kind: 'component', id, year: 2022 })))
  })

  it('asks for the latest year and for counts only', () => {
    const own = applyImport(data, importOf(tableText(data, ['Hunde je Haushalt 2023'], () => '0,5'), data))
    const [header = ''] = templateTable(own).split('\n')
    expect(header).toContain('Einwohner 2023')
    expect(header).not.toContain('Hunde')
    expect(templateTable(own).trimEnd().split('\n')).toHaveLength(54)
  })
})
