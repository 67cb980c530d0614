import { decodeWindows1252 } from './windows1252'

/** What the bytes of a file are: text in a known encoding, or something that is no text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly doubtful: boolean }
  | { readonly kind: 'binary'; readonly format: BinaryFormat }

export type BinaryFormat = 'excel' | 'libreoffice' | 'pdf' | 'zip' | 'gzip' | 'image' | 'database' | 'shapefile' | 'unknown'

const ascii = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length))

const signature = (bytes: Uint8Array): BinaryFormat | undefined => {
  const head = ascii(bytes, 8)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const names = ascii(bytes, 4096)
    if (names.includes('application/vnd.oasis')) return 'libreoffice'
    return /\[Content_Types\]\.xml|xl\/|_rels\//.test(names) ? 'excel' : 'zip'
  }
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'excel'
  if (head.startsWith('%PDF')) return 'pdf'
  if (head.startsWith('\x1f\x8b')) return 'gzip'
  if (head.startsWith('\x89PNG') || head.startsWith('\xff\xd8\xff') || head.startsWith('GIF8')) return 'image'
  if (head.startsWith('SQLite f')) return 'database'
  if (head.startsWith('\x00\x00\x27\x0a')) return 'shapefile'
  return undefined
}

/** NUL bytes on only odd (or only even) places of the beginning: UTF-16 without a mark. */
const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const length = Math.min(bytes.length, 2000) & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const most = length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

const unreadable = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

const asText = (text: string, encoding: string): Decoded => {
  const sample = text.slice(0, 100_000)
  const controls = sample.match(unreadable)?.length ?? 0
  if (controls > 0 && (sample.includes('\u0000') || controls > sample.length / 200)) return { kind: 'binary', format: 'unknown' }
  // C1 controls do not occur in German text: they show a DOS code page; "Ã¤" shows text that was encoded twice.
  const doubtful = /[\u0080-\u009f]|Ã[¤¶¼Ÿ„–œ]/.test(sample)
  return { kind: 'text', text, encoding, doubtful }
}

/**
 * Decodes a text file: byte order marks decide first, then UTF-16 without a
 * mark, then UTF-8 if every byte fits, else Windows-1252, in which German
 * offices save their tables. Known binary formats are named, unknown ones found
 * by control characters.
 * @param bytes whole file; empty gives empty text
 * @returns never throws; `doubtful` is true where letters look wrongly encoded
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const known = signature(bytes)
  if (known) return { kind: 'binary', format: known }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asText(new TextDecoder('utf-16le').decode(bytes), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return asText(new TextDecoder('utf-16be').decode(bytes), 'utf-16be')
  const wide = unmarkedUtf16(bytes)
  if (wide) return asText(new TextDecoder(wide).decode(bytes), wide)
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return asText(decodeWindows1252(bytes), 'windows-1252')
  }
}
