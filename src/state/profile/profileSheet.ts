import { defaultMinPopulation, populationColumn } from '../../core/index/presets'
import { isPresent, type Value } from '../../core/indicators/missing'
import { weakestStatus, type Status } from '../../core/indicators/provenance'
import type { UnitId } from '../../core/units/unit'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import type { DataPackage } from '../../data/dataPackage'
import type { AppState } from '../appState'
import { baseRows } from '../derived/rows'
import { shownIndex } from '../derived/shownIndex'
import type { Shown, ShownRow } from '../derived/shownTypes'
import { statusOf } from '../derived/status'
import { changesOf, type ProfileChanges } from './changes'
import { hiddenIn, membersOf, peopleByClass, type ClassPeople, type Member } from './membersWithin'
import { facilitiesWithin, type FacilityKind, type FacilityPoint } from './placesWithin'
import { notesOn, type ProfileNote } from './profileNotes'
import { ownTypeOf, spineRows, type OwnType, type SpineRow } from './spineRows'
import { placeOf, subjectKey, type Place, type ProfileSubject } from './subject'
import { rowSureness, sureness, type RowSureness } from './sureness'
import { touchedBy, type ForeignDivision, type TouchedDivision } from './touches'

/** What is loaded apart from the state and may be absent: facilities, foreign areas, the workshop's notes. */
export interface ProfileExtras {
  /** null: not loaded, and the sheet says nothing about facilities. */
  readonly facilities: { readonly points: readonly FacilityPoint[]; readonly layers: readonly string[] } | null
  readonly foreign: readonly ForeignDivision[]
  /** Variants whose notes are told; none where notes are not wanted. */
  readonly drafts: readonly Pick<DraftRecord, 'draft'>[]
}

export const noExtras: ProfileExtras = { facilities: null, foreign: [], drafts: [] }

export interface ProfilePeople {
  readonly value: Value
  readonly status: Status | undefined
  /** Members whose people are not known: the sum is then too small. */
  readonly without: readonly UnitId[]
  readonly date: string
  readonly areaKm2: number
  /** Where people are known. */
  readonly perKm2: Value
  /** The published number of a unit with its own date. */
  readonly published: { readonly value: number; readonly date: string; readonly source: string } | null
}

export interface ProfileIndex {
  readonly shown: Shown
  readonly row: ShownRow
  /** null where the row is not rated. */
  readonly sure: RowSureness | null
}

/** Everything one profile sheet says, without its layout. */
export interface ProfileSheetModel {
  readonly key: string
  readonly place: Place
  readonly year: number
  /** The weakest status of all figures on the sheet. */
  readonly status: Status | undefined
  /** Ids of the sources behind the figures, each once; boundaries and facilities are apart. */
  readonly sources: readonly string[]
  readonly people: ProfilePeople
  /** null for the city, and where the index cannot be computed at all. */
  readonly index: ProfileIndex | null
  /** The index of the units, whatever the subject: classes and swatches come from it. */
  readonly units: Shown
  readonly type: OwnType | null
  readonly spine: readonly SpineRow[]
  readonly changes: ProfileChanges | null
  /** null where facilities are not loaded. */
  readonly facilities: readonly FacilityKind[] | null
  readonly touched: readonly TouchedDivision[]
  readonly notes: readonly ProfileNote[]
  /** Units of a zone or of the city; empty for a unit. */
  readonly members: readonly Member[]
  readonly byClass: readonly ClassPeople[]
  /** Members of high need that the zone's class does not show. */
  readonly hidden: readonly Member[]
  readonly uncertainMembers: number
  /** Fewer people than are rated: every share rests on single cases. */
  readonly isSmall: boolean
}

