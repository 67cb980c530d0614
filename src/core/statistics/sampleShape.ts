/** Skewness and excess kurtosis of a sample. */
export interface SampleShape {
  readonly skewness: number
  readonly kurtosis: number
}

/**
 * Sample skewness G1 and sample excess kurtosis G2 (Joanes & Gill 1998,
 * Comparing measures of sample skewness and kurtosis, The Statistician 47), the
 * kind that spreadsheets and COINr take:
 * G1 = √(n(n − 1)) / (n − 2) · m3 / m2^1.5,
 * G2 = (n − 1) / ((n − 2)(n − 3)) · ((n + 1)(m4 / m2² − 3) + 6).
 * Fewer than three (G1) or four values (G2), or values that are all the same, give 0.
 */
export const sampleShape = (values: ArrayLike<number>): SampleShape => {
  const n = values.length
  if (n < 3) return { skewness: 0, kurtosis: 0 }
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i]!
  const mean = sum / n
  let second = 0
  let third = 0
  let fourth = 0
  for (let i = 0; i < n; i++) {
    const off = values[i]! - mean
    const square = off * off
    second += square
    third += square * off
    fourth += square * square
  }
  // What rounding leaves of equal values is not a spread.
  if (second <= n * (1e-13 * mean) ** 2) return { skewness: 0, kurtosis: 0 }
  const m2 = second / n
  const skewness = ((Math.sqrt(n * (n - 1)) / (n - 2)) * (third / n)) / m2 ** 1.5
  if (n < 4) return { skewness, kurtosis: 0 }
  return { skewness, kurtosis: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (fourth / n / (m2 * m2) - 3) + 6) }
}
