import { success, type Result } from '../../core/result'
import { draftFromAssignment, draftFromZoning, emptyDraft } from '../../core/zoning/draft/createDraft'
import type { Draft } from '../../core/zoning/draft/draft'
import { addZone } from '../../core/zoning/draft/editZones'
import { variantWords } from '../../i18n/de/werkstattSaetze'
import { freeTitle } from '../recipes/recipesState'
import type { DraftSource } from './workshopState'

/** The draft a source gives, under an id and a title that none of `taken` has. The source draft of a copy comes from `find`. */
export const beginDraft = (from: DraftSource, id: string, taken: readonly string[], find: (id: string) => Draft | null): Result<Draft> => {
  const titled = (fallback: string): string => freeTitle(from.title?.trim() || fallback, taken)
  const numbered = (): string => {
    let number = 1
    while (taken.includes(variantWords.title(number))) number++
    return titled(variantWords.title(number))
  }
  switch (from.kind) {
    case 'empty':
      // One room to paint into.
      return addZone(emptyDraft({ id, title: numbered(), origin: variantWords.empty }))
    case 'zoning':
      return draftFromZoning(from.zoning, { id, title: numbered(), origin: variantWords.fromZoning(from.zoning.title) })
    case 'assignment':
      return draftFromAssignment(from.numberOf, { id, title: numbered(), origin: from.origin, description: from.description ?? '' }, from.names)
    case 'given':
      return success({ ...from.draft, id, title: titled(from.draft.title) })
    case 'draft': {
      const draft = find(from.id)
      if (draft === null) throw new Error(`no draft ${from.id}`)
      return success({ ...draft, id, title: titled(variantWords.copyOf(draft.title)), origin: variantWords.fromDraft(draft.title) })
    }
  }
}
