/** Characters of the bytes 0x80 to 0x9f; the five unassigned ones stay control characters. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Decodes Windows-1252. Some versions of Node decode these bytes as Latin-1,
 * which turns "–" and "€" into control characters; the difference is mended
 * here, and where the decoder is right, nothing is left to mend.
 * @source WHATWG Encoding Standard, index windows-1252
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (control) => upper[control.charCodeAt(0) - 0x80]!)
