import type { AggregatePlan, SummableColumns } from './aggregatePlan'

const sizeOf = (group: readonly number[], weights: Float64Array, has?: readonly boolean[]): number => {
  let size = 0
  for (const i of group) if (has === undefined || has[i] === true) size += weights[i]!
  return size
}

/** Adds up to four weighted columns: four in one pass spare most of the reading and writing of `into`. */
const addColumns = (group: readonly number[], columns: readonly Float64Array[], weights: Float64Array, into: Float64Array): void => {
  if (group.length < 4) {
    for (const i of group) {
      const weight = weights[i]!
      const column = columns[i]!
      for (let row = 0; row < into.length; row++) into[row]! += weight * column[row]!
    }
    return
  }
  const [a, b, c, d] = group.map((i) => columns[i]!) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const [u, v, w, x] = group.map((i) => weights[i]!) as [number, number, number, number]
  for (let row = 0; row < into.length; row++) into[row] = into[row]! + u * a[row]! + v * b[row]! + w * c[row]! + x * d[row]!
}

/** Weighted mean of one group's columns into `into`, undone from the logarithm where it is geometric; NaN where a row has none of them. */
const withinGroup = (group: readonly number[], { columns, gaps }: SummableColumns, weights: Float64Array, geometric: boolean, into: Float64Array): void => {
  into.fill(0)
  const weighing = group.filter((i) => weights[i]! !== 0)
  for (let at = 0; at < weighing.length; at += 4) addColumns(weighing.slice(at, at + 4), columns, weights, into)
  const size = sizeOf(group, weights)
  // A gap leaves the row to its other indicators, scaled up to the whole.
  for (const { row, has } of gaps) into[row]! *= size / sizeOf(group, weights, has)
  for (let row = 0; row < into.length; row++) into[row] = geometric ? Math.exp(into[row]! / size) : into[row]! / size
}

/**
 * Weighted aggregate per row, as aggregateRows computes it, on prepared columns
 * and without new memory; a sum counts as a mean. NaN where a row has no indicator of
 * any weight. `scratch` has the length of `into`.
 */
export const aggregateFast = (plan: AggregatePlan, rows: SummableColumns, weights: Float64Array, into: Float64Array, scratch: Float64Array): void => {
  const { groups, inner, outer } = plan
  if (groups.length === 1) {
    withinGroup(groups[0]!, rows, weights, inner === 'geometric', into)
    return
  }
  into.fill(0)
  let whole = 0
  const lost = new Float64Array(rows.gaps.length)
  for (const group of groups) {
    const size = sizeOf(group, weights)
    if (size === 0) continue
    whole += size
    withinGroup(group, rows, weights, inner === 'geometric', scratch)
    rows.gaps.forEach(({ row, has }, gap) => {
      if (sizeOf(group, weights, has) > 0) return
      lost[gap]! += size
      // What adds nothing to the sum below.
      scratch[row] = outer === 'geometric' ? 1 : 0
    })
    for (let row = 0; row < into.length; row++) into[row]! += size * (outer === 'geometric' ? Math.log(scratch[row]!) : scratch[row]!)
  }
  rows.gaps.forEach(({ row }, gap) => (into[row]! *= whole / (whole - lost[gap]!)))
  for (let row = 0; row < into.length; row++) into[row] = outer === 'geometric' ? Math.exp(into[row]! / whole) : into[row]! / whole
}