const peopleOf = (data: DataPackage, year: number, place: Place): ProfilePeople => {
  const row = baseRows(data, year, place.zoning).find(({ id }) => id === place.id)
  const value = row?.population ?? { missing: 'unknown' as const }
  const without = row?.peopleWithout ?? []
  const areaOf = (counts: (id: UnitId) => boolean): number => data.units.reduce((sum, { id, areaM2 }) => (place.unitIds.includes(id) && counts(id) ? sum + areaM2 : sum), 0) / 1e6
  const areaKm2 = areaOf(() => true)
  // People that are not known live on land that is: it must not be in the quotient either.
  const peopledKm2 = areaOf((id) => !without.includes(id))
  const unit = place.subject.kind === 'unit' ? data.units.find(({ id }) => id === place.id) : undefined
  return {
    value,
    status: statusOf(data, [populationColumn], year, place.unitIds),
    without,
    date: data.components.find(({ id }) => id === populationColumn)?.dates[String(year)] ?? String(year),
    areaKm2,
    perKm2: isPresent(value) && peopledKm2 > 0 ? value / peopledKm2 : { missing: 'unknown' },
    published: unit?.population ?? null,
  }
}

const weakest = (all: readonly (Status | undefined)[]): Status | undefined => {
  const known = all.filter((status) => status !== undefined)
  return known.length === 0 ? undefined : weakestStatus(known)
}

/** The weakest status of all figures on the sheet of a place; undefined where it has none. */
export const profileStatus = (state: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>, place: Place): Status | undefined => {
  const { data, year, indexScheme, shownRecipe } = state
  const { kind } = place.subject
  const row = kind === 'city' ? undefined : shownIndex(data, year, kind === 'zone' ? place.zoning : null, indexScheme, shownRecipe).rowOf.get(place.id)
  return weakest([statusOf(data, [populationColumn], year, place.unitIds), row?.status, shownIndex(data, year, null, indexScheme, shownRecipe).status, ...spineRows(data, year, place, shownRecipe).map(({ status }) => status)])
}

/**
 * The profile of one subject on the year and the recipe shown; null where the data do not have it. Facilities, foreign
 * areas and notes come in as `extras`, because they are loaded apart.
 */
export const profileSheetOf = (state: AppState, subject: ProfileSubject, extras: ProfileExtras = noExtras): ProfileSheetModel | null => {
  const place = placeOf(state, subject)
  if (place === null) return null
  const { data, year, indexScheme, shownRecipe } = state
  const units = shownIndex(data, year, null, indexScheme, shownRecipe)
  const ownZoning = subject.kind === 'zone' ? place.zoning : null
  const shown = subject.kind === 'city' ? null : shownIndex(data, year, ownZoning, indexScheme, shownRecipe)
  const row = shown?.rowOf.get(place.id)
  const spine = spineRows(data, year, place, shownRecipe)
  const people = peopleOf(data, year, place)
  const members = subject.kind === 'unit' ? [] : membersOf(units, place)
  return {
    key: subjectKey(subject),
    place,
    year,
    status: weakest([people.status, row?.status, units.status, ...spine.map(({ status }) => status)]),
    sources: [...new Set([...units.sources, ...spine.flatMap(({ sources }) => sources)])],
    people,
    index: shown === null || row === undefined || shown.result === null ? null : { shown, row, sure: row.classIndex === null ? null : rowSureness(sureness(data, year, ownZoning, indexScheme, shownRecipe), place.id, row.classIndex) },
    units,
    type: ownTypeOf(data, place),
    spine,
    changes: changesOf(state, place),
    facilities: extras.facilities === null ? null : facilitiesWithin(data, extras.facilities.points, extras.facilities.layers, place.unitIds),
    touched: touchedBy(state, place, extras.foreign),
    notes: notesOn(extras.drafts, place, (id) => data.units.find((unit) => unit.id === id)?.name ?? id),
    members,
    byClass: subject.kind === 'unit' ? [] : peopleByClass(units, members),
    hidden: subject.kind === 'zone' ? hiddenIn(units, row, members) : [],
    uncertainMembers: members.filter(({ certainty }) => certainty !== '').length,
    isSmall: isPresent(people.value) && people.value < defaultMinPopulation,
  }
}
