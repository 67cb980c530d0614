/** Sheets that can be printed; "hoch" stands, "quer" lies. */
export const paperFormats = ['a4-hoch', 'a4-quer', 'a3-hoch', 'a3-quer', 'a1-hoch', 'a1-quer'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** A sheet in millimetres and what is left of it between head and foot. */
export interface PaperSize {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginMm: number
  /** Title, subtitle and badge. */
  readonly headMm: number
  /** Status, sources, note and page number. */
  readonly footMm: number
  readonly bodyWidthMm: number
  readonly bodyHeightMm: number
  /** Type on this sheet against A4: a poster is read from further away. */
  readonly scale: number
}

/** One point in millimetres. */
export const mmPerPt = 25.4 / 72
/** One CSS pixel in millimetres. */
export const mmPerPx = 25.4 / 96

interface Stock {
  readonly short: number
  readonly long: number
  readonly marginMm: number
  readonly scale: number
}

/** DIN EN ISO 216. Printers leave about 5 mm blank; the margin keeps well clear of that. */
const stocks: Readonly<Record<'a4' | 'a3' | 'a1', Stock>> = {
  a4: { short: 210, long: 297, marginMm: 12, scale: 1 },
  a3: { short: 297, long: 420, marginMm: 14, scale: 1.3 },
  a1: { short: 594, long: 841, marginMm: 22, scale: 2.4 },
}

/** Head and foot on A4; they grow with the type, the foot less, because its lines get longer too. */
const furniture = { hoch: { head: 22, foot: 21 }, quer: { head: 18, foot: 16 } }
const footGrowth = (scale: number): number => 1 + (scale - 1) * 0.75

const sizeOf = (format: PaperFormat): PaperSize => {
  const [name, way] = format.split('-') as ['a4' | 'a3' | 'a1', 'hoch' | 'quer']
  const { short, long, marginMm, scale } = stocks[name]
  const [widthMm, heightMm] = way === 'hoch' ? [short, long] : [long, short]
  const headMm = Math.round(furniture[way].head * scale)
  const footMm = Math.round(furniture[way].foot * footGrowth(scale))
  return { widthMm, heightMm, marginMm, headMm, footMm, bodyWidthMm: widthMm - 2 * marginMm, bodyHeightMm: heightMm - 2 * marginMm - headMm - footMm, scale }
}

const sizes = new Map(paperFormats.map((format) => [format, sizeOf(format)]))

/** Measures of a format; head, body and foot fill the sheet within its margins. */
export const paperSize = (format: PaperFormat): PaperSize => sizes.get(format)!
