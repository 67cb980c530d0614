import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from './crc32'
import { describePng, pngChunk } from './pngChunks'

/** A picture of one red pixel, as libpng writes it. */
const red = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64'))

/** Reads a PNG by the book, apart from the code under test: check sums by the slow definition. */
const readPng = (bytes: Uint8Array) => {
  const slow = (data: Uint8Array): number => {
    let c = ~0
    for (const byte of data) {
      c ^= byte
      for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    }
    return ~c >>> 0
  }
  const buffer = Buffer.from(bytes)
  expect(buffer.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at)
    const type = buffer.toString('latin1', at + 4, at + 8)
    expect(buffer.readUInt32BE(at + 8 + length)).toBe(slow(buffer.subarray(at + 4, at + 8 + length)))
    chunks.push({ type, data: buffer.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

describe('crc32', () => {
  it('gives the published check values', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082)
    expect(crc32(new Uint8Array())).toBe(0)
  })
})

describe('describePng', () => {
  const texts = [{ keyword: 'Title', german: 'Titel', text: 'Größe „A“ – 95 %' }]

  it('adds size on paper and texts behind the header and leaves the picture as it is', () => {
    const chunks = readPng(describePng(red, 300, texts))
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
    expect([chunks[1]!.data.readUInt32BE(0), chunks[1]!.data.readUInt32BE(4), chunks[1]!.data[8]]).toEqual([11811, 11811, 1])
    expect(chunks[2]!.data.toString('utf8')).toBe('Title\0\0\0de\0Titel\0Größe „A“ – 95 %')
    expect([...inflateSync(chunks[3]!.data)]).toEqual([...inflateSync(readPng(red)[1]!.data)])
  })

  it('takes the place of a size that was there', () => {
    const twice = readPng(describePng(describePng(red, 96, []), 150, []))
    expect(twice.filter(({ type }) => type === 'pHYs').map(({ data }) => data.readUInt32BE(0))).toEqual([5906])
  })

  it('writes any text so that it can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(96, 150, 300), (text, dpi) => {
        const data = readPng(describePng(red, dpi, [{ keyword: 'Description', german: 'Beschreibung', text }])).find(({ type }) => type === 'iTXt')!.data
        expect(data.toString('utf8').split('\0').at(-1)).toBe(text.replaceAll('\0', ''))
      }),
      { numRuns: 40 },
    )
  })

  it('refuses what is no PNG, one that ends too early, and a keyword nobody knows how to read', () => {
    expect(() => describePng(Uint8Array.of(1, 2, 3), 96, [])).toThrow('no PNG')
    expect(() => describePng(red.subarray(0, 50), 96, [])).toThrow('too early')
    expect(() => describePng(red.subarray(0, 8), 96, [])).toThrow('no header')
    expect(() => describePng(red, 96, [{ keyword: '', german: '', text: '' }])).toThrow('Not a keyword')
  })

  it('writes a chunk as the specification shows it', () => {
    expect(Buffer.from(pngChunk('IEND', new Uint8Array())).toString('hex')).toBe('0000000049454e44ae426082')
  })
})
