import { useRef, useState } from 'react'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { counted } from '../../../i18n/format'
import { ProblemList } from '../../../ui/ProblemList'
import { chosenSet } from '../../../state/areas/areas'
import { useAreas, useAreasStore } from './useAreas'

const Title = ({ areas, onDone }: { areas: ForeignAreas; onDone: () => void }) => {
  const store = useAreasStore()
  const [title, setTitle] = useState(areas.title)
  return (
    <form
      className="areas-actions"
      onSubmit={(event) => {
        event.preventDefault()
        store.getState().rename(areas.id, title)
        onDone()
      }}
    >
      <input
        ref={(element) => {
          element?.focus()
        }}
        type="text"
        className="areas-title"
        aria-label={words.title}
        value={title}
        maxLength={80}
        onChange={(event) => {
          setTitle(event.target.value)
        }}
      />
      <button type="submit" className="button">
        Übernehmen
      </button>
    </form>
  )
}

/** The areas this browser keeps: which are looked at, their title, their report, and the way to remove them. */
export const KeptAreasList = () => {
  const store = useAreasStore()
  const sets = useAreas((state) => state.sets)
  const chosen = useAreas(chosenSet)
  const [renaming, setRenaming] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="card" aria-label={words.kept}>
      <h2 ref={heading} tabIndex={-1}>
        {words.kept}
      </h2>
      <p className="fine">{words.keptHint}</p>
      {sets.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <ul className="areas-kept">
          {sets.map(({ id, areas }) => (
            <li key={id} className={id === chosen?.id ? 'is-chosen' : ''}>
              {renaming === id ? (
                <Title
                  areas={areas}
                  onDone={() => {
                    heading.current?.focus()
                    setRenaming(null)
                  }}
                />
              ) : (
                <label className="check">
                  <input
                    type="radio"
                    name="foreign-areas"
                    checked={id === chosen?.id}
                    onChange={() => {
                      store.getState().choose(id)
                    }}
                  />
                  <span>
                    <b>{areas.title}</b> <span className="fine">{counted(areas.areas.length, 'Fläche', 'Flächen')}</span>
                  </span>
                </label>
              )}
              <div className="areas-actions">
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${words.rename}: ${areas.title}`}
                  onClick={() => {
                    setRenaming(renaming === id ? null : id)
                  }}
                >
                  {words.rename}
                </button>
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${words.remove}: ${areas.title}`}
                  onClick={() => {
                    // This button goes away with the areas.
                    heading.current?.focus()
                    store.getState().remove(id)
                  }}
                >
                  {words.remove}
                </button>
              </div>
              <p className="fine">{areas.source}</p>
              {areas.repaired.length > 0 && (
                <details>
                  <summary>{words.notes(areas.repaired.length)}</summary>
                  <ProblemList problems={areas.repaired} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
