import { Fragment, useRef, useState } from 'react'
import type { DraftZone } from '../../core/zoning/draft/draft'
import type { ZoneQuality } from '../../core/zoning/quality/planQuality'
import { isPresent } from '../../core/indicators/missing'
import { peopleCell } from '../../i18n/de/menschen'
import { notizen } from '../../i18n/de/notizen'
import { werkstatt } from '../../i18n/de/werkstatt'
import { formatNumber, formatValue } from '../../i18n/format'
import { peopleSum } from '../../state/derived/knownPeople'
import { setHover } from '../../state/hover'
import { Icon } from '../../ui/Icon'
import { ToolIcon } from '../../ui/ToolIcon'
import { ClassSwatch } from '../shared/ClassSwatch'
import { classWord } from '../shared/classWord'
import { say } from './deskStore'
import type { DeskModel } from './useDeskModel'
import { useWorkshopStore } from './WorkshopContext'
import { RoomEditor } from './RoomEditor'
import { ZoneMark } from './ZoneMark'

const Deviation = ({ quality, tooSmall, tooLarge }: { quality: ZoneQuality; tooSmall: boolean; tooLarge: boolean }) => {
  if (quality.deviation === null) return null
  const share = Math.max(-1, Math.min(1, quality.deviation))
  return (
    <span className="deviation">
      <span className="deviation-bar" aria-hidden="true">
        <span style={share < 0 ? { right: '50%', width: `${-share * 50}%` } : { left: '50%', width: `${share * 50}%` }} />
      </span>
      <small>
        {werkstatt.deviation(quality.deviation)}
      </small>
      {(tooSmall || tooLarge) && <small className="room-warning">{tooSmall ? 'zu klein' : 'zu groß'}</small>}
    </span>
  )
}

const Row = ({ model, zone, index, isEdited, onEdit }: { model: DeskModel; zone: DraftZone; index: number; isEdited: boolean; onEdit: () => void }) => {
  const workshop = useWorkshopStore()
  const quality = model.quality.zones[index]!
  const row = model.zones.rows[index]!
  const isTarget = model.target === zone.id
  const notes = model.draft.notes.filter(({ on }) => on.kind === 'zone' && on.zone === zone.id).length
  const { tooSmall, tooLarge } = model.quality.sizes
  return (
    <tr
      className={isTarget ? 'is-target' : undefined}
      onPointerEnter={() => {
        setHover({ kind: 'zone', id: zone.id, unitIds: row.unitIds, point: null })
      }}
      onPointerLeave={() => {
        setHover(null)
      }}
    >
      <th scope="row">
        <button
          type="button"
          className="room-button"
          aria-pressed={isTarget}
          onClick={() => {
            workshop.getState().setTarget(zone.id)
            say(werkstatt.paintInto(zone.number, zone.name))
          }}
        >
          <ZoneMark zone={zone} />
          <span className="visually-hidden">{zone.number} </span>
          <span className="room-name">{zone.name}</span>
        </button>
        {quality.parts > 1 && <small className="room-warning">{werkstatt.parts(quality.parts)}</small>}
        {notes > 0 && <small className="room-note">{notizen.count(notes)}</small>}
        {quality.hiddenUnits.length > 0 && <small className="room-note">verdeckt erhöhten Bedarf: {quality.hiddenUnits.map((unit) => model.nameOf(unit)).join(', ')}</small>}
      </th>
      <td className="number">
        {isPresent(quality.population) ? formatNumber(quality.population) : quality.units === 0 ? '0' : formatValue(quality.population)}
        <Deviation quality={quality} tooSmall={tooSmall.includes(zone.id)} tooLarge={tooLarge.includes(zone.id)} />
      </td>
      <td>
        {quality.units === 0 ? (
          <small className="fine">leer</small>
        ) : (
          <>
          <span className="value-cell">
            <ClassSwatch shown={model.zones} row={row} />
            {row.rank === null ? '–' : formatValue(row.value, 1)}
          </span>
          <small className="room-class" aria-hidden="true">
            {classWord(model.zones, row)}
          </small>
          </>
        )}
      </td>
      <td className="number">{quality.indexSpread === null ? '–' : formatNumber(quality.indexSpread.sd, 2)}</td>
      <td className="room-buttons">
        <button
          type="button"
          className="icon-button"
          aria-expanded={isEdited}
          aria-label={werkstatt.editRoom(zone.number)}
          title={werkstatt.editRoom(zone.number)}
          onClick={onEdit}
        >
          <Icon name="regler" size={17} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-pressed={zone.locked}
          aria-label={zone.locked ? werkstatt.unlock(zone.number) : werkstatt.lock(zone.number)}
          title={zone.locked ? werkstatt.unlock(zone.number) : werkstatt.lock(zone.number)}
          onClick={() => {
            workshop.getState().lockZone(zone.id, !zone.locked)
          }}
        >
          <ToolIcon name={zone.locked ? 'schloss' : 'offen'} size={17} />
        </button>
      </td>
    </tr>
  )
}

/** The rooms of the draft with what a group looks at while it paints. The name chooses what is painted into. */
export const RoomsTable = ({ model }: { model: DeskModel }) => {
  const workshop = useWorkshopStore()
  const { unassigned } = model.quality
  const [edited, setEdited] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  return (
    <table ref={table} className="plain-table rooms-table" tabIndex={-1}>
      <caption className="visually-hidden">Räume der Variante; der Name wählt, in welchen Raum gemalt wird</caption>
      <thead>
        <tr>
          <th scope="col">{werkstatt.room}</th>
          <th scope="col" className="number">
            {werkstatt.people}
          </th>
          <th scope="col">Index</th>
          <th scope="col" className="number" title={werkstatt.spreadWhat}>
            {werkstatt.spread}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {model.draft.zones.map((zone, index) => (
          <Fragment key={zone.id}>
            <Row
              model={model}
              zone={zone}
              index={index}
              isEdited={edited === zone.id}
              onEdit={() => {
                setEdited(edited === zone.id ? null : zone.id)
              }}
            />
            {edited === zone.id && (
              <tr className="room-editor-row">
                <td colSpan={5}>
                  <RoomEditor
                    model={model}
                    zone={zone}
                    onGone={() => {
                      setEdited(null)
                      table.current?.focus()
                    }}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
        <tr className={model.target === null ? 'is-target' : undefined}>
          <th scope="row">
            <button
              type="button"
              className="room-button"
              aria-pressed={model.target === null}
              onClick={() => {
                workshop.getState().setTarget(null)
                say(werkstatt.eraseNow)
              }}
            >
              <span className="zone-mark is-open" aria-hidden="true">
                <ToolIcon name="radierer" size={15} />
              </span>
              <span className="room-name">{werkstatt.unassigned}</span>
            </button>
          </th>
          <td className="number">{peopleCell(peopleSum(unassigned.people, unassigned.peopleUnknownUnits === 0))}</td>
          <td colSpan={3}>
            <small className="fine">{unassigned.units.length === 1 ? '1 Ortsteil' : `${unassigned.units.length} Ortsteile`}</small>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
