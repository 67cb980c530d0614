import { peopleOrUnknown } from '../../i18n/de/menschen'
import { werkstatt } from '../../i18n/de/werkstatt'
import { peopleOfRows } from '../../state/derived/knownPeople'
import { rowPhrase } from './rowPhrase'
import { useApp } from '../AppContext'
import { ClassSwatch } from '../shared/ClassSwatch'
import { setDesk } from './deskStore'
import type { DeskModel } from './useDeskModel'
import { useAssign } from './useAssign'

/** The picked Ortsteil: what it is like and which room it is in. */
export const UnitCard = ({ model }: { model: DeskModel }) => {
  const selection = useApp((state) => state.selection)
  const assign = useAssign(model)
  const row = selection?.kind === 'unit' ? model.units.rowOf.get(selection.id) : undefined
  if (row === undefined) return null
  const zoneId = model.draft.zoneOf.get(row.id) ?? ''
  const notes = model.draft.notes.filter(({ on }) => (on.kind === 'unit' && on.unit === row.id) || (on.kind === 'border' && on.units.includes(row.id)))
  return (
    <section className="unit-card" aria-label={row.name}>
      <h3>
        <ClassSwatch shown={model.units} row={row} /> {row.name}
      </h3>
      <p className="fine">
        {peopleOrUnknown(peopleOfRows([row]))} · {rowPhrase(model.units, row)}
      </p>
      <label className="field field-compact">
        <span>{werkstatt.room}</span>
        <select
          value={zoneId}
          disabled={model.draft.zones.find((zone) => zone.id === zoneId)?.locked === true}
          onChange={(event) => {
            assign([row.id], event.target.value === '' ? null : event.target.value)
          }}
        >
          <option value="">{werkstatt.unassigned.toLowerCase()}</option>
          {model.draft.zones.map((zone) => (
            <option key={zone.id} value={zone.id} disabled={zone.locked}>
              {zone.number} {zone.name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDesk({ tab: 'notes', noteOn: { kind: 'unit', unit: row.id } })
        }}
      >
        {werkstatt.noteOnRoom}
      </button>
      {notes.map((note) => (
        <p key={note.id} className="quote">
          {note.text}
        </p>
      ))}
    </section>
  )
}
