import fc from 'fast-check'
import { emptyDraft } from '../../src/core/zoning/draft/createDraft'
import { emptyDraftHistory, noteStep, undoStep } from '../../src/core/zoning/draft/draftHistory'
import type { DraftRecord, NamedState } from '../../src/core/zoning/draft/draftRecord'
import { anyEdit } from './draftArbitrary'

const time = (step: number): string => new Date(Date.UTC(2026, 10, 22, 10, 0, step)).toISOString()

/** A variant as work leaves it: steps back, steps forward, named states. */
export const anyRecord = (units: readonly string[], city = 'stadt'): fc.Arbitrary<DraftRecord> =>
  fc
    .tuple(fc.array(anyEdit(units), { maxLength: 25 }), fc.nat(6), fc.array(fc.nat(24), { maxLength: 3 }), fc.integer({ min: 1, max: 10 ** 9 }))
    .map(([edits, undone, named, number]) => {
      let draft = emptyDraft({ id: `d${number}`, title: 'Probe', origin: 'leer begonnen' })
      let history = emptyDraftHistory
      const states: NamedState[] = []
      edits.forEach((edit, index) => {
        if (named.includes(index)) states.push({ id: `s${index}`, name: `Stand ${index}`, at: time(index), draft })
        const next = edit(draft)
        if (next === draft) return
        history = noteStep(history, draft, `Schritt ${index}`, time(index))
        draft = next
      })
      for (let i = 0; i < undone; i++) ({ draft, history } = undoStep(history, draft) ?? { draft, history })
      return { draft, history, states, changed: time(59), package: city }
    })
