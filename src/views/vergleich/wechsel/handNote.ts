import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zoning } from '../../../core/zoning/zoning'
import { wechsel } from '../../../i18n/de/wechsel'
import { validPairs } from './fixedChoice'
import { roomName } from './roomName'

/** Says which pairs were decided by hand; null where none was. */
export const handNote = (a: Zoning, b: Zoning, fixed: readonly ZoneMatch[]): string | null => {
  const pairs = validPairs(a, b, fixed)
  if (pairs.length === 0) return null
  return wechsel.handNote(
    pairs.map((pair) => {
      if (pair.a === undefined) return wechsel.handAloneB(roomName(b, pair.b))
      return pair.b === undefined ? wechsel.handAloneA(roomName(a, pair.a)) : wechsel.handPair(roomName(a, pair.a), roomName(b, pair.b))
    }),
  )
}
