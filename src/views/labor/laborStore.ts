import { create } from 'zustand'
import type { RobustnessResult } from '../../core/index/robustness/robustnessSpec'
import type { Shown } from '../../state/derived/shownTypes'

/** A finished computation and what it was computed from: its sentences hold only while that is what is shown. */
export interface SureAnswer {
  readonly shown: Shown
  readonly result: RobustnessResult
}

interface LaborState {
  readonly answer: SureAnswer | null
  /** Indicator of the funnel plot, '' for the first of the recipe. */
  readonly funnelIndicator: string
}

/** What the laboratory remembers while other views are looked at; not part of any address, unlike the tab. */
export const useLabor = create<LaborState>()(() => ({ answer: null, funnelIndicator: '' }))

export const setLabor = (change: Partial<LaborState>): void => {
  useLabor.setState(change)
}
