import type { UnitId } from '../../units/unit'
import type { Draft } from './draft'

export interface Assigned {
  /** The identical draft where nothing changes. */
  readonly draft: Draft
  /** Units that stay where they are because their zone or the target is locked or the target does not exist. */
  readonly refused: readonly UnitId[]
}

/**
 * Moves units to a zone, or with `null` to „nicht zugeordnet“. Units of locked
 * zones are not taken, a locked target takes nothing; units that are there
 * already count as neither moved nor refused.
 */
export const assign = (draft: Draft, units: Iterable<UnitId>, target: string | null): Assigned => {
  const locked = new Set(draft.zones.filter((zone) => zone.locked).map(({ id }) => id))
  const isOpen = target === null || (!locked.has(target) && draft.zones.some(({ id }) => id === target))
  const refused: UnitId[] = []
  let zoneOf: Map<UnitId, string> | null = null
  for (const unit of new Set(units)) {
    const from = draft.zoneOf.get(unit)
    if (from === (target ?? undefined)) continue
    if (!isOpen || (from !== undefined && locked.has(from))) {
      refused.push(unit)
      continue
    }
    zoneOf ??= new Map(draft.zoneOf)
    if (target === null) zoneOf.delete(unit)
    else zoneOf.set(unit, target)
  }
  return { draft: zoneOf === null ? draft : { ...draft, zoneOf }, refused }
}
