import type { Zoning } from '../../../core/zoning/zoning'
import { wechsel } from '../../../i18n/de/wechsel'

/** Name of a room, for sentences and lists. */
export const roomName = (zoning: Zoning, id: string | null | undefined): string => {
  const zone = zoning.zones.find((each) => each.id === id)
  return zone === undefined ? wechsel.noRoom : zone.name.trim() || `Raum ${zone.number}`
}
