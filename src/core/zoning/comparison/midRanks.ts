/** Ranks by value, 1 is the highest; equal values share the mean of their places (Kendall 1945), so that the ranks always have the same sum. */
export const midRanks = (values: readonly number[]): number[] => {
  const order = values.map((value, i) => ({ value, i })).sort((x, y) => y.value - x.value)
  const ranks = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end + 1 < order.length && order[end + 1]!.value === order[start]!.value) end++
    for (let place = start; place <= end; place++) ranks[order[place]!.i] = (start + end) / 2 + 1
    start = end + 1
  }
  return ranks
}
