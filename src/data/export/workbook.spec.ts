import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { missing } from '../../core/indicators/missing'
import type { ExportCell } from '../exportTable'
import { sheetName } from './sheetName'
import { numberFormat, writeWorkbook, type WorkbookTable } from './workbook'

const text = (words: string): ExportCell => ({ kind: 'text', text: words })
const table: WorkbookTable = {
  name: 'Ortsteile 2017',
  title: 'Werte der Ortsteile',
  sourceLine: 'Quelle: Amt',
  notes: ['Nachsatz'],
  model: true,
  columns: [
    { header: 'Nr', cells: [text('01'), text('02'), text('03')] },
    { header: 'Ortsteil', cells: [text('Altstadt'), text('=HYPERLINK("http://x")'), text('A & B <c>')] },
    { header: 'Einwohner 2017', cells: [{ kind: 'value', value: 12345, decimals: 0 }, { kind: 'value', value: missing.suppressed }, { kind: 'value', value: 0, decimals: 0 }] },
    { header: 'Anteil 2017 (%)', unit: '%', cells: [{ kind: 'value', value: 12.345678, decimals: 1 }, { kind: 'value', value: missing.notApplicable }, { kind: 'value', value: -0.5, decimals: 1 }] },
  ],
}

const unescape = (xml: string): string => xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]!)

/** Parts of an XLSX file, and its cells as spreadsheets read them: numbers as numbers, shared strings resolved. */
const readWorkbook = (bytes: Uint8Array) => {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) => unescape([...si!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, words]) => words).join('')))
  const formats = new Map([...parts['xl/styles.xml']!.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [/numFmtId="(\d+)"/.exec(tag)![1]!, unescape(/formatCode="([^"]*)"/.exec(tag)![1]!)]))
  const styles = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts['xl/styles.xml']!)?.[1] ?? '').matchAll(/<xf [^>]*>/g)].map(([tag]) => formats.get(/numFmtId="(\d+)"/.exec(tag)?.[1] ?? '') ?? null)
  const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => unescape(name!))
  const sheets = names.map((name, position) => {
    const xml = parts[`xl/worksheets/sheet${position + 1}.xml`]!
    const cells = new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, at, attributes, inner]) => {
      const raw = /<v>(.*?)<\/v>/s.exec(inner ?? '')?.[1]
      const format = styles[Number(/ s="(\d+)"/.exec(attributes!)?.[1] ?? -1)] ?? null
      return [at!, { value: raw === undefined ? null : /t="s"/.test(attributes!) ? shared[Number(raw)]! : Number(raw), format }]
    }))
    return { name, xml, cells }
  })
  return { parts, sheets }
}

describe('writeWorkbook', () => {
  it('writes numbers as numbers with their format, signs for what is missing, and says so first', async () => {
    const { sheets } = readWorkbook(await writeWorkbook({ about: [{ label: 'Inhalt', text: 'Werte' }], tables: [table] }))
    expect(sheets.map(({ name }) => name)).toEqual(['Angaben', 'Ortsteile 2017'])
    const [about, values] = sheets
    expect(about!.cells.get('A1')!.value).toBe('Modellwerte, keine amtlichen Zahlen')
    expect([...about!.cells.values()].map(({ value }) => value)).toContain('.  Zahlenwert unbekannt oder geheim zu halten')
    const at = (place: string) => values!.cells.get(place)
    expect(at('A1')!.value).toBe('Modellwerte, keine amtlichen Zahlen – Werte der Ortsteile')
    expect(at('A2')!.value).toBe('Quelle: Amt')
    expect(at('D3')!.value).toBe('Anteil 2017 (%)')
    expect(at('A4')!.value).toBe('01')
    expect(at('C4')).toEqual({ value: 12345, format: '#,##0' })
    expect(at('D4')).toEqual({ value: 12.345678, format: '#,##0.0" %"' })
    expect(at('C5')!.value).toBe('.')
    expect(at('D5')!.value).toBe('x')
    expect(at('C6')!.value).toBe(0)
    expect(at('A8')!.value).toBe('Nachsatz')
    expect(values!.xml).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/)
    expect(values!.xml).toMatch(/<cols>/)
  })

  it('never writes a formula; what begins like one keeps the text format', async () => {
    const { sheets } = readWorkbook(await writeWorkbook({ about: [], tables: [table] }))
    expect(sheets.map(({ xml }) => xml).join('')).not.toMatch(/<f>|<f /)
    expect(sheets[1]!.cells.get('B5')).toEqual({ value: '=HYPERLINK("http://x")', format: '@' })
    expect(sheets[1]!.cells.get('B6')!.value).toBe('A & B <c>')
  })

  it('does not speak of model values where there are none', async () => {
    const { sheets } = readWorkbook(await writeWorkbook({ about: [], tables: [{ ...table, model: false }] }))
    expect(JSON.stringify([...sheets[1]!.cells.values()])).not.toContain('Modellwerte')
    const oneCell: WorkbookTable = { ...table, model: false, columns: [{ header: 'Wert', cells: [{ kind: 'value', value: 1, status: 'modell' }] }] }
    expect(readWorkbook(await writeWorkbook({ about: [], tables: [oneCell] })).sheets[1]!.cells.get('A1')!.value).toContain('Modellwerte')
  })

  it('packs large tables without a worker, and refuses columns of different length', async () => {
    const long: WorkbookTable = { ...table, columns: [{ header: 'Zahl', cells: Array.from({ length: 9000 }, (_, value) => ({ kind: 'value' as const, value })) }] }
    const { sheets } = readWorkbook(await writeWorkbook({ about: [], tables: [long] }))
    expect(sheets[1]!.xml.length).toBeGreaterThan(200_000)
    expect(sheets[1]!.cells.get('A9003')!.value).toBe(8999)
    await expect(writeWorkbook({ about: [], tables: [{ ...table, columns: [...table.columns, { header: 'kurz', cells: [] }] }] })).rejects.toThrow(RangeError)
  })

  it('keeps any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('ä', '<', '&', '"', "'", '=', ' ', '\t', 'ß', '😀', 'a', ']'), minLength: 1, maxLength: 12 }), async (words) => {
        const { sheets } = readWorkbook(await writeWorkbook({ about: [], tables: [{ ...table, columns: [{ header: 'Name', cells: [text(words)] }] }] }))
        expect(sheets[1]!.cells.get('A4')?.value ?? '').toBe(words)
      }),
      { numRuns: 30 },
    )
  })
})

describe('numberFormat', () => {
  it('follows digits and unit', () => {
    expect([numberFormat(0, ''), numberFormat(2, undefined), numberFormat(1, '%'), numberFormat(undefined, '%')]).toEqual(['#,##0', '#,##0.00', '#,##0.0" %"', undefined])
  })
})

describe('sheetName', () => {
  it('is always one that spreadsheets take', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 }), { minLength: 1, maxLength: 8 }), (wanted) => {
        const taken = new Set<string>()
        for (const each of wanted) {
          const name = sheetName(each, taken)
          expect(name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name)).toBe(true)
          expect([...taken].some((other) => other.toLowerCase() === name.toLowerCase())).toBe(false)
          taken.add(name)
        }
      }),
    )
  })

  it('numbers what would be the same', () => {
    expect(sheetName('A/B: Wechsel', new Set(['a b wechsel']))).toBe('A B Wechsel 2')
  })
})
