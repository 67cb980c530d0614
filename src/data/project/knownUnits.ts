import type { Draft } from '../../core/zoning/draft/draft'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import type { UnitId } from '../../core/units/unit'

/** A variant with the units a package knows, and the units it had to leave out; the identical record where it knows all. */
export const onlyKnownUnits = (record: DraftRecord, known: ReadonlySet<UnitId>): { readonly record: DraftRecord; readonly lost: readonly UnitId[] } => {
  const lost = new Set<UnitId>()
  const cut = (draft: Draft): Draft => {
    const foreign = [...draft.zoneOf.keys()].filter((unit) => !known.has(unit))
    const isKnown = ({ on }: Draft['notes'][number]): boolean => on.kind === 'zone' || (on.kind === 'unit' ? [on.unit] : on.units).every((unit) => known.has(unit))
    for (const unit of foreign) lost.add(unit)
    for (const { on } of draft.notes) for (const unit of on.kind === 'zone' ? [] : on.kind === 'unit' ? [on.unit] : on.units) if (!known.has(unit)) lost.add(unit)
    if (foreign.length === 0 && draft.notes.every(isKnown)) return draft
    return { ...draft, zoneOf: new Map([...draft.zoneOf].filter(([unit]) => known.has(unit))), notes: draft.notes.filter(isKnown) }
  }
  const cutStep = <T extends { readonly draft: Draft }>(step: T): T => ({ ...step, draft: cut(step.draft) })
  const next: DraftRecord = { ...record, draft: cut(record.draft), states: record.states.map(cutStep), history: { ...record.history, past: record.history.past.map(cutStep), future: record.history.future.map(cutStep) } }
  return { record: lost.size === 0 ? record : next, lost: [...lost].sort() }
}
