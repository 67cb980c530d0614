import { useId, useState } from 'react'
import { maxZones, type DraftZone } from '../../core/zoning/draft/draft'
import { werkstatt } from '../../i18n/de/werkstatt'
import { zoneLook } from '../../map/zoneLook'
import { CheckField, SelectField } from '../../ui/Field'
import { useApp } from '../AppContext'
import { setDesk } from './deskStore'
import type { DeskModel } from './useDeskModel'
import { useWorkshopStore } from './WorkshopContext'

const colours = Array.from({ length: maxZones }, (_, i) => i + 1)

const ColourChoice = ({ zone, onChange }: { zone: DraftZone; onChange: (colour: number) => void }) => {
  const theme = useApp((state) => state.theme)
  const name = useId()
  return (
    <fieldset className="colour-choice">
      <legend>{werkstatt.colour}</legend>
      {colours.map((colour) => {
        const look = zoneLook(colour, theme)
        return (
          <label key={colour}>
            <input type="radio" name={name} checked={zone.colour === colour} aria-label={werkstatt.colourName(colour)} onChange={() => { onChange(colour) }} />
            <span className={`zone-mark zone-texture-${look.texture}`} style={{ backgroundColor: look.colour }} />
          </label>
        )
      })}
    </fieldset>
  )
}

/** Ortsteile of a room to take out of it into a new one. */
const SplitOff = ({ model, zone }: { model: DeskModel; zone: DraftZone }) => {
  const workshop = useWorkshopStore()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const members = model.zones.rows.find((row) => row.id === zone.id)?.unitIds ?? []
  return (
    <details className="more">
      <summary>{werkstatt.splitOff}</summary>
      <p className="fine">{werkstatt.splitOffWhat}</p>
      <div className="split-list">
        {members.map((unit) => (
          <CheckField
            key={unit}
            checked={chosen.has(unit)}
            onChange={(on) => {
              setChosen(new Set(on ? [...chosen, unit] : [...chosen].filter((each) => each !== unit)))
            }}
          >
            {model.nameOf(unit)}
          </CheckField>
        ))}
      </div>
      <button
        type="button"
        className="button"
        disabled={chosen.size === 0 || members.every((unit) => chosen.has(unit))}
        onClick={() => {
          workshop.getState().splitZone(zone.id, chosen)
          setChosen(new Set())
        }}
      >
        {werkstatt.splitOff}
      </button>
    </details>
  )
}

/** Everything that can be done to one room: name, number, colour, and how it is cut. */
export const RoomEditor = ({ model, zone, onGone }: { model: DeskModel; zone: DraftZone; onGone: () => void }) => {
  const workshop = useWorkshopStore()
  const graph = model.context.graph
  const { renameZone, renumberZone, recolourZone, mergeZones, splitParts, dissolveZone, endGesture } = workshop.getState()
  const nameField = useId()
  const numberField = useId()
  const others = model.draft.zones.filter((each) => each.id !== zone.id)
  const [typed, setTyped] = useState<string | null>(null)
  const [other, setOther] = useState('')
  const partner = others.find((each) => each.id === other) ?? others[0]
  const quality = model.quality.zones[model.draft.zones.indexOf(zone)]
  const refused = zone.locked ? 'Der Raum ist gesperrt.' : undefined
  return (
    <section className="room-editor" aria-label={werkstatt.editRoom(zone.number)}>
      <h3>{werkstatt.editRoom(zone.number)}</h3>
      <div className="room-editor-line">
        <div className="field field-compact">
          <label htmlFor={nameField}>{werkstatt.name}</label>
          <input
            id={nameField}
            key={zone.id}
            value={typed ?? zone.name}
            maxLength={80}
            onChange={(event) => {
              // The draft tidies names; what is being typed keeps its blanks.
              setTyped(event.target.value)
              if (event.target.value.trim() !== '') renameZone(zone.id, event.target.value, `name ${zone.id}`)
            }}
            onBlur={() => {
              if (typed?.trim() === '') renameZone(zone.id, '', `name ${zone.id}`)
              setTyped(null)
              endGesture()
            }}
          />
        </div>
        <div className="field field-compact room-number">
          <label htmlFor={numberField}>{werkstatt.number}</label>
          <input
            id={numberField}
            type="number"
            min={1}
            max={99}
            value={zone.number}
            onChange={(event) => {
              const number = Number(event.target.value)
              if (Number.isInteger(number) && number >= 1 && number <= 99) renumberZone(zone.id, number)
            }}
          />
        </div>
      </div>
      <details className="more">
        <summary>{werkstatt.colour}</summary>
        <ColourChoice
          zone={zone}
          onChange={(colour) => {
            recolourZone(zone.id, colour)
          }}
        />
      </details>
      {others.length > 0 && partner !== undefined && (
        <div className="room-editor-line">
          <SelectField compact label={werkstatt.merge} value={partner.id} options={others.map((each) => ({ value: each.id, label: werkstatt.inRoom(each.number, each.name) }))} onChange={setOther} />
          <button
            type="button"
            className="button"
            disabled={zone.locked || partner.locked}
            onClick={() => {
              mergeZones([zone.id, partner.id])
            }}
          >
            {werkstatt.mergeDo}
          </button>
        </div>
      )}
      <div className="room-editor-actions">
        {quality !== undefined && quality.parts > 1 && (
          <button
            type="button"
            className="button"
            disabled={zone.locked}
            title={refused}
            onClick={() => {
              splitParts(zone.id, graph)
            }}
          >
            {werkstatt.splitParts}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            setDesk({ tab: 'notes', noteOn: { kind: 'zone', zone: zone.id } })
          }}
        >
          {werkstatt.noteOnRoom}
        </button>
        <button
          type="button"
          className="button"
          disabled={zone.locked}
          title={refused}
          onClick={() => {
            if (dissolveZone(zone.id).ok) onGone()
          }}
        >
          {werkstatt.dissolve}
        </button>
      </div>
      {!zone.locked && (quality?.units ?? 0) > 1 && <SplitOff key={zone.id} model={model} zone={zone} />}
    </section>
  )
}
