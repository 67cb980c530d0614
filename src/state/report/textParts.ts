/** A part of a written text: a paragraph, or a list with or without numbers. */
export type TextPart = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list' | 'numbers'; readonly items: readonly string[] }

const bullet = /^\s*[-•*–]\s+(.*)$/
const numbered = /^\s*\d{1,3}[.)]\s+(.*)$/

/**
 * A plain text as paragraphs and lists: each line is a paragraph, lines that
 * begin with a dash, a dot or a star are a list, lines that begin with "1." a
 * numbered one. Empty lines say nothing.
 */
export const textParts = (text: string): readonly TextPart[] => {
  const parts: ({ kind: 'paragraph'; text: string } | { kind: 'list' | 'numbers'; items: string[] })[] = []
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const item = bullet.exec(line)?.[1] ?? null
    const number = item === null ? (numbered.exec(line)?.[1] ?? null) : null
    const entry = (item ?? number)?.trim() ?? ''
    const kind = item === null ? 'numbers' : 'list'
    const last = parts.at(-1)
    if (entry === '') {
      if (line.trim() !== '') parts.push({ kind: 'paragraph', text: line.trim().replace(/\s+/g, ' ') })
    } else if (last?.kind === kind) last.items.push(entry)
    else parts.push({ kind, items: [entry] })
  }
  return parts
}
