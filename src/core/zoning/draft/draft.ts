import type { UnitId } from '../../units/unit'
import type { Zone, Zoning } from '../zoning'

/** A zone while it is being drafted. */
export interface DraftZone extends Zone {
  /** A locked zone neither gains nor loses units. */
  readonly locked: boolean
  /** 1 to 30: which colour and pattern the zone has on the map. Stays when zones are numbered anew. */
  readonly colour: number
}

/** What a note is about: a zone, a unit, or the border between two units (in ascending order). */
export type NoteSubject =
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'border'; readonly units: readonly [UnitId, UnitId] }

/** „Ortskenntnis“: what somebody who knows the place says. */
export interface DraftNote {
  readonly id: string
  readonly on: NoteSubject
  readonly text: string
  /** When it was last changed, ISO 8601. */
  readonly at: string
}

/** What sizes of zones a variant is to have; each a whole number from 1, absent where nothing is set. */
export interface DraftSizes {
  /** Wanted number of zones, up to `maxZones`. */
  readonly rooms?: number
  /** Wanted people per zone. */
  readonly target?: number
  /** Fewest and most people a zone should have. */
  readonly least?: number
  readonly most?: number
}

/** Number of zones whose look can be told apart. */
export const maxZones = 30

/**
 * A variant in the making: immutable, every edit gives a new one and shares what
 * it did not change, so that steps back are references and cost nothing.
 * Units without an entry in `zoneOf` are „nicht zugeordnet“.
 */
export interface Draft {
  readonly id: string
  readonly title: string
  readonly description: string
  /** What it was begun from, in German, for the list of variants. */
  readonly origin: string
  readonly zones: readonly DraftZone[]
  readonly zoneOf: ReadonlyMap<UnitId, string>
  /** A note on a zone that is not there any more stays. */
  readonly notes: readonly DraftNote[]
  /** Absent where no size is set. */
  readonly sizes?: DraftSizes
}

/** Id of the zoning a draft is in all other views. */
export const draftZoningId = (draftId: string): string => `entwurf-${draftId}`

const zonings = new WeakMap<Draft, Zoning>()

/** The draft as every other part of the app sees it; the same draft gives the identical zoning. */
export const zoningOfDraft = (draft: Draft): Zoning => {
  const known = zonings.get(draft)
  if (known !== undefined) return known
  const zoning: Zoning = {
    id: draftZoningId(draft.id),
    title: draft.title,
    description: draft.description,
    source: draft.origin,
    zones: draft.zones.map(({ id, number, name }) => ({ id, number, name })),
    zoneOf: draft.zoneOf,
    certainty: new Map(),
  }
  zonings.set(draft, zoning)
  return zoning
}
