/** c[0] + c[1] x + c[2] x² … by Horner's rule. */
const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)

const middleAbove = [3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727]
const middleBelow = [1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674, 5226.495278852854561]
const sideAbove = [1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 0.00077454501427834140764]
const sideBelow = [1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966, 0.000547593808499534494600, 1.05075007164441684324e-9]
const tailAbove = [6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093, 0.0012426609473880784386, 0.0000271155556874348757815, 2.01033439929228813265e-7]
const tailBelow = [1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 0.0007868691311456132591, 0.000018463183175100546818, 1.4215117583164458887e-7, 2.04426310338993978564e-15]

/**
 * Quantile of the standard normal distribution for a probability above 0 and below 1,
 * to about 16 digits (Wichura 1988, Algorithm AS 241, Applied Statistics 37(3)).
 * Other probabilities throw a RangeError.
 */
export const normalQuantile = (probability: number): number => {
  if (!(probability > 0 && probability < 1)) throw new RangeError('A probability must lie above 0 and below 1')
  const distance = probability - 0.5
  if (Math.abs(distance) <= 0.425) {
    const r = 0.180625 - distance * distance
    return (distance * polynomial(middleAbove, r)) / polynomial(middleBelow, r)
  }
  const r = Math.sqrt(-Math.log(distance < 0 ? probability : 1 - probability))
  const size = r <= 5 ? polynomial(sideAbove, r - 1.6) / polynomial(sideBelow, r - 1.6) : polynomial(tailAbove, r - 5) / polynomial(tailBelow, r - 5)
  return distance < 0 ? -size : size
}

/** Half-width in standard deviations of a two-sided interval: 1.96 for a level of 0.95. */
export const twoSidedQuantile = (level: number): number => normalQuantile(0.5 + level / 2)
