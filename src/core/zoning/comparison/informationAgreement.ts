/** How much two groupings a and b of the same items say about each other. */
export interface InformationAgreement {
  /** Mutual information I(a; b) in nats. */
  readonly mutualInformation: number
  /** 2 I / (H(a) + H(b)), from 0 to 1 (arithmetic mean of the entropies). */
  readonly nmi: number
  /** 1 − H(a|b) / H(a): every zone of b lies within one zone of a. From 0 to 1. */
  readonly homogeneity: number
  /** 1 − H(b|a) / H(b): every zone of a lies within one zone of b. From 0 to 1. */
  readonly completeness: number
  /** Harmonic mean of homogeneity and completeness, from 0 to 1. */
  readonly vMeasure: number
  /** H(a|b) + H(b|a) in nats: 0 the same grouping, at most ln of the number of items. */
  readonly variationOfInformation: number
}

/** −Σ p ln p in nats; sorted, so that equal counts in another order give exactly the same number. */
const entropy = (counts: readonly number[], total: number): number =>
  [...counts].sort((x, y) => x - y).reduce((sum, count) => (count > 0 ? sum - (count / total) * Math.log(count / total) : sum), 0)

/**
 * Measures of information of a contingency table: homogeneity, completeness and V
 * (Rosenberg & Hirschberg 2007, EMNLP-CoNLL, with β = 1), normalised mutual information
 * (arithmetic mean, which is the same number as V: Becker 2011), variation of information
 * (Meilă 2003, COLT; a metric).
 *
 * @param table items or people per cell, [group of a][group of b], numbers from 0 on
 *   (others: RangeError). Empty rows and columns change nothing.
 * @returns null for a table without anything in it. A grouping into one group
 *   holds no information: homogeneity is then 1 for a, completeness 1 for b, as in the paper.
 */
export const informationAgreement = (table: readonly (readonly number[])[]): InformationAgreement | null => {
  const cells = table.flat()
  if (cells.some((count) => !(count >= 0 && count < Infinity))) throw new RangeError('Counts are numbers from 0 on')
  const total = cells.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const entropyA = entropy(table.map((row) => row.reduce((sum, count) => sum + count, 0)), total)
  const entropyB = entropy((table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + row[column]!, 0)), total)
  // The joint entropy is never below either; rounding must not make it so.
  const joint = Math.max(entropy(cells, total), entropyA, entropyB)
  // In this order exact where one grouping refines the other.
  const mutualInformation = Math.max(0, Math.min(entropyA, entropyB) - (joint - Math.max(entropyA, entropyB)))
  const homogeneity = entropyA === 0 ? 1 : mutualInformation / entropyA
  const completeness = entropyB === 0 ? 1 : mutualInformation / entropyB
  return {
    mutualInformation,
    nmi: entropyA + entropyB === 0 ? 1 : (2 * mutualInformation) / (entropyA + entropyB),
    homogeneity,
    completeness,
    vMeasure: homogeneity + completeness === 0 ? 0 : (2 * homogeneity * completeness) / (homogeneity + completeness),
    variationOfInformation: joint - entropyB + (joint - entropyA),
  }
}
