import { create } from 'zustand'
import type { UnitId } from '../../core/units/unit'
import type { Criterion, Proposal } from '../../core/zoning/proposals/proposalTask'
import type { Draft } from '../../core/zoning/draft/draft'

export const criteria = ['homogeneity', 'balance', 'compactness', 'closeness'] as const satisfies readonly Criterion[]

/** What is asked of a proposal, as the form holds it. */
export interface ProposalWish {
  readonly by: 'zones' | 'size'
  readonly zones: number
  readonly leastPeople: number
  /** Ids of quality variables that should be alike; „index“ for the Sozialindex. */
  readonly alike: readonly string[]
  readonly weights: Readonly<Record<Criterion, number>>
  /** Zoning the proposal should stay close to. */
  readonly like: string
  readonly keepLocked: boolean
  readonly together: readonly (readonly [UnitId, UnitId])[]
  readonly apart: readonly (readonly [UnitId, UnitId])[]
  readonly seed: number
}

/** Proposals and what they were asked for: their figures hold only for that. */
export interface ProposalAnswer {
  readonly wish: ProposalWish
  readonly ids: readonly UnitId[]
  readonly proposals: readonly Proposal[]
  /** The variant they carry on from. */
  readonly base: Draft | null
}

interface ProposalState {
  readonly wish: ProposalWish
  readonly answer: ProposalAnswer | null
  readonly chosen: number
  /** Proposal shown on the map in place of the variant; null shows the variant. */
  readonly preview: number | null
}

/** What the form and the cards remember while other tabs and views are looked at. */
export const useProposals = create<ProposalState>()(() => ({
  wish: {
    by: 'zones',
    zones: 8,
    leastPeople: 15_000,
    alike: ['index'],
    weights: { homogeneity: 100, balance: 30, compactness: 20, closeness: 0 },
    like: '',
    keepLocked: true,
    together: [],
    apart: [],
    seed: 1,
  },
  answer: null,
  chosen: 0,
  preview: null,
}))

export const setWish = (change: Partial<ProposalWish>): void => {
  useProposals.setState(({ wish }) => ({ wish: { ...wish, ...change } }))
}
