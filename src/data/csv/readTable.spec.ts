import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { maxTableBytes, readTable, type RawTable } from './readTable'

const encode = (text: string) => new TextEncoder().encode(text)
const read = (text: string): RawTable => {
  const result = readTable(encode(text), 't.csv')
  if (!result.ok) throw new Error(result.problems[0]!.code)
  return result.value
}
const codes = (text: string): string[] => {
  const result = readTable(encode(text), 't.csv')
  return (result.ok ? result.warnings : result.problems).map(({ code }) => code)
}
const cells = (table: RawTable): string[][] => table.rows.map((row) => row.cells)

describe('readTable', () => {
  it('finds header, rows, title lines and notes', () => {
    const table = read('Arbeitslose in Erfurt;;\nStand: 31.12.2017;;\n;;\nNr.;Ortsteil;Arbeitslose\n01;Altstadt;1.234\n53;Wallichen;.\n;Erfurt gesamt;5.000\n\nQuelle: BA, Statistik\n')
    expect(table).toMatchObject({ header: ['Nr.', 'Ortsteil', 'Arbeitslose'], headerLine: 4, titleLines: ['Arbeitslose in Erfurt', 'Stand: 31.12.2017'], notes: ['Quelle: BA, Statistik'], delimiter: ';', encoding: 'utf-8', problems: [] })
    expect(table.rows.map(({ line }) => line)).toEqual([5, 6, 7])
    expect(cells(table)[0]).toEqual(['01', 'Altstadt', '1.234'])
  })

  it.each([
    ['years as names', 'Ortsteil;2012;2017\nAltstadt;12;5\nRieth;33;1\n', ['Ortsteil', '2012', '2017']],
    ['a filled title line above', 'Stand;31.12.2017\n\nOrtsteil;2017\nAltstadt;12\nRieth;33\n', ['Ortsteil', '2017']],
    ['two lines, merged cells', 'Ortsteil;Arbeitslose;;SGB II;\n;2012;2017;2012;2017\nA;1;2;3;4\nB;1;2;3;4\n', ['Ortsteil', 'Arbeitslose 2012', 'Arbeitslose 2017', 'SGB II 2012', 'SGB II 2017']],
    ['two lines, names below', ';Arbeitslose;;SGB II;\nOrtsteil;2012;2017;2012;2017\nA;1;2;3;4\nB;1;2;3;4\n', ['Ortsteil', 'Arbeitslose 2012', 'Arbeitslose 2017', 'SGB II 2012', 'SGB II 2017']],
    ['a first value that looks like a year', 'Ortsteil;Einwohner\nSchmira;1998\nRieth;2001\n', ['Ortsteil', 'Einwohner']],
    ['words only', 'Ortsteil;Raum\nAltstadt;City\nRieth;Nord\n', ['Ortsteil', 'Raum']],
    ['column names like table signs', 'name,x\nA,1.5\nB,2.5\n', ['name', 'x']],
    ['another city', 'Viertel;EW\nBorsum;1.200\nHarkenblek;800\n', ['Viertel', 'EW']],
  ])('finds the header with %s', (_, text, header) => {
    expect(read(text).header).toEqual(header)
  })

  it('keeps quoted delimiters, quotes and line breaks inside a cell and counts rows as a spreadsheet', () => {
    const table = read('name,wert\n"A, ""b""",1.5\n"C\nd",2.5\ne,3\n')
    expect(cells(table)).toEqual([['A, "b"', '1.5'], ['C\nd', '2.5'], ['e', '3']])
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('fills short rows, drops empty columns at the end, passes over blank rows', () => {
    const table = read('id;a;b;;\n1;2;3;;\n\n2\n3;;5;;\n')
    expect(table.header).toEqual(['id', 'a', 'b'])
    expect(cells(table)).toEqual([['1', '2', '3'], ['2', '', ''], ['3', '', '5']])
  })

  it('keeps a last row whose values are all empty', () => {
    expect(cells(read('Ortsteil;a;b\nAltstadt;1;2\nWallichen;;\n'))).toHaveLength(2)
  })

  it('refuses rows that are longer than the header, naming each', () => {
    const result = readTable(encode('Ortsteil,Anteil\nAltstadt,12,5\nRieth,33,1\n'), 't.csv')
    expect(result.ok ? [] : result.problems.map(({ code, place }) => [code, place.row])).toEqual([['row-too-long', 2], ['row-too-long', 3]])
  })

  it('warns of a missing header, double names and quotes that do not close', () => {
    expect(codes('01;Altstadt;12\n02;Rieth;13\n')).toEqual(['no-header'])
    expect(codes('id;a;a\n1;2;3\n')).toEqual(['duplicate-column'])
    const broken = read('Ortsteil;a\n"Altstadt;1\nRieth;2\n')
    expect(broken.problems.map(({ code }) => code)).toEqual(['broken-quotes'])
    expect(cells(broken)).toEqual([['"Altstadt', '1'], ['Rieth', '2']])
  })

  it('skips the delimiter line of Excel and counts it', () => {
    const table = read('sep=;\nOrtsteil;a\nAltstadt;1\n')
    expect(table).toMatchObject({ header: ['Ortsteil', 'a'], headerLine: 2, titleLines: [] })
    expect(table.rows[0]!.line).toBe(3)
  })

  it.each([
    ['empty-file', ''],
    ['empty-file', ' \n \n'],
    ['html', '<!DOCTYPE html><html></html>'],
    ['xml', '<?xml version="1.0"?><Workbook/>'],
    ['json', '{"type":"FeatureCollection","features":[]}'],
    ['no-columns', 'Altstadt\nRieth\n'],
    ['no-rows', 'Ortsteil;Arbeitslose\n'],
  ])('refuses %s', (code, text) => {
    expect(codes(text)).toEqual([code])
  })

  it('refuses a file above 20 MB at once, before decoding', () => {
    const large = new Uint8Array(maxTableBytes + 1)
    // Decoding would touch every byte; a spy on the decoder sees that nothing does.
    const decoding = vi.spyOn(TextDecoder.prototype, 'decode')
    const result = readTable(large, 'gross.csv')
    expect(decoding).not.toHaveBeenCalled()
    decoding.mockRestore()
    expect(result.ok ? '' : result.problems[0]!.sentence).toBe('Die Datei ist 21 MB groß; gelesen werden Tabellen bis 20 MB.')
  })

  it('reads 5 MB', () => {
    const line = `Möbisburg-Rhoda;${Array.from({ length: 19 }, (_, index) => (index * 1234.5).toLocaleString('de-DE')).join(';')}\n`
    const text = `Ortsteil;${Array.from({ length: 19 }, (_, index) => `Merkmal ${index}`).join(';')}\n${line.repeat(Math.ceil((5 * 1024 * 1024) / line.length))}`
    const bytes = encode(text)
    expect(read(text).rows.length).toBeGreaterThan(30_000)
    expect(bytes.length).toBeGreaterThan(5 * 1024 * 1024)
  })

  it('never throws, whatever the bytes', () => {
    const piece = fc.constantFrom('Ortsteil', 'Altstadt', ';', ',', '\t', '|', '\n', '\r\n', '"', '1.234', '2017', '', '\u0000', 'ä', '<', '{', 'sep=;\n')
    const table = fc.array(piece, { maxLength: 80 }).map((parts) => encode(parts.join('')))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), table), (bytes) => {
        const result = readTable(bytes, 't.csv')
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
        else for (const row of result.value.rows) expect(row.cells).toHaveLength(result.value.header.length)
      }),
      { numRuns: 3000 },
    )
  })
})
