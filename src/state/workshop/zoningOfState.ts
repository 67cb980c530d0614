import { zoningOfDraft, type Draft } from '../../core/zoning/draft/draft'
import type { NamedState } from '../../core/zoning/draft/draftRecord'
import type { Zoning } from '../../core/zoning/zoning'
import { stateZoningPrefix } from '../derived/shown'

const zonings = new WeakMap<NamedState, Zoning>()

/** A named state of a variant as the comparison sees it; the same state gives the identical zoning. */
export const zoningOfState = (draft: Draft, state: NamedState): Zoning => {
  const title = `${draft.title}: ${state.name}`
  const known = zonings.get(state)
  if (known?.title === title) return known
  const zoning = { ...zoningOfDraft(state.draft), id: `${stateZoningPrefix}${state.id}`, title }
  zonings.set(state, zoning)
  return zoning
}
