/** Printable signs that need no escape in JSON. */
const signs = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((sign) => sign !== '"' && sign !== '\\')
const base = signs.length
const planes = 3
const most = base ** planes

/** Arcs of a quantised topology as text: `text` holds all last digits of the coordinates, then all middle ones, then all first ones. */
export interface PackedArcs {
  /** Number of points of each arc. */
  readonly lengths: readonly number[]
  readonly text: string
}

type Arcs = readonly (readonly (readonly number[])[])[]

/** Whole numbers without a sign: 0, −1, 1, −2, 2 … become 0, 1, 2, 3, 4 … */
const unsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2)

/**
 * Packs delta-encoded arcs for the page. Digits of one weight stand together,
 * because the small steps of a border differ in their last digit only: so gzip
 * needs a fifth less than for the same numbers in JSON. Null where a coordinate is
 * no whole number or does not fit three digits: such arcs stay as they are.
 */
export const packArcs = (arcs: Arcs): PackedArcs | null => {
  const coordinates = arcs.flat(2)
  const values = coordinates.map(unsigned)
  if (arcs.some((arc) => arc.some((point) => point.length !== 2)) || !coordinates.every(Number.isInteger) || values.some((value) => value >= most)) return null
  const plane = (weight: number): string => values.map((value) => signs[Math.floor(value / weight) % base]!).join('')
  return { lengths: arcs.map((arc) => arc.length), text: plane(1) + plane(base) + plane(base * base) }
}

/** The arcs again. */
export const unpackArcs = ({ lengths, text }: PackedArcs): number[][][] => {
  const digit = new Map(signs.map((sign, value) => [sign, value]))
  const count = text.length / planes
  let at = 0
  const next = (): number => {
    const value = digit.get(text[at]!)! + base * (digit.get(text[count + at]!)! + base * digit.get(text[2 * count + at]!)!)
    at++
    return signed(value)
  }
  return lengths.map((length) => Array.from({ length }, () => [next(), next()]))
}
