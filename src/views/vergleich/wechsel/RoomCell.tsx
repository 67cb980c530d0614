import type { Zoning } from '../../../core/zoning/zoning'
import { wechsel } from '../../../i18n/de/wechsel'
import { ZoneNumber } from '../../shared/ZoneNumber'
import { roomName } from './roomName'

/** A room with the number it has in the comparison, or „nicht zugeordnet“. */
export const RoomCell = ({ zoning, id, numbers }: { zoning: Zoning; id: string | null; numbers?: ReadonlyMap<string, number> }) => {
  const zone = zoning.zones.find((each) => each.id === id)
  if (zone === undefined) return <span className="fine">{wechsel.noRoom}</span>
  return (
    <span className="zone-cell">
      <ZoneNumber number={numbers?.get(zone.id) ?? zone.number} /> {roomName(zoning, zone.id)}
    </span>
  )
}
