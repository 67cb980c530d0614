import type { ReactNode } from 'react'
import type { TermId } from '../i18n/de/glossar'
import './term.css'

/** The card and the glossary behind it load with the first wish to read; until then a term is only a button. */
const open = (how: 'toggle' | 'hover', button: HTMLElement): void => {
  void import('./termCard').then((card) => {
    card[how](button)
  })
}

/**
 * A technical term that explains itself: click, touch or Enter opens two
 * sentences with a link to the glossary, Escape closes them and gives the focus
 * back; the mouse only has to rest on it. Not for the inside of labels, buttons
 * and summaries: there stands `sign`, a small „?“ beside them.
 * @param children the word as it stands in the sentence; with `sign` the name that is read out
 */
export const Term = ({ id, sign = false, children }: { id: TermId; sign?: boolean; children: ReactNode }) => (
  <button
    type="button"
    className={sign ? 'term term-sign' : 'term'}
    data-term={id}
    aria-haspopup="dialog"
    aria-expanded={false}
    onClick={(event) => {
      open('toggle', event.currentTarget)
    }}
    onPointerEnter={(event) => {
      if (event.pointerType === 'mouse') open('hover', event.currentTarget)
    }}
  >
    {sign ? (
      <>
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">Was heißt {children}?</span>
      </>
    ) : (
      children
    )}
  </button>
)
