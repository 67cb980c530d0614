/**
 * True on phones and tablets: WebGL costs them a second without an answer to the
 * finger, memory and 290 kB, and the SVG map says the same. Whoever only reads
 * never needs it; the first touch asks for it.
 */
export const waitsForUse = (): boolean => window.matchMedia('(pointer: coarse)').matches
