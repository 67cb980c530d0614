import type { Draft, DraftNote, DraftSizes, DraftZone } from '../../core/zoning/draft/draft'
import type { HistoryStep } from '../../core/zoning/draft/draftHistory'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import type { UnitId } from '../../core/units/unit'

/** Title, description, origin. */
export type TextsJson = readonly [string, string, string]
/** A former state: places in the lists of zones, notes and texts, and a letter per unit (base 36 place of its zone from 1, `-` none); then the place in the list of sizes where it has any. */
export type StateJson = readonly [number, number, number, string, number?]

/** Former states of a draft, each list without repeats: hundreds of steps share a handful of zone lists. */
export interface StepsJson {
  readonly units: readonly UnitId[]
  readonly zones: readonly (readonly DraftZone[])[]
  readonly notes: readonly (readonly DraftNote[])[]
  readonly texts: readonly TextsJson[]
  /** Absent where no former state has sizes, as in older files. */
  readonly sizes?: readonly DraftSizes[]
  /** Label, time, draft before the step. */
  readonly past: readonly (readonly [string, string, StateJson])[]
  /** Label, time, draft after the step. */
  readonly future: readonly (readonly [string, string, StateJson])[]
  /** Id, name, time, draft. */
  readonly states: readonly (readonly [string, string, string, StateJson])[]
}

/** A variant as plain JSON, in project files and in the browser's storage. The present state is legible, former ones are compact. */
export interface DraftJson {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly origin: string
  readonly package: string
  readonly changed: string
  readonly zones: readonly DraftZone[]
  readonly zoneOf: Readonly<Record<UnitId, string>>
  readonly notes: readonly DraftNote[]
  /** Absent where none is set, as in older files. */
  readonly sizes?: DraftSizes
  readonly steps: StepsJson
}

/** A list without repeats by reference; gives the place of an entry. */
const places = <T extends object>(): { readonly list: T[]; readonly of: (entry: T) => number } => {
  const known = new Map<T, number>()
  const list: T[] = []
  return {
    list,
    of: (entry) => {
      const place = known.get(entry) ?? list.push(entry) - 1
      known.set(entry, place)
      return place
    },
  }
}

const plainZone = ({ id, number, name, locked, colour }: DraftZone): DraftZone => ({ id, number, name, locked, colour })

/** A variant as JSON, with its last `steps` steps back and the next ones forward. */
export const writeDraft = ({ draft, history, states, changed, package: city }: DraftRecord, steps = Infinity): DraftJson => {
  const past = steps === Infinity ? history.past : history.past.slice(Math.max(0, history.past.length - steps))
  const future = steps === Infinity ? history.future : history.future.slice(0, steps)
  const former = [...past, ...future, ...states].map((each) => each.draft)
  const units = [...new Set(former.flatMap((each) => [...each.zoneOf.keys()]))].sort()
  const zones = places<readonly DraftZone[]>()
  const notes = places<readonly DraftNote[]>()
  const sizes = places<DraftSizes>()
  const texts: TextsJson[] = []
  const textOf = new Map<string, number>()
  const state = (each: Draft): StateJson => {
    const text: TextsJson = [each.title, each.description, each.origin]
    const key = JSON.stringify(text)
    const place = textOf.get(key) ?? texts.push(text) - 1
    textOf.set(key, place)
    const letterOf = new Map(each.zones.map(({ id }, index) => [id, (index + 1).toString(36)]))
    const letters = units.map((unit) => letterOf.get(each.zoneOf.get(unit) ?? '') ?? '-').join('')
    return each.sizes === undefined ? [zones.of(each.zones), notes.of(each.notes), place, letters] : [zones.of(each.zones), notes.of(each.notes), place, letters, sizes.of(each.sizes)]
  }
  const step = ({ label, at, draft: each }: HistoryStep) => [label, at, state(each)] as const
  const written = { past: past.map(step), future: future.map(step), states: states.map((each) => [each.id, each.name, each.at, state(each.draft)] as const) }
  return {
    id: draft.id,
    title: draft.title,
    description: draft.description,
    origin: draft.origin,
    package: city,
    changed,
    zones: draft.zones.map(plainZone),
    zoneOf: Object.fromEntries([...draft.zoneOf].sort(([a], [b]) => (a < b ? -1 : 1))),
    notes: draft.notes,
    ...(draft.sizes === undefined ? {} : { sizes: draft.sizes }),
    steps: { units, zones: zones.list.map((list) => list.map(plainZone)), notes: notes.list, texts, ...(sizes.list.length === 0 ? {} : { sizes: sizes.list }), ...written },
  }
}
