import { useState } from 'react'
import type { DraftNote, NoteSubject } from '../../core/zoning/draft/draft'
import { werkstatt } from '../../i18n/de/werkstatt'
import { notizen } from '../../i18n/de/notizen'
import { formatDate } from '../../i18n/format'
import { Segmented, SelectField } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'
import { setDesk, useDesk } from './deskStore'
import { StatesSection } from './StatesSection'
import type { DeskModel } from './useDeskModel'
import { useWorkshopStore } from './WorkshopContext'

type Kind = NoteSubject['kind']
const kinds: readonly Kind[] = ['unit', 'zone', 'border']

/** What a note is about, in words: „Melchendorf“, „Raum 4“, „Grenze zwischen Melchendorf und Herrenberg“. */
const subjectWords = (model: DeskModel, on: NoteSubject): string => {
  if (on.kind === 'unit') return model.nameOf(on.unit)
  if (on.kind === 'border') return notizen.border(model.nameOf(on.units[0]), model.nameOf(on.units[1]))
  const zone = model.draft.zones.find((each) => each.id === on.zone)
  return zone === undefined ? notizen.goneRoom : werkstatt.inRoom(zone.number, zone.name)
}

const collator = new Intl.Collator('de', { numeric: true })

const NewNote = ({ model }: { model: DeskModel }) => {
  const workshop = useWorkshopStore()
  const selection = useApp((state) => state.selection)
  const { ids, neighbours } = model.context.graph
  const sorted = [...ids].sort((a, b) => collator.compare(model.nameOf(a), model.nameOf(b)))
  const noteOn = useDesk((state) => state.noteOn)
  const [kind, setKind] = useState<Kind>(noteOn?.kind ?? 'unit')
  const [pickedUnit, setUnit] = useState<string | null>(noteOn?.kind === 'unit' ? noteOn.unit : null)
  const [pickedZone, setZone] = useState(noteOn?.kind === 'zone' ? noteOn.zone : '')
  const [pickedOther, setOther] = useState('')
  const [text, setText] = useState('')
  const unit = pickedUnit ?? (selection?.kind === 'unit' ? selection.id : sorted[0]!)
  const around = (neighbours[ids.indexOf(unit)] ?? []).map((position) => ids[position]!).sort((a, b) => collator.compare(model.nameOf(a), model.nameOf(b)))
  const other = around.includes(pickedOther) ? pickedOther : around[0]
  const zone = model.draft.zones.find((each) => each.id === pickedZone) ?? model.draft.zones[0]
  const subject = (): NoteSubject | null => {
    if (kind === 'unit') return { kind, unit }
    if (kind === 'zone') return zone === undefined ? null : { kind, zone: zone.id }
    return other === undefined ? null : { kind, units: [unit, other].sort() as [string, string] }
  }
  const on = subject()
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (on === null || text.trim() === '') return
        workshop.getState().setNote({ on, text })
        setDesk({ noteOn: null })
        setText('')
      }}
    >
      <h3>{notizen.head}</h3>
      <p className="fine">{notizen.what}</p>
      <Segmented label={notizen.about} value={kind} options={kinds.map((value) => ({ value, label: notizen.kinds[value] }))} onChange={setKind} />
      {kind !== 'zone' && <SelectField compact label={notizen.kinds.unit} value={unit} options={sorted.map((id) => ({ value: id, label: model.nameOf(id) }))} onChange={setUnit} />}
      {kind === 'border' && other !== undefined && <SelectField compact label={notizen.borderTo} value={other} options={around.map((id) => ({ value: id, label: model.nameOf(id) }))} onChange={setOther} />}
      {kind === 'zone' && zone !== undefined && <SelectField compact label={werkstatt.room} value={zone.id} options={model.draft.zones.map((each) => ({ value: each.id, label: werkstatt.inRoom(each.number, each.name) }))} onChange={setZone} />}
      <label className="note-text">
        <span>{notizen.text}</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
      </label>
      <button type="submit" className="button" disabled={on === null || text.trim() === ''}>
        {notizen.add}
      </button>
    </form>
  )
}

const Note = ({ model, note }: { model: DeskModel; note: DraftNote }) => {
  const workshop = useWorkshopStore()
  const [text, setText] = useState<string | null>(null)
  const words = subjectWords(model, note.on)
  return (
    <li className="note">
      <div className="note-head">
        <b>{words}</b>
        <small className="fine">{formatDate(note.at.slice(0, 10))}</small>
        <button
          type="button"
          className="icon-button"
          aria-label={notizen.remove(words)}
          title={notizen.remove(words)}
          onClick={() => {
            workshop.getState().removeNote(note.id)
          }}
        >
          <Icon name="schliessen" size={16} />
        </button>
      </div>
      <textarea
        rows={2}
        maxLength={2000}
        aria-label={notizen.textOf(words)}
        value={text ?? note.text}
        onChange={(event) => {
          setText(event.target.value)
        }}
        onBlur={() => {
          if (text !== null && text.trim() !== '' && text !== note.text) workshop.getState().setNote({ id: note.id, on: note.on, text })
          setText(null)
        }}
      />
    </li>
  )
}

/** „Ortskenntnis“ on rooms, borders and Ortsteile, and the named states of the variant. */
export const NotesTab = ({ model }: { model: DeskModel }) => (
  <section className="desk-section" aria-label={werkstatt.tabs.notes}>
    <StatesSection />
    <NewNote model={model} />
    {model.draft.notes.length === 0 ? <p className="fine">{notizen.none}</p> : <ul className="notes">{[...model.draft.notes].reverse().map((note) => <Note key={note.id} model={model} note={note} />)}</ul>}
  </section>
)
