import { frozenChanges, type Freezable } from '../../state/scenes/freeze'
import { shortMark } from '../../state/scenes/frozenMark'
import type { FrozenData } from '../../state/scenes/scene'

/** What stage and handout say of the data state, for every scene of one presentation. */
export interface FrozenWords {
  /** ISO 8601. */
  readonly at: string
  readonly mark: string
  /** The package it was frozen with is no longer there, so the present values are shown. */
  readonly isLost: boolean
}

/** null where nothing is frozen. */
export const frozenWordsOf = (state: Freezable, frozen: FrozenData | null): FrozenWords | null =>
  frozen === null ? null : { at: frozen.at, mark: shortMark(frozen.mark), isLost: frozenChanges(state, frozen).package !== null }
