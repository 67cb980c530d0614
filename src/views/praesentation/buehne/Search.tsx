import { useEffect, useRef } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import { Icon } from '../../../ui/Icon'
import type { PlaceHit } from './placeSearch'

/** The question from the hall: a field and what fits, the first one marked. Keys are read by the stage, so it works from the window of notes as well. */
export const Search = ({ query, hits, marked, onQuery, onPick, onClose }: { query: string; hits: readonly PlaceHit[]; marked: number; onQuery: (query: string) => void; onPick: (hit: PlaceHit) => void; onClose: () => void }) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const input = field.current
    input?.focus()
    input?.setSelectionRange(input.value.length, input.value.length)
  }, [])
  return (
    <section className="hall-search" role="search" aria-label={buehne.search}>
      <label htmlFor="hall-search-field">{buehne.question}</label>
      <div className="hall-search-field">
        <Icon name="suche" size={28} />
        <input
          ref={field}
          id="hall-search-field"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="hall-search-hits"
          aria-activedescendant={hits[marked] === undefined ? undefined : `hall-hit-${marked}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value)
          }}
        />
        <button type="button" className="hall-button" aria-label={buehne.close} onClick={onClose}>
          <Icon name="schliessen" />
        </button>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {hits.length === 0 ? buehne.noHit(query) : buehne.hits(hits.length)}
      </p>
      {hits.length === 0 ? (
        <p>{buehne.noHit(query)}</p>
      ) : (
        <ul id="hall-search-hits" role="listbox" aria-label={buehne.hits(hits.length)}>
          {hits.map((hit, i) => (
            <li
              key={`${hit.zoning} ${hit.id}`}
              id={`hall-hit-${i}`}
              role="option"
              aria-selected={i === marked}
              onClick={() => {
                onPick(hit)
              }}
            >
              <b>{hit.name}</b> <span className="hall-quiet">{hit.kind === 'unit' ? buehne.unitWord : buehne.roomWord(hit.zoningTitle)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="hall-quiet">{buehne.questionHint}</p>
    </section>
  )
}
