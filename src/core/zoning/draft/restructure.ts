import { failure, success, type Result } from '../../result'
import type { UnitGraph } from '../../spatial/unitGraph'
import type { UnitId } from '../../units/unit'
import { maxZones, type Draft, type DraftZone } from './draft'
import { byNumber, nextZone, tooManyZones, zoneLocked } from './freeZone'

const lockedAmong = (draft: Draft, ids: readonly string[]): DraftZone | undefined => draft.zones.find((zone) => zone.locked && ids.includes(zone.id))

const membersOf = (draft: Draft, zone: string): UnitId[] => [...draft.zoneOf].flatMap(([unit, at]) => (at === zone ? [unit] : []))

/**
 * Puts zones together into the first one named, with their notes. Names that
 * are not zones, and repeats, count for nothing; fewer than two zones change
 * nothing. Problem where one of them is locked.
 */
export const mergeZones = (draft: Draft, ids: readonly string[]): Result<Draft> => {
  const [into, ...gone] = [...new Set(ids)].filter((id) => draft.zones.some((zone) => zone.id === id))
  if (into === undefined || gone.length === 0) return success(draft)
  const locked = lockedAmong(draft, [into, ...gone])
  if (locked !== undefined) return failure(zoneLocked(locked))
  const isGone = (zone: string): boolean => gone.includes(zone)
  return success({
    ...draft,
    zones: draft.zones.filter(({ id }) => !isGone(id)),
    zoneOf: new Map([...draft.zoneOf].map(([unit, zone]) => [unit, isGone(zone) ? into : zone])),
    notes: draft.notes.some(({ on }) => on.kind === 'zone' && isGone(on.zone)) ? draft.notes.map((note) => (note.on.kind === 'zone' && isGone(note.on.zone) ? { ...note, on: { kind: 'zone', zone: into } } : note)) : draft.notes,
  })
}

/** New zones for groups of units, one each. */
const withGroups = (draft: Draft, groups: readonly (readonly UnitId[])[]): Result<Draft> => {
  if (groups.length === 0) return success(draft)
  if (draft.zones.length + groups.length > maxZones) return failure(tooManyZones(draft.zones.length + groups.length))
  let { zones } = draft
  const zoneOf = new Map(draft.zoneOf)
  for (const group of groups) {
    const zone = nextZone(zones, '', draft.notes)
    zones = [...zones, zone]
    for (const unit of group) zoneOf.set(unit, zone.id)
  }
  return success({ ...draft, zones: byNumber(zones), zoneOf })
}

/**
 * Takes some units of a zone out into a new one. None of its units, or all of
 * them, change nothing. Problem where the zone is locked or there are 30 already.
 */
export const splitZone = (draft: Draft, id: string, units: Iterable<UnitId>): Result<Draft> => {
  const members = membersOf(draft, id)
  const chosen = new Set(units)
  const out = members.filter((unit) => chosen.has(unit))
  if (out.length === 0 || out.length === members.length) return success(draft)
  const locked = lockedAmong(draft, [id])
  return locked === undefined ? withGroups(draft, [out]) : failure(zoneLocked(locked))
}

/** Connected parts of some units, largest first (ties in the order of the graph). Units the graph does not know are in none. */
export const connectedParts = (units: Iterable<UnitId>, { ids, neighbours }: Pick<UnitGraph, 'ids' | 'neighbours'>): UnitId[][] => {
  const chosen = new Set(units)
  const left = new Set(ids.flatMap((id, position) => (chosen.has(id) ? [position] : [])))
  const parts: number[][] = []
  for (const start of left) {
    const part = [start]
    left.delete(start)
    // The list grows while it is walked.
    for (const at of part) {
      for (const next of neighbours[at]!) if (left.delete(next)) part.push(next)
    }
    parts.push(part.sort((a, b) => a - b))
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!).map((part) => part.map((position) => ids[position]!))
}

/**
 * Makes each connected part of a zone a zone of its own; the largest part stays
 * the zone it was. Identical where it is connected. Problem where the zone is locked
 * or there would be more than 30.
 */
export const splitParts = (draft: Draft, id: string, graph: Pick<UnitGraph, 'ids' | 'neighbours'>): Result<Draft> => {
  const [, ...others] = connectedParts(membersOf(draft, id), graph)
  const locked = others.length === 0 ? undefined : lockedAmong(draft, [id])
  return locked === undefined ? withGroups(draft, others) : failure(zoneLocked(locked))
}

const without = (draft: Draft, gone: ReadonlySet<string>): Draft => {
  if (gone.size === 0) return draft
  return {
    ...draft,
    zones: draft.zones.filter(({ id }) => !gone.has(id)),
    zoneOf: [...draft.zoneOf.values()].some((zone) => gone.has(zone)) ? new Map([...draft.zoneOf].filter(([, zone]) => !gone.has(zone))) : draft.zoneOf,
  }
}

/** Takes a zone away; its units become „nicht zugeordnet“, notes on it stay: what somebody knows is not lost with a border. Problem where it is locked. */
export const dissolveZone = (draft: Draft, id: string): Result<Draft> => {
  const zone = draft.zones.find((each) => each.id === id)
  if (zone === undefined) return success(draft)
  return zone.locked ? failure(zoneLocked(zone)) : success(without(draft, new Set([id])))
}

/** Takes away the zones that have no unit; locked ones and notes stay. */
export const removeEmptyZones = (draft: Draft): Draft => {
  const filled = new Set(draft.zoneOf.values())
  return without(draft, new Set(draft.zones.filter((zone) => !zone.locked && !filled.has(zone.id)).map(({ id }) => id)))
}
