import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zoning } from '../../../core/zoning/zoning'
import { wechsel } from '../../../i18n/de/wechsel'
import { setFixedPairs } from '../useCompared'
import { choiceOf, withChoice, type FixedChoice } from './fixedChoice'
import { roomName } from './roomName'

const automatic = 'auto'
const none = 'none'
const key = (choice: FixedChoice): string => (choice.kind === 'room' ? `r ${choice.id}` : choice.kind === 'none' ? none : automatic)

/** Which room of B a room of A is taken for: calculated, or decided by hand. */
export const PairSelect = ({ a, b, room, fixed, numbers }: { a: Zoning; b: Zoning; room: string; fixed: readonly ZoneMatch[]; numbers: ReadonlyMap<string, number> }) => {
  const choice = choiceOf(fixed, room)
  const choices = new Map<string, FixedChoice>([[automatic, { kind: 'automatic' }], [none, { kind: 'none' }], ...b.zones.map(({ id }): [string, FixedChoice] => [`r ${id}`, { kind: 'room', id }])])
  return (
    <span className="pair-choice">
      <select
        className="pair-select"
        aria-label={wechsel.pairOf(roomName(a, room))}
        value={key(choice)}
        onChange={(event) => {
          setFixedPairs(a, b, withChoice(fixed, room, choices.get(event.target.value)!))
        }}
      >
        <option value={automatic}>{wechsel.automatic}</option>
        <option value={none}>{wechsel.noPair}</option>
        {b.zones.map(({ id }) => (
          <option key={id} value={`r ${id}`}>
            {`${numbers.get(id) ?? ''} ${roomName(b, id)}`}
          </option>
        ))}
      </select>
      {choice.kind !== 'automatic' && <small className="by-hand">{wechsel.byHand}</small>}
    </span>
  )
}
