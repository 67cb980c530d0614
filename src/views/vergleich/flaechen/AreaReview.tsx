import { useEffect, useId, useRef, useState } from 'react'
import { germanList } from '../../../core/problem'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { fremdeFlaechen } from '../../../i18n/de/fremdeFlaechen'
import { SelectField } from '../../../ui/Field'
import { ProblemList } from '../../../ui/ProblemList'
import { useAppStore } from '../../AppContext'
import { useAreasStore } from './useAreas'

/** What was found in a file, before it is taken over: its report, its title, where its names come from. */
export const AreaReview = ({ areas, isReading, onName, onDone }: { areas: ForeignAreas; isReading: boolean; onName: (property: string) => void; onDone: () => void }) => {
  const app = useAppStore()
  const store = useAreasStore()
  const [title, setTitle] = useState(areas.title)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const take = (): void => {
    const named = { ...areas, title: title.trim() || words.untitled }
    store.getState().keep(named)
    app.getState().notify({ tone: 'info', sentence: words.taken(named.title, named.areas.length) })
    onDone()
  }
  return (
    <form
      className="areas-review"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {words.reviewHead(areas.fileName)}
      </h3>
      <p>
        <b>{words.found(areas.areas.length)}</b> {words.namesAre(germanList(areas.areas.map(({ name }) => `„${name}“`), 6))}
      </p>
      <div>
        <h4>{fremdeFlaechen.report}</h4>
        {areas.repaired.length === 0 ? <p className="fine">{words.nothingOdd}</p> : <ProblemList problems={areas.repaired} />}
      </div>
      <div className="areas-fields">
        <div className="field">
          <label htmlFor={id}>{words.title}</label>
          <input
            id={id}
            type="text"
            value={title}
            maxLength={80}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              setTitle(event.target.value)
            }}
          />
          <span id={`${id}-hint`} className="fine">
            {words.titleHint}
          </span>
        </div>
        {areas.properties.length > 0 && (
          <SelectField
            label={fremdeFlaechen.nameFrom}
            value={areas.nameProperty ?? ''}
            options={[...(areas.nameProperty === null ? [{ value: '', label: words.noNames }] : []), ...areas.properties.map((property) => ({ value: property, label: property }))]}
            onChange={(property) => {
              if (property !== '') onName(property)
            }}
          />
        )}
      </div>
      <div className="areas-actions">
        <button type="submit" className="button button-main" disabled={isReading}>
          {words.take}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
