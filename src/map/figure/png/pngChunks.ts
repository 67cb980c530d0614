import { crc32 } from './crc32'

/** A text within a PNG: keyword after the specification, the same in German, and what it says. */
export interface PngText {
  /** 1 to 79 characters of Latin-1, such as `Title`. */
  readonly keyword: string
  readonly german: string
  readonly text: string
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const metresPerInch = 0.0254
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((character) => character.charCodeAt(0) & 0xff))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\0', ''))

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const word = (value: number): Uint8Array => Uint8Array.of((value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)

/** One chunk: length, type, data, check sum over type and data. */
export const pngChunk = (type: string, data: Uint8Array): Uint8Array => {
  const content = joined([latin(type), data])
  return joined([word(data.length), content, word(crc32(content))])
}

/** Pixels per metre in both directions. */
const physical = (dpi: number): Uint8Array => {
  const perMetre = word(Math.round(dpi / metresPerInch))
  return pngChunk('pHYs', joined([perMetre, perMetre, Uint8Array.of(1)]))
}

/** Text in UTF-8, not compressed, in German. */
const international = ({ keyword, german, text }: PngText): Uint8Array => {
  if (!/^[\x20-\x7e\xa1-\xff]{1,79}$/.test(keyword)) throw new Error(`Not a keyword of a PNG text (${keyword})`)
  return pngChunk('iTXt', joined([latin(keyword), Uint8Array.of(0, 0, 0), latin('de'), Uint8Array.of(0), utf8(german), Uint8Array.of(0), utf8(text)]))
}

/**
 * A PNG that says how large it is on paper and what it shows: pHYs and iTXt
 * behind the header, in place of a pHYs that was there. The picture itself stays
 * as it is. Throws where the bytes are no PNG.
 * SOURCE: W3C, "Portable Network Graphics (PNG) Specification (Second Edition)", 2003, sections 5, 11.3.4.5 and 11.3.5.3.
 */
export const describePng = (png: Uint8Array, dpi: number, texts: readonly PngText[]): Uint8Array => {
  if (signature.some((byte, i) => png[i] !== byte)) throw new Error('These bytes are no PNG')
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Uint8Array[] = []
  for (let at = signature.length; at + 12 <= png.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > png.length) throw new Error('This PNG ends too early')
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (type !== 'pHYs') chunks.push(png.subarray(at, end))
    at = end
  }
  const [header, ...rest] = chunks
  if (header === undefined) throw new Error('This PNG has no header')
  return joined([png.subarray(0, signature.length), header, physical(dpi), ...texts.map(international), ...rest])
}
