import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectDelimiter } from './detectDelimiter'

describe('detectDelimiter', () => {
  it('is not misled by decimal commas in a small German table', () => {
    expect(detectDelimiter('Ortsteil;Anteil\nAltstadt;12,5\nRieth;33,1\n')).toBe(';')
    expect(detectDelimiter('Ortsteil\tAnteil\nAltstadt\t12,5\n')).toBe('\t')
  })

  it('sees past a title block with other delimiters', () => {
    expect(detectDelimiter('Arbeitslose, SGB II, Wohngeld\nStand: 2017, vorläufig\nQuelle: BA, eigene\n\nOrtsteil;Wert\nA;1,5\nB;2,5\nC;3,5\nD;1\n')).toBe(';')
  })

  it('does not count delimiters inside quotes', () => {
    expect(detectDelimiter('name,wert\n"A; B; C",1\n"D; E; F",2\n')).toBe(',')
    expect(detectDelimiter('name;wert\n"A, B\nC, D";1\n"E, F";2\n')).toBe(';')
  })

  it('obeys the first line of Excel and finds nothing in plain text', () => {
    expect(detectDelimiter('sep=|\na;b|c;d\n')).toBe('|')
    expect(detectDelimiter('Altstadt\nRieth\n')).toBeUndefined()
    expect(detectDelimiter('')).toBeUndefined()
  })

  it('is right on every generated table', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 50_000 }).map((n) => n.toLocaleString('de-DE')),
      fc.double({ min: 0, max: 100, noNaN: true }).map((n) => n.toFixed(1).replace('.', ',')),
      fc.constantFrom('-', '.', 'x'),
    )
    const title = fc.constantFrom('Arbeitslose nach Ortsteilen', 'Stand: 31.12.2017', 'Quelle: Bundesagentur für Arbeit, eigene Berechnung', 'SGB II, SGB III und Wohngeld; ohne Gewähr')
    fc.assert(
      fc.property(
        fc.constantFrom('\t', ';', '|', ','),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.tuple(fc.constantFrom('Altstadt', 'Möbisburg-Rhoda', 'Rohda (Haarberg)', 'Berliner Platz'), fc.array(number, { minLength: 6, maxLength: 6 })), { minLength: 4, maxLength: 60 }),
        fc.array(title, { maxLength: 2 }),
        (delimiter, columns, rows, titles) => {
          const quoted = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell)
          const header = ['Ortsteil', ...Array.from({ length: columns }, (_, index) => `Merkmal ${index + 1}`)]
          const records = [header, ...rows.map(([name, cells]) => [name, ...cells.slice(0, columns)])]
          const text = [...titles.map(quoted), ...records.map((cells) => cells.map(quoted).join(delimiter))].join('\n')
          expect(detectDelimiter(text)).toBe(delimiter)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
