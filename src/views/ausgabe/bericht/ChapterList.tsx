import { useState } from 'react'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import { withChapter, withMoved } from '../../../state/report/editReport'
import type { Report } from '../../../state/report/report'
import { Icon } from '../../../ui/Icon'
import { orderedChapters, type ComposedChapter, type Slot } from './composeReport'
import { reportChapters } from './reportChapters'

interface ChapterListProps {
  readonly handle: DocumentHandle<Report>
  readonly report: Report
  readonly chapters: readonly ComposedChapter[]
  readonly onGo: (chapter: ComposedChapter) => void
  readonly onWrite: (slot: Slot) => void
}

/** Chapters to choose and to put in order, by buttons or with Alt and the arrow keys. */
export const ChapterList = ({ handle, report, chapters, onGo, onWrite }: ChapterListProps) => {
  const [spoken, setSpoken] = useState('')
  const ordered = orderedChapters(report)
  const known = new Set(reportChapters.map(({ id }) => id))
  const unknown = report.chapters.filter(({ id }) => !known.has(id)).length
  const move = (id: string, title: string, by: -1 | 1): void => {
    const at = ordered.findIndex(({ definition }) => definition.id === id)
    if (ordered[at + by] === undefined) return
    handle.getState().change(berichtAnsicht.steps.moved(title), (now) => withMoved(now, reportChapters, id, by))
    setSpoken(berichtAnsicht.moved(title, at + by + 1, ordered.length))
  }
  return (
    <section className="report-chapters" aria-labelledby="bericht-kapitel">
      <h2 id="bericht-kapitel">{berichtAnsicht.chapters}</h2>
      <p className="fine">{berichtAnsicht.chaptersHint}</p>
      <ol>
        {ordered.map(({ definition: { id, title, about }, on }, i) => {
          const composed = chapters.find((chapter) => chapter.id === id)
          const changed = composed?.slots.filter((slot) => slot.changed).length ?? 0
          return (
            <li
              key={id}
              className={on ? 'is-on' : undefined}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
                event.preventDefault()
                move(id, title, event.key === 'ArrowUp' ? -1 : 1)
              }}
            >
              <label className="chapter-choice">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() => {
                    handle.getState().change(on ? berichtAnsicht.steps.chapterOff(title) : berichtAnsicht.steps.chapterOn(title), (now) => withChapter(now, reportChapters, id, !on))
                  }}
                />
                <span>
                  <b>
                    {composed?.number !== null && composed !== undefined ? `${String(composed.number)} ` : ''}
                    {title}
                  </b>
                  <small>{on && composed?.number === null ? berichtAnsicht.empty : about}</small>
                </span>
              </label>
              <span className="chapter-tools">
                {on && composed !== undefined && composed.number !== null && (
                  <button type="button" className="icon-button" aria-label={berichtAnsicht.goTo(title)} title={berichtAnsicht.goTo(title)} onClick={() => { onGo(composed) }}>
                    <Icon name="pfeil" size={16} />
                  </button>
                )}
                <button type="button" className="icon-button" aria-label={berichtAnsicht.up(title)} title={berichtAnsicht.up(title)} aria-disabled={i === 0} onClick={() => { move(id, title, -1) }}>
                  <Icon name="auf" size={16} />
                </button>
                <button type="button" className="icon-button" aria-label={berichtAnsicht.down(title)} title={berichtAnsicht.down(title)} aria-disabled={i === ordered.length - 1} onClick={() => { move(id, title, 1) }}>
                  <Icon name="ab" size={16} />
                </button>
              </span>
              {on && composed?.number === null && composed.slots[0] !== undefined && (
                <button type="button" className="link-button chapter-write" data-slot={composed.slots[0].key} onClick={() => { onWrite(composed.slots[0]!) }}>
                  {berichtAnsicht.writeAt(composed.slots[0].prompt)}
                </button>
              )}
              {changed > 0 && <p className="chapter-changed">{berichtAnsicht.changed}.</p>}
            </li>
          )
        })}
      </ol>
      {unknown > 0 && <p className="fine">{berichtAnsicht.unknown(unknown)}</p>}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </section>
  )
}
