import type { Zoning } from '../../../core/zoning/zoning'
import type { AppState } from '../../../state/appState'
import { zoningById } from '../../../state/derived/shown'
import { memoise } from '../../../state/memoise'
import { comparedZonings } from '../useCompared'

/** One zoning of the comparison under its letter. */
export interface Panel {
  readonly letter: string
  readonly zoning: Zoning
}

export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

const lettered = memoise((all: readonly Zoning[], a: Zoning, b: Zoning): readonly Panel[] =>
  [a, b, ...all.filter((zoning) => zoning.id !== a.id && zoning.id !== b.id)].map((zoning, index) => ({ letter: letters[index]!, zoning })),
)

const nothing: readonly Panel[] = []

/**
 * A, B and the others under their letters; A and B have theirs even where they
 * are the same zoning. Empty where one of the two is missing. The same zonings
 * give the identical list.
 */
export const panelsOf = (state: AppState): readonly Panel[] => {
  const a = zoningById(state, state.zoningA)
  const b = zoningById(state, state.zoningB)
  return a === null || b === null ? nothing : lettered(comparedZonings(state), a, b)
}
