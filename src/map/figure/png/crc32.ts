/** Table of CRC-32 (ISO 3309, as in annex D of the PNG specification, W3C 2003): remainders of all bytes. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1
  return remainder >>> 0
})

/** CRC-32 of bytes, 0 for none. SOURCE: W3C, "Portable Network Graphics (PNG) Specification (Second Edition)", 2003, annex D. */
export const crc32 = (bytes: Uint8Array): number => {
  let remainder = 0xffffffff
  for (const byte of bytes) remainder = table[(remainder ^ byte) & 0xff]! ^ (remainder >>> 8)
  return (remainder ^ 0xffffffff) >>> 0
}
