import { fixedMatches } from '../../../core/zoning/comparison/fixedMatches'
import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zoning } from '../../../core/zoning/zoning'

/** What the hand decides for a room of A: a room of B, none, or leave it to the calculation. */
export type FixedChoice = { readonly kind: 'automatic' } | { readonly kind: 'none' } | { readonly kind: 'room'; readonly id: string }

/** The hand's decision on a room of A. */
export const choiceOf = (pairs: readonly ZoneMatch[], room: string): FixedChoice => {
  const pair = pairs.find(({ a }) => a === room)
  if (pair === undefined) return { kind: 'automatic' }
  return pair.b === undefined ? { kind: 'none' } : { kind: 'room', id: pair.b }
}

/** The pairs after a decision on a room of A. A room of B can have one counterpart only: the last decision takes it. */
export const withChoice = (pairs: readonly ZoneMatch[], room: string, choice: FixedChoice): readonly ZoneMatch[] => {
  const others = pairs.filter(({ a, b }) => a !== room && !(choice.kind === 'room' && b === choice.id))
  if (choice.kind === 'automatic') return others
  return [...others, choice.kind === 'none' ? { a: room } : { a: room, b: choice.id }]
}

/** Decisions that hold for these two zonings: a draft may have lost a room since. */
export const validPairs = (a: Zoning, b: Zoning, pairs: readonly ZoneMatch[]): readonly ZoneMatch[] => {
  const { counterpart, takenA, takenB } = fixedMatches(a, b, pairs)
  const pairedB = new Set(counterpart.values())
  return [
    ...[...takenA].map((room): ZoneMatch => (counterpart.has(room) ? { a: room, b: counterpart.get(room)! } : { a: room })),
    ...[...takenB].filter((room) => !pairedB.has(room)).map((room): ZoneMatch => ({ b: room })),
  ]
}
