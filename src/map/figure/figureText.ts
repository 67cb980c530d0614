import { mark, type Mark } from './mark'
import type { TextBox } from './legendLayout'
import { textWidth, wrapText, type Weight } from './textWidth'

/** Pieces that have been given a place, the texts among them, and the height they take. */
export interface Placed {
  readonly marks: readonly Mark[]
  readonly texts: readonly TextBox[]
  readonly height: number
}

export interface TextLook {
  readonly size: number
  readonly weight?: Weight
  readonly colour: string
}

const leading = 1.35

/** A text in as many lines as it needs. Measured by textWidth. An empty text takes no height. */
export const placeText = (text: string, x: number, y: number, width: number, { size, weight = 400, colour }: TextLook): Placed => {
  const lines = wrapText(text, width, size, weight)
  return {
    marks: lines.map((line, i) => mark('text', { x, y: y + size * (leading * i + 1.05), 'font-size': size, 'font-weight': weight, fill: colour }, [], line)),
    texts: lines.map((line, i) => ({ text: line, x, y: y + size * leading * i, width: textWidth(line, size, weight), height: size * leading })),
    height: lines.length * size * leading,
  }
}

/** Several pieces as one; their heights do not add up, the last bottom counts. */
export const together = (pieces: readonly Placed[], height: number): Placed => ({ marks: pieces.flatMap(({ marks }) => marks), texts: pieces.flatMap(({ texts }) => texts), height })

/** A piece moved to another place. */
export const movedTo = ({ marks, texts, height }: Placed, dx: number, dy: number): Placed => ({
  marks: [mark('g', { transform: `translate(${dx.toFixed(2)},${dy.toFixed(2)})` }, marks)],
  texts: texts.map((text) => ({ ...text, x: text.x + dx, y: text.y + dy })),
  height,
})
