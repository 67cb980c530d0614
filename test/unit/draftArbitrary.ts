import fc from 'fast-check'
import { assign } from '../../src/core/zoning/draft/assign'
import { emptyDraft } from '../../src/core/zoning/draft/createDraft'
import type { Draft } from '../../src/core/zoning/draft/draft'
import { addZone, lockAll, lockZone, recolourZone, renameZone, renumberZone, setDescription, setSizes, setTitle } from '../../src/core/zoning/draft/editZones'
import { removeNote, setNote } from '../../src/core/zoning/draft/notes'
import { dissolveZone, mergeZones, removeEmptyZones, splitParts, splitZone } from '../../src/core/zoning/draft/restructure'
import type { Result } from '../../src/core/result'

export type Edit = (draft: Draft) => Draft

const kept = (edit: (draft: Draft) => Result<Draft>): Edit => (draft) => {
  const edited = edit(draft)
  return edited.ok ? edited.value : draft
}

/** Any edit of the workshop, on the units given; zones are named by their place, so that most edits hit one. */
export const anyEdit = (units: readonly string[]): fc.Arbitrary<Edit> => {
  const unit = fc.constantFrom(...units)
  const some = fc.uniqueArray(unit, { maxLength: 8 })
  const place = fc.nat(8)
  const zone = (draft: Draft, at: number): string => draft.zones[at % Math.max(1, draft.zones.length)]?.id ?? 'none'
  const text = fc.string({ unit: 'grapheme', maxLength: 20 })
  // Units in a row, as neighbours of each other.
  const row = { ids: units, neighbours: units.map((_, at) => [at - 1, at + 1].filter((other) => other >= 0 && other < units.length)) }
  return fc.oneof(
    { weight: 5, arbitrary: fc.tuple(some, fc.option(place)).map(([list, at]): Edit => (draft) => assign(draft, list, at === null ? null : zone(draft, at)).draft) },
    { weight: 3, arbitrary: fc.option(text).map((name): Edit => kept((draft) => addZone(draft, name === null ? {} : { name }))) },
    fc.tuple(place, text).map(([at, name]): Edit => (draft) => renameZone(draft, zone(draft, at), name)),
    fc.tuple(place, fc.integer({ min: -1, max: 32 })).map(([at, colour]): Edit => (draft) => recolourZone(draft, zone(draft, at), colour)),
    fc.tuple(place, fc.integer({ min: -1, max: 1000 })).map(([at, number]): Edit => (draft) => renumberZone(draft, zone(draft, at), number)),
    fc.array(place, { maxLength: 3 }).map((list): Edit => kept((draft) => mergeZones(draft, list.map((at) => zone(draft, at))))),
    fc.tuple(place, some).map(([at, list]): Edit => kept((draft) => splitZone(draft, zone(draft, at), list))),
    place.map((at): Edit => kept((draft) => splitParts(draft, zone(draft, at), row))),
    place.map((at): Edit => kept((draft) => dissolveZone(draft, zone(draft, at)))),
    fc.constant<Edit>(removeEmptyZones),
    fc.tuple(place, fc.boolean()).map(([at, locked]): Edit => (draft) => lockZone(draft, zone(draft, at), locked)),
    fc.constant<Edit>((draft) => lockAll(draft, false)),
    fc.tuple(fc.constantFrom('zone', 'unit', 'border'), place, unit, unit, text).map(([kind, at, one, other, written]): Edit => (draft) => {
      const known = draft.notes[at % 3]
      const on = kind === 'zone' ? { kind, zone: zone(draft, at) } as const : kind === 'unit' ? { kind: 'unit', unit: one } as const : { kind: 'border', units: [one, other] } as const
      return setNote(draft, { ...(known === undefined ? {} : { id: known.id }), on, text: written }, '2026-11-22T10:00:00.000Z')
    }),
    place.map((at): Edit => (draft) => removeNote(draft, `n${at}`)),
    fc.record({ rooms: fc.integer({ min: -1, max: 31 }), target: fc.integer({ min: 0, max: 50_000 }), least: fc.constant(1000), most: fc.double() }, { requiredKeys: [] }).map((sizes): Edit => (draft) => setSizes(draft, sizes)),
    text.map((title): Edit => (draft) => setTitle(draft, title)),
    text.map((words): Edit => (draft) => setDescription(draft, words)),
  )
}

/** A draft as any sequence of edits makes it. */
export const anyDraft = (units: readonly string[], maxLength = 25): fc.Arbitrary<Draft> =>
  fc.array(anyEdit(units), { maxLength }).map((edits) => edits.reduce((draft, edit) => edit(draft), emptyDraft({ id: 'd1', title: 'Probe', origin: 'leer begonnen' })))
