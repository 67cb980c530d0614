import { draftZoningId } from '../../core/zoning/draft/draft'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import type { Place } from './subject'

/** What somebody wrote down in the workshop. */
export interface ProfileNote {
  readonly text: string
  /** What it is about, where that is not the sheet's own subject: a unit within the zone, or the two units of a border. */
  readonly about: readonly string[]
  /** Titles of the variants it stands in. */
  readonly variants: readonly string[]
  /** ISO 8601. */
  readonly at: string
}

/**
 * Notes of the workshop on a place, newest first: on the unit and its borders; on the zone of
 * that variant and on its units. Variants begun from each other share their notes, and each is told once.
 * The city has none: notes are about places in it.
 */
export const notesOn = (drafts: readonly Pick<DraftRecord, 'draft'>[], place: Place, nameOf: (unit: string) => string): readonly ProfileNote[] => {
  if (place.subject.kind === 'city') return []
  const { subject } = place
  const inside = new Set(place.unitIds)
  const found = drafts.flatMap(({ draft }) =>
    draft.notes.flatMap(({ on, text, at }) => {
      const own = subject.kind === 'zone' && draftZoningId(draft.id) === subject.zoning
      const matches = on.kind === 'zone' ? own && subject.id === on.zone : on.kind === 'unit' ? inside.has(on.unit) : on.units.some((unit) => inside.has(unit))
      if (!matches) return []
      const about = on.kind === 'zone' ? [] : on.kind === 'border' ? on.units.map(nameOf) : subject.kind === 'unit' ? [] : [nameOf(on.unit)]
      return [{ text, about, at, variant: draft.title }]
    }),
  )
  const byText = new Map<string, { text: string; about: readonly string[]; at: string; variants: Set<string> }>()
  for (const { text, about, at, variant } of found) {
    const key = JSON.stringify([about, text])
    const known = byText.get(key)
    if (known === undefined) byText.set(key, { text, about, at, variants: new Set([variant]) })
    else {
      known.variants.add(variant)
      if (at > known.at) known.at = at
    }
  }
  return [...byText.values()].map((note) => ({ ...note, variants: [...note.variants] })).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
