/** Collects ranks and classes over runs. */
export interface Tally {
  /** The next of exactly `runs` variants. */
  readonly add: (ranks: Uint32Array, classes: Uint8Array) => void
  /** After the last variant. */
  readonly summary: (row: number) => RowSummary | null
}

export interface RowSummary {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly shares: readonly number[]
}

/** Runs kept aside before they are written row by row: a write per row and run would miss the cache every time. */
const heldRuns = 32

/**
 * Ranks and classes of `rows` rows over `runs` variants. The summary of a row: median
 * rank (the mean of the two middle ones for an even number), the ranks that 5 % of the variants
 * fall short of and exceed at most (the outer of two neighbouring ranks, so the interval is never too
 * short), and the share of variants per class. Variants in which the row has no value (rank 0)
 * are left out; null where it never had one.
 */
export const createTally = (rows: number, runs: number, classCount: number): Tally => {
  // Row by row, so that one row's ranks lie together for sorting.
  const ranks = rows < 65_536 ? new Uint16Array(rows * runs) : new Uint32Array(rows * runs)
  const held = rows < 65_536 ? new Uint16Array(rows * heldRuns) : new Uint32Array(rows * heldRuns)
  const counts = new Uint32Array(rows * classCount)
  let first = 0
  let after = 0
  const write = (): void => {
    for (let row = 0; row < rows; row++) {
      for (let run = first; run < after; run++) ranks[row * runs + run] = held[(run - first) * rows + row]!
    }
    first = after
  }
  return {
    add: (found, classes) => {
      held.set(found, (after - first) * rows)
      for (let row = 0; row < rows; row++) if (found[row]! > 0) counts[row * classCount + classes[row]!]!++
      after++
      if (after - first === heldRuns || after === runs) write()
    },
    summary: (row) => {
      const sorted = ranks.subarray(row * runs, (row + 1) * runs).sort()
      let without = 0
      while (without < runs && sorted[without] === 0) without++
      if (without === runs) return null
      const valid = sorted.subarray(without)
      const last = valid.length - 1
      return {
        median: (valid[Math.floor(last / 2)]! + valid[Math.ceil(last / 2)]!) / 2,
        low: valid[Math.floor(last * 0.05)]!,
        high: valid[Math.ceil(last * 0.95)]!,
        shares: Array.from(counts.subarray(row * classCount, (row + 1) * classCount), (count) => count / valid.length),
      }
    },
  }
}
