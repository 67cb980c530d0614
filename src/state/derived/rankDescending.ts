/** Ranks of the present values, highest first; ties share the better rank ("1224"). */
export const rankDescending = (values: readonly (number | null)[]): (number | null)[] => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a)
  const first = new Map<number, number>()
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1)
  })
  return values.map((value) => (value === null ? null : first.get(value)!))
}
