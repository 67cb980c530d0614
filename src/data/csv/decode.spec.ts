import { describe, expect, it } from 'vitest'
import { decode } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => new Uint8Array(values)

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(utf8('Büßleben'))).toMatchObject({ text: 'Büßleben', encoding: 'utf-8', doubtful: false })
    expect(decode(utf8('\ufeffBüßleben'))).toMatchObject({ text: 'Büßleben', encoding: 'utf-8' })
  })

  it('reads Windows-1252 where UTF-8 does not fit', () => {
    expect(decode(bytes(0x42, 0xfc, 0xdf, 0x6c, 0x80, 0x96))).toMatchObject({ text: 'Büßl€–', encoding: 'windows-1252', doubtful: false })
  })

  it('reads UTF-16 in both orders, with and without mark', () => {
    const little = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
    const big = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
    expect(decode(little('\ufeffBüß;1'))).toMatchObject({ text: 'Büß;1', encoding: 'utf-16le' })
    expect(decode(big('\ufeffBüß;1'))).toMatchObject({ text: 'Büß;1', encoding: 'utf-16be' })
    expect(decode(little('Ortsteil;Wert'))).toMatchObject({ text: 'Ortsteil;Wert', encoding: 'utf-16le' })
    expect(decode(big('Ortsteil;Wert'))).toMatchObject({ text: 'Ortsteil;Wert', encoding: 'utf-16be' })
  })

  it.each([
    ['excel', utf8('PK\u0003\u0004......xl/workbook.xml')],
    ['libreoffice', utf8('PK\u0003\u0004......mimetypeapplication/vnd.oasis.opendocument')],
    ['zip', utf8('PK\u0003\u0004......tabelle.csv')],
    ['excel', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['pdf', utf8('%PDF-1.7')],
    ['gzip', bytes(0x1f, 0x8b, 8)],
    ['image', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['database', utf8('SQLite format 3\u0000')],
    ['shapefile', bytes(0, 0, 0x27, 0x0a, 0, 0, 0, 0)],
    ['unknown', bytes(1, 2, 3, 4, 0, 0, 0, 7, 8)],
  ])('names %s', (format, content) => {
    expect(decode(content)).toEqual({ kind: 'binary', format })
  })

  it('doubts letters of a DOS code page and text encoded twice', () => {
    expect(decode(bytes(0x42, 0x81, 0xe1, 0x6c))).toMatchObject({ doubtful: true })
    expect(decode(utf8('MÃ¶bisburg'))).toMatchObject({ doubtful: true })
  })

  it('gives empty text for an empty file', () => {
    expect(decode(bytes())).toMatchObject({ kind: 'text', text: '' })
  })
})
