import { isPresent, type Value } from '../../core/indicators/missing'
import type { Overlay } from '../../core/spatial/overlay/overlayUnits'
import type { UnitId } from '../../core/units/unit'
import type { AppState } from '../appState'
import { isCertain, unitPopulation } from '../derived/rows'
import { zoningsOf } from '../derived/shown'
import type { Place } from './subject'

/** An area of another division that a place lies in or reaches into. */
export interface TouchedArea {
  /** Number of a zone, null for a foreign area. */
  readonly number: number | null
  readonly name: string
  /** How many of the place's units lie in it, wholly or in part. */
  readonly units: number
  /** People of the place in it; a share of a divided unit counts as estimated. */
  readonly people: Value
  /** Share of the place's people (without figures: of its units), 0 to 1. */
  readonly share: number
  /** The weakest certainty among the assignments; '' where all are certain. */
  readonly certainty: string
}

/** One other division with the areas a place touches, those of most people first. */
export interface TouchedDivision {
  readonly id: string
  readonly title: string
  readonly kind: 'zoning' | 'variant' | 'foreign'
  readonly areas: readonly TouchedArea[]
  /** Units of the place that lie in no area of the division. */
  readonly without: number
}

/** A set of foreign areas, divided among the units beforehand. */
export interface ForeignDivision {
  readonly id: string
  readonly title: string
  readonly overlay: Overlay
}

interface Piece {
  readonly unit: UnitId
  readonly area: string
  /** Share of the unit in the area, 0 to 1. */
  readonly share: number
  readonly certainty: string
}

const weightOf = (people: ReadonlyMap<UnitId, Value>, unit: UnitId): number => {
  const count = people.get(unit)
  return count !== undefined && isPresent(count) ? count : 0
}

const collected = (pieces: readonly Piece[], people: ReadonlyMap<UnitId, Value>, place: Place, look: (area: string) => Pick<TouchedArea, 'number' | 'name'>): readonly TouchedArea[] => {
  const whole = place.unitIds.reduce((sum, unit) => sum + weightOf(people, unit), 0)
  return [...new Set(pieces.map(({ area }) => area))]
    .map((area): TouchedArea => {
      const own = pieces.filter((piece) => piece.area === area)
      const inside = own.reduce((sum, { unit, share }) => sum + share * weightOf(people, unit), 0)
      const unknown = own.some(({ unit }) => !isPresent(people.get(unit) ?? { missing: 'unknown' }))
      const certainties = [...new Set(own.map(({ certainty }) => certainty).filter((certainty) => !isCertain(certainty)))]
      return {
        ...look(area),
        units: new Set(own.map(({ unit }) => unit)).size,
        people: unknown ? { missing: 'unknown' } : Math.round(inside),
        share: whole > 0 ? inside / whole : own.reduce((sum, { share }) => sum + share, 0) / Math.max(1, place.unitIds.length),
        certainty: certainties.join(', '),
      }
    })
    .sort((a, b) => b.share - a.share || b.units - a.units || a.name.localeCompare(b.name, 'de'))
}

/**
 * Zones of every other division that a place lies in, and foreign areas as far as they have
 * been divided among the units. The place's own division is left out, as are divisions without any of its units.
 */
export const touchedBy = (state: Pick<AppState, 'data' | 'variants' | 'year'>, place: Place, foreign: readonly ForeignDivision[]): readonly TouchedDivision[] => {
  const people = unitPopulation(state.data, state.year)
  const ownPackage = new Set(state.data.zonings.map(({ id }) => id))
  const zonings = zoningsOf(state)
    .filter(({ id }) => place.subject.kind !== 'zone' || id !== place.subject.zoning)
    .map((zoning): TouchedDivision => {
      const zones = new Map(zoning.zones.map((zone) => [zone.id, zone]))
      const pieces = place.unitIds.flatMap((unit): Piece[] => {
        const area = zoning.zoneOf.get(unit)
        return area === undefined || !zones.has(area) ? [] : [{ unit, area, share: 1, certainty: zoning.certainty.get(unit) ?? 'belegt' }]
      })
      return { id: zoning.id, title: zoning.title, kind: ownPackage.has(zoning.id) ? 'zoning' : 'variant', areas: collected(pieces, people, place, (area) => ({ number: zones.get(area)!.number, name: zones.get(area)!.name })), without: place.unitIds.length - pieces.length }
    })
  const wanted = new Set(place.unitIds)
  const divided = foreign.map(({ id, title, overlay }): TouchedDivision => {
    const pieces = overlay.units.flatMap((unit, row): Piece[] =>
      wanted.has(unit) ? overlay.share[row]!.flatMap((share, area) => (share > 0 ? [{ unit, area: overlay.areas[area]!, share, certainty: 'belegt' }] : [])) : [],
    )
    const names = new Map(overlay.areas.map((area, i) => [area, overlay.names[i]!]))
    const inside = new Set(pieces.map(({ unit }) => unit))
    return { id, title, kind: 'foreign', areas: collected(pieces, people, place, (area) => ({ number: null, name: names.get(area)! })), without: place.unitIds.filter((unit) => !inside.has(unit)).length }
  })
  return [...zonings, ...divided].filter(({ areas }) => areas.length > 0)
}
