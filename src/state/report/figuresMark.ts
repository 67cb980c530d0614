/** FNV-1a (Fowler, Noll, Vo 1991), 32 bit, as eight hexadecimal digits: a mark, no protection. */
const fnv1a = (text: string): string => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** What a text was written under: sentences, of which only the figures count, and other content, which counts whole. */
export interface MarkedContent {
  readonly sentences: readonly string[]
  readonly others: readonly string[]
}

/** "1.234,5", "−0,10", "2017" in a sentence. */
const figures = /[−-]?\d[\d.,]*/g

/**
 * A mark of the figures in some content: another one as soon as a figure changes,
 * the same one where only words do.
 *
 * @returns eight digits; '' where there is no figure at all
 */
export const figuresMark = ({ sentences, others }: MarkedContent): string => {
  // A stop at the end of a sentence is no part of its last figure.
  const found = sentences.flatMap((sentence) => sentence.match(figures) ?? []).map((figure) => figure.replace(/[.,]+$/, ''))
  const whole = [...found, ...others]
  return whole.length === 0 ? '' : fnv1a(whole.join('\u001f'))
}
