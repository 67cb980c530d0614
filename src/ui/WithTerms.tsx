import { Fragment, type ReactNode } from 'react'
import { firstUse, termsIn, type TermId } from '../i18n/de/glossar'
import { Term } from './Term'

/** Stand in nearly every sentence; the last line of each view explains them. */
const everyday: ReadonlySet<TermId> = new Set<TermId>(['gewicht', 'gliederung', 'indikator', 'ortsteil', 'rang', 'rezept', 'sozialindex', 'sozialraum', 'stufe'])

/** Parts of a text in order: plain, or the first use of a term. Terms that overlap an earlier one stay plain. */
export const partsOf = (text: string, ids: readonly TermId[]): readonly { readonly text: string; readonly id: TermId | null }[] => {
  const uses = ids
    .flatMap((id) => {
      const use = firstUse(text, id)
      return use === null ? [] : [{ id, ...use }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: { text: string; id: TermId | null }[] = []
  let at = 0
  for (const { id, start, end } of uses) {
    if (start < at) continue
    if (start > at) parts.push({ text: text.slice(at, start), id: null })
    parts.push({ text: text.slice(start, end), id })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), id: null })
  return parts
}

/**
 * A sentence whose technical terms explain themselves where they first stand in
 * it. Brings the glossary with it: not for what the first map needs, there each
 * `Term` is written out.
 * @param only the terms to mark; without it all that the text uses except those in nearly every sentence
 */
export const WithTerms = ({ text, only }: { text: string; only?: readonly TermId[] }): ReactNode =>
  partsOf(text, only ?? termsIn(text).filter((id) => !everyday.has(id))).map((part, index) =>
    part.id === null ? (
      <Fragment key={index}>{part.text}</Fragment>
    ) : (
      <Term key={index} id={part.id}>
        {part.text}
      </Term>
    ),
  )
