import { useId, useMemo, useRef, useState } from 'react'
import type { UnitId } from '../../core/units/unit'
import { neighbourInDirection, type Direction4 } from '../../core/spatial/neighbourInDirection'
import { peopleOrUnknown } from '../../i18n/de/menschen'
import { werkstatt } from '../../i18n/de/werkstatt'
import { mapGeometry } from '../../map/geometry/mapGeometry'
import { knownPeople } from '../../state/derived/knownPeople'
import { ToolIcon } from '../../ui/ToolIcon'
import { useApp } from '../AppContext'
import { peopleAt } from './deskScene'
import { say, setDesk, useDesk } from './deskStore'
import { useJump } from './useJump'
import { useAssign } from './useAssign'
import type { DeskModel } from './useDeskModel'
import { useWorkshopStore } from './WorkshopContext'

const arrows: Readonly<Record<string, Direction4>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }
/** Two digits within this time are one number. */
const digitMilliseconds = 700

/**
 * Painting by keyboard: arrows walk from Ortsteil to Ortsteil, Enter assigns,
 * Delete takes out, digits choose the room. The same can be done in the table with
 * ordinary fields; this is for those who want to see the map move with them.
 */
export const KeyboardDesk = ({ model }: { model: DeskModel }) => {
  const workshop = useWorkshopStore()
  const boundaries = useApp((state) => state.data.boundaries)
  const cursor = useDesk((state) => state.cursor)
  const assign = useAssign(model)
  const jump = useJump(model)
  const help = useId()
  const [focused, setFocused] = useState(false)
  const typed = useRef({ digits: '', at: 0 })
  const { ids, neighbours } = model.context.graph
  const places = useMemo(() => {
    const { byId } = mapGeometry(boundaries)
    return ids.map((id) => byId.get(id)?.anchor ?? { x: 0, y: 0 })
  }, [boundaries, ids])

  const at: UnitId = cursor !== null && ids.includes(cursor) ? cursor : ids[0]!
  const where = (unit: UnitId): string => {
    const zone = model.draft.zones.find((each) => each.id === model.draft.zoneOf.get(unit))
    return werkstatt.at(model.nameOf(unit), zone === undefined ? werkstatt.unassigned.toLowerCase() : werkstatt.inRoom(zone.number, zone.name), peopleOrUnknown(knownPeople([peopleAt(model.context, unit)])))
  }
  const choose = (digit: string): void => {
    const now = performance.now()
    const digits = now - typed.current.at < digitMilliseconds ? `${typed.current.digits}${digit}` : digit
    typed.current = { digits, at: now }
    const zone = model.draft.zones.find((each) => each.number === Number(digits)) ?? model.draft.zones.find((each) => each.number === Number(digit))
    if (zone === undefined) {
      say(werkstatt.noRoomNumber(Number(digits)))
      return
    }
    workshop.getState().setTarget(zone.id)
    say(werkstatt.paintInto(zone.number, zone.name))
  }
  const key = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!/^\d$/.test(event.key)) typed.current = { digits: '', at: 0 }
    const direction = arrows[event.key]
    if (direction !== undefined) {
      event.preventDefault()
      const next = neighbourInDirection(ids.indexOf(at), direction, places, neighbours)
      if (next === null) {
        say('Hier endet die Stadt.')
        return
      }
      setDesk({ cursor: ids[next]!, lookAt: { unit: ids[next]! } })
      say(where(ids[next]!))
      return
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (model.draft.zones.length === 0) say(werkstatt.noRoomYet)
      else assign([at], model.target)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      assign([at], null)
    } else if (/^\d$/.test(event.key)) choose(event.key)
    else if (event.key === 'n' || event.key === 'N') jump()
  }
  return (
    <div className="keyboard-desk">
      <div
        className="keyboard-stage"
        role="application"
        tabIndex={0}
        aria-label={`${werkstatt.keyboard}: ${where(at)}`}
        aria-describedby={help}
        onKeyDown={key}
        onFocus={() => {
          setFocused(true)
          setDesk({ cursor: at })
        }}
        onBlur={() => {
          setFocused(false)
          setDesk({ cursor: null })
        }}
      >
        <ToolIcon name="tastatur" size={20} />
        <span>{cursor === null || !focused ? werkstatt.keyboardShort : where(at)}</span>
      </div>
      <p id={help} className="fine keyboard-help" hidden={!focused}>
        {werkstatt.keyboardHelp}
      </p>
    </div>
  )
}
