/** A head larger than this share is no longer a minority, and the splitting ends. */
const largestHead = 0.4

/**
 * Head/tail breaks (Jiang 2013, Head/Tail Breaks: A New Classification Scheme
 * for Data with a Heavy-tailed Distribution, The Professional Geographer 65): the mean parts few high
 * values from many low ones, then the high ones again, as long as the head is
 * at most 40 % of what was split. Made for heavy-tailed distributions; an even
 * one gives a single limit. A value on a mean belongs to the head, as classOf has it.
 *
 * @param count most classes wanted; the limits of the largest splits are kept
 * @returns ascending limits; none for fewer than two different values
 */
export const headTailBreaks = (values: readonly number[], count = Infinity): number[] => {
  const limits: number[] = []
  let head = values
  while (limits.length < count - 1 && head.length > 1) {
    const mean = head.reduce((sum, value) => sum + value, 0) / head.length
    const above = head.filter((value) => value >= mean)
    if (above.length === 0 || above.length === head.length) break
    limits.push(mean)
    if (above.length / head.length > largestHead) break
    head = above
  }
  return limits
}
