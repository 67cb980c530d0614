import { useEffect, useRef, useState } from 'react'
import { glossary, glossaryWords, termsIn, type TermId } from '../../i18n/de/glossar'
import { Term } from '../../ui/Term'
import './viewTerms.css'

const quiet = 700

/** The text of a view that is to be seen, choices of selects included, without this list itself. */
const textOf = (root: HTMLElement, own: HTMLElement | null): string => {
  const seen = new Map<Element, boolean>()
  const isSeen = (element: Element): boolean => {
    let known = seen.get(element)
    if (known === undefined) {
      known = own?.contains(element) !== true && (element instanceof HTMLOptionElement || element.checkVisibility({ visibilityProperty: true }))
      seen.set(element, known)
    }
    return known
  }
  const pieces: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node.parentElement !== null && isSeen(node.parentElement)) pieces.push(node.nodeValue ?? '')
  return pieces.join('\n')
}

/**
 * Last line of a view: every term of the glossary that stands in it and does
 * not explain itself there. It reads the page when that has come to rest, so a
 * new text needs no entry here.
 */
const ViewTerms = () => {
  const [terms, setTerms] = useState<readonly TermId[]>([])
  const own = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const main = document.querySelector('main')
    if (main === null) return
    let timer: number | undefined
    const read = (): void => {
      const offered = new Set([...main.querySelectorAll<HTMLElement>('.term')].filter((term) => own.current?.contains(term) !== true && term.checkVisibility()).map((term) => term.dataset.term))
      const found = termsIn(textOf(main, own.current)).filter((id) => !offered.has(id))
      setTerms((before) => (before.length === found.length && before.every((id, i) => id === found[i]) ? before : found))
    }
    const soon = (): void => {
      clearTimeout(timer)
      timer = window.setTimeout(read, quiet)
    }
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => own.current?.contains(target) !== true)) soon()
    })
    observer.observe(main, { childList: true, characterData: true, subtree: true })
    // Unfolding changes no node.
    main.addEventListener('toggle', soon, true)
    soon()
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      main.removeEventListener('toggle', soon, true)
    }
  }, [])
  return (
    <div ref={own} className="view-terms" role="group" aria-label={glossaryWords.onThisPage} hidden={terms.length === 0}>
      <span aria-hidden="true">{glossaryWords.onThisPage}: </span>
      <ul>
        {terms.map((id) => (
          <li key={id}>
            <Term id={id}>{glossary[id].name}</Term>
          </li>
        ))}
      </ul>
    </div>
  )
}

export default ViewTerms
