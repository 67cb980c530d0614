import { cityName } from '../../data/cityName'
import type { UnitId } from '../../core/units/unit'
import type { Zoning } from '../../core/zoning/zoning'
import type { AppState } from '../appState'
import { cityZoning, zoneMembersOf } from '../derived/rows'
import { zoningById } from '../derived/shown'

/** What a profile sheet is about: one unit, one zone of a zoning, or the whole city. */
export type ProfileSubject = { readonly kind: 'unit'; readonly id: UnitId } | { readonly kind: 'zone'; readonly zoning: string; readonly id: string } | { readonly kind: 'city' }

/** Text that is equal for equal subjects. */
export const subjectKey = (subject: ProfileSubject): string => (subject.kind === 'city' ? 'city' : subject.kind === 'unit' ? `unit ${subject.id}` : `zone ${subject.zoning} ${subject.id}`)

/** A subject as the arithmetic sees it. */
export interface Place {
  readonly subject: ProfileSubject
  /** null for a unit; the city is a zoning of one zone. */
  readonly zoning: Zoning | null
  readonly id: string
  readonly name: string
  /** Number of a zone, null else. */
  readonly number: number | null
  readonly unitIds: readonly UnitId[]
}

/** The subject in the loaded data; null where the data (or the variants) do not have it. */
export const placeOf = (state: Pick<AppState, 'data' | 'variants'>, subject: ProfileSubject): Place | null => {
  const { data } = state
  if (subject.kind === 'unit') {
    const unit = data.units.find(({ id }) => id === subject.id)
    return unit === undefined ? null : { subject, zoning: null, id: unit.id, name: unit.name, number: null, unitIds: [unit.id] }
  }
  if (subject.kind === 'city') {
    const zoning = cityZoning(data)
    return { subject, zoning, id: zoning.zones[0]!.id, name: cityName(data), number: null, unitIds: data.units.map(({ id }) => id) }
  }
  const zoning = zoningById(state, subject.zoning)
  const zone = zoning?.zones.find(({ id }) => id === subject.id)
  return zoning === null || zone === undefined ? null : { subject, zoning, id: zone.id, name: zone.name, number: zone.number, unitIds: zoneMembersOf(data, zoning).get(zone.id) ?? [] }
}

/** Every unit, in the order of the data. */
export const unitSubjects = ({ data }: Pick<AppState, 'data'>): readonly ProfileSubject[] => data.units.map(({ id }) => ({ kind: 'unit', id }))

/** Every zone of a zoning by its number; zones without members have nothing to tell and are left out. */
export const zoneSubjects = (state: Pick<AppState, 'data' | 'variants'>, zoningId: string): readonly ProfileSubject[] => {
  const zoning = zoningById(state, zoningId)
  if (zoning === null) return []
  const members = zoneMembersOf(state.data, zoning)
  return [...zoning.zones]
    .filter(({ id }) => (members.get(id)?.length ?? 0) > 0)
    .sort((a, b) => a.number - b.number)
    .map(({ id }) => ({ kind: 'zone', zoning: zoningId, id }))
}
