import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../core/indicators/missing'
import { buildImport } from './csv/buildImport'
import { readTable } from './csv/readTable'
import { recogniseTable } from './csv/recogniseTable'
import { exportTable, type ExportCell, type ExportColumn } from './exportTable'
import { parseErfurt } from '../../test/erfurt'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const pkg = loaded.value
const text = (words: string): ExportCell => ({ kind: 'text', text: words })
const base = { title: 'Ortsteile 2017', sourceLine: 'Quelle: Datenpaket, Stand 1.0.0', model: false, fileName: 'x.csv' }
const units: ExportColumn[] = [
  { header: 'Nr', cells: pkg.units.map(({ id }) => text(id)) },
  { header: 'Ortsteil', cells: pkg.units.map(({ name }) => text(name)) },
]

describe('exportTable', () => {
  it('writes German CSV with title, source and model line', () => {
    const columns: ExportColumn[] = [
      { header: 'Raum', cells: [text('City; Mitte'), text('=SUMME(A1)')] },
      { header: 'Anteil (%)', cells: [{ kind: 'value', value: 1234.56, decimals: 1, status: 'modell' }, { kind: 'value', value: missing.suppressed }] },
      { header: 'Index', cells: [{ kind: 'value', value: -0.5 }, { kind: 'value', value: 1e-7 }] },
    ]
    expect(exportTable({ ...base, columns }).text).toBe(
      '\ufeffOrtsteile 2017\r\nQuelle: Datenpaket, Stand 1.0.0\r\nModellwerte, keine amtlichen Zahlen\r\n\r\nRaum;Anteil (%);Index\r\n"City; Mitte";1234,6;-0,5\r\n\'=SUMME(A1);.;1e-7\r\n',
    )
    expect(exportTable({ ...base, columns: columns.slice(2) }).text).not.toContain('Modellwerte')
    expect(exportTable({ ...base, model: true, columns: columns.slice(2) }).text).toContain('Modellwerte')
  })

  it('disarms every text a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', ' ='), fc.string({ maxLength: 8 }), (start, rest) => {
        const { text: csv } = exportTable({ ...base, columns: [{ header: 'Name', cells: [text(start + rest)] }] })
        expect(csv.split('Name\r\n')[1]).toMatch(/^"?'/)
      }),
    )
  })

  it('refuses columns of different length', () => {
    expect(() => exportTable({ ...base, columns: [units[0]!, { header: 'a', cells: [] }] })).toThrow(RangeError)
  })

  const loadBack = (csv: string) => {
    const raw = readTable(new TextEncoder().encode(csv), 'x.csv')
    if (!raw.ok) throw new Error(raw.problems[0]!.code)
    const recognition = recogniseTable(raw.value, pkg)
    if (!recognition.ok) throw new Error(recognition.problems[0]!.code)
    return buildImport(raw.value, recognition.value, { status: 'amtlich', sourceTitle: 'zurückgeladen', year: null }, pkg, [...raw.warnings, ...recognition.warnings])
  }

  it('keeps model values model values when the file is loaded back as official', () => {
    const cells = pkg.series.get('arbeitslose@2017')!.cells
    const columns: ExportColumn[] = [...units, { header: 'Arbeitslose 2017', cells: cells.map(({ value, status }) => ({ kind: 'value', value, status })) }]
    const result = loadBack(exportTable({ ...base, columns }).text)
    expect(result.ok && result.value.status).toBe('modell')
    expect(result.ok && result.value.series[0]!.values).toEqual(Object.fromEntries(pkg.units.map(({ id }, i) => [id, cells[i]!.value])))
  })

  it('gives every number and every missing value back', () => {
    const value = fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e6, noNaN: true }).filter((number) => number === 0 || number > 1e-6), fc.constantFrom(...Object.values(missing)))
    fc.assert(
      fc.property(fc.array(value, { minLength: 53, maxLength: 53 }).filter((values) => values.some((each) => typeof each === 'number')), (values) => {
        // A column of fractions with three digits each can only be read with a cell that decides; the export has a second column that does.
        const columns: ExportColumn[] = [
          ...units,
          { header: 'Hunde je Haushalt 2017', cells: values.map((each) => ({ kind: 'value', value: each })) },
          { header: 'Katzen je Haushalt 2017', cells: values.map(() => ({ kind: 'value', value: 0.5 })) },
        ]
        const result = loadBack(exportTable({ ...base, columns }).text)
        expect(result.ok && pkg.units.map(({ id }) => result.value.series[0]!.values[id])).toEqual(values)
      }),
      { numRuns: 60 },
    )
  })
})
