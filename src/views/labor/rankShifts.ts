import type { Shown } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'

export interface RankShifts {
  /** Places by row id; positive: more need than in the other recipe. Only rows that both rate. */
  readonly byId: ReadonlyMap<string, number>
  readonly moved: number
  /** Mean of the absolute shifts over the rows that both rate; 0 where there are none. */
  readonly mean: number
}

/** Ranks of what is shown against those of another recipe at the same level; identical input gives the identical object. */
export const rankShifts = memoise((shown: Shown, other: Shown): RankShifts => {
  const byId = new Map<string, number>()
  let sum = 0
  let moved = 0
  for (const row of shown.rows) {
    const before = other.rowOf.get(row.id)?.rank ?? null
    if (row.rank === null || before === null) continue
    const shift = before - row.rank
    byId.set(row.id, shift)
    sum += Math.abs(shift)
    if (shift !== 0) moved += 1
  }
  return { byId, moved, mean: byId.size === 0 ? 0 : sum / byId.size }
}, 4)

/** Class of a shift on the two-sided palette: 0 is five places or more down, 2 the same, 4 five or more up. */
export const shiftClass = (shift: number): number => (shift <= -5 ? 0 : shift < 0 ? 1 : shift === 0 ? 2 : shift < 5 ? 3 : 4)
