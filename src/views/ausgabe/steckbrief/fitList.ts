import { estimatedLines } from '../blatt/fitText'

export interface ListBox {
  readonly widthMm: number
  readonly pt: number
  /** Most lines, at least 1. */
  readonly lines: number
}

export interface FittedList {
  readonly text: string
  /** Lines it takes, at most those allowed. */
  readonly lines: number
}

/** A text cut at a word so that it fits, with an ellipsis; whole where it does. */
export const cutText = (text: string, { widthMm, pt, lines }: ListBox): string => {
  if (estimatedLines(text, pt, widthMm) <= lines) return text
  const words = text.split(/\s+/)
  let kept = Math.max(1, words.length - 1)
  while (kept > 1 && estimatedLines(`${words.slice(0, kept).join(' ')} …`, pt, widthMm) > lines) kept--
  const start = words.slice(0, kept).join(' ')
  if (kept < words.length && estimatedLines(`${start} …`, pt, widthMm) <= lines) return `${start} …`
  // One word that is longer than all lines together.
  let letters = start.length - 1
  while (letters > 1 && estimatedLines(`${start.slice(0, letters)}…`, pt, widthMm) > lines) letters--
  return `${start.slice(0, letters)}…`
}

/**
 * As many items as fit behind a lead, the rest counted („und 24 weitere“); by estimate, so that
 * it is the same in every browser. Even where no item fits, the lead and the count stand, cut if need be.
 */
export const fitList = (lead: string, items: readonly string[], box: ListBox, more: (count: number) => string, separator = ', '): FittedList => {
  const textWith = (shown: number): string => {
    const left = items.length - shown
    return `${lead}${items.slice(0, shown).join(separator)}${left === 0 ? '' : `${shown === 0 ? '' : ' '}${more(left)}`}`
  }
  for (let shown = items.length; shown > 0; shown--) {
    const text = textWith(shown)
    const lines = estimatedLines(text, box.pt, box.widthMm)
    if (lines <= box.lines) return { text, lines: Math.max(1, lines) }
  }
  const text = cutText(textWith(0), box)
  return { text, lines: Math.max(1, Math.min(box.lines, estimatedLines(text, box.pt, box.widthMm))) }
}
