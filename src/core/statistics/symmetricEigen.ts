/** Eigenvalues, largest first, each with its eigenvector of length 1. */
export interface Eigen {
  readonly values: readonly number[]
  readonly vectors: readonly (readonly number[])[]
}

const mostSweeps = 100

/** Turns rows and columns p and q so that their off-diagonal entry vanishes. */
const rotate = (a: number[][], v: number[][], p: number, q: number): void => {
  const angle = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!)
  const tangent = (angle >= 0 ? 1 : -1) / (Math.abs(angle) + Math.sqrt(angle * angle + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const row of a) turn(row, p, q, cosine, sine)
  for (let k = 0; k < a.length; k++) {
    const first = a[p]![k]!
    const second = a[q]![k]!
    a[p]![k] = cosine * first - sine * second
    a[q]![k] = sine * first + cosine * second
  }
  for (const row of v) turn(row, p, q, cosine, sine)
}

const turn = (row: number[], p: number, q: number, cosine: number, sine: number): void => {
  const first = row[p]!
  const second = row[q]!
  row[p] = cosine * first - sine * second
  row[q] = sine * first + cosine * second
}

const offDiagonal = (a: readonly (readonly number[])[]): number => {
  let sum = 0
  a.forEach((row, i) => row.forEach((entry, j) => (sum += i === j ? 0 : entry * entry)))
  return sum
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations
 * (Jacobi 1846; Golub & Van Loan 2013, Matrix Computations, 8.5). Meant for small matrices,
 * such as the correlations of a dozen indicators. The sign of a vector is as it falls.
 * An empty matrix gives empty lists. A matrix that is not square throws a RangeError.
 */
export const symmetricEigen = (matrix: readonly (readonly number[])[]): Eigen => {
  const n = matrix.length
  if (matrix.some((row) => row.length !== n)) throw new RangeError('The matrix must be square')
  const a = matrix.map((row) => [...row])
  const v = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)))
  const scale = a.reduce((sum, row) => sum + row.reduce((squares, entry) => squares + entry * entry, 0), 0)
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a) > 1e-28 * scale; sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) if (a[p]![q] !== 0) rotate(a, v, p, q)
  }
  const order = a.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!)
  return { values: order.map((i) => a[i]![i]!), vectors: order.map((i) => v.map((row) => row[i]!)) }
}
