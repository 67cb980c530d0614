import { mmPerPt } from './paperFormat'

/**
 * Width of an average character of German text in Source Sans 3, in ems: 0.43
 * regular, 0.46 bold, measured; on the wide side, so that a guess rather leaves
 * room than cuts off.
 */
const averageCharacter = { regular: 0.465, bold: 0.505 } as const
export type Face = keyof typeof averageCharacter
const step = 0.25

/**
 * Lines that a text takes when broken between words; words longer than a line
 * are broken within. An estimate from the number of characters, so that it is
 * the same in every browser and before the font is there.
 * @param widthMm width of a line, above 0
 * @returns 0 for an empty text
 */
export const estimatedLines = (text: string, pt: number, widthMm: number, face: Face = 'bold'): number => {
  const perLine = Math.max(1, Math.floor(widthMm / (pt * mmPerPt * averageCharacter[face])))
  let lines = 0
  let used = 0
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (lines > 0 && needed <= perLine) {
      used = needed
      continue
    }
    lines += Math.ceil(word.length / perLine)
    used = word.length % perLine || Math.min(word.length, perLine)
  }
  return lines
}

export interface TextBox {
  readonly text: string
  readonly widthMm: number
  readonly heightMm: number
  /** Largest and smallest size of type. */
  readonly maxPt: number
  readonly minPt: number
  /** Line height in ems. */
  readonly leading: number
  readonly face?: Face
}

/** The largest size of type, in quarter points, at which a text fits a box; the smallest where none does. */
export const fitText = ({ text, widthMm, heightMm, maxPt, minPt, leading, face }: TextBox): number => {
  for (let pt = maxPt; pt > minPt; pt -= step) {
    if (estimatedLines(text, pt, widthMm, face) * pt * mmPerPt * leading <= heightMm + 1e-9) return pt
  }
  return minPt
}

/** True where the text fits at that size. */
export const textFits = ({ text, widthMm, heightMm, leading, face }: Omit<TextBox, 'maxPt' | 'minPt'>, pt: number): boolean => estimatedLines(text, pt, widthMm, face) * pt * mmPerPt * leading <= heightMm + 1e-9
