import { isPresent, missing, type Value } from '../indicators/missing'

/**
 * A column as the arithmetic sees it: numbers beside a mask of what is present.
 * Where the mask is 0 the number means nothing and is not read.
 */
export interface NumberColumn {
  readonly numbers: Float64Array
  readonly present: Uint8Array
}

export const emptyColumn = (length: number): NumberColumn => ({ numbers: new Float64Array(length), present: new Uint8Array(length) })

/** Typed values to numbers and mask. */
export const toNumberColumn = (values: readonly Value[]): NumberColumn => {
  const column = emptyColumn(values.length)
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (!isPresent(value)) continue
    column.numbers[row] = value
    column.present[row] = 1
  }
  return column
}

/** Numbers and mask back to typed values; where nothing is present, `reason` says why (default `notApplicable`). */
export const toValues = ({ numbers, present }: NumberColumn, reason: (row: number) => Value = () => missing.notApplicable): Value[] => {
  const values = new Array<Value>(numbers.length)
  for (let row = 0; row < numbers.length; row++) values[row] = present[row] === 1 ? numbers[row]! : reason(row)
  return values
}

/** The present numbers of the rows `mask` lets through, in row order. */
export const pick = ({ numbers, present }: NumberColumn, mask: Uint8Array): Float64Array => {
  const picked = new Float64Array(numbers.length)
  let count = 0
  for (let row = 0; row < numbers.length; row++) if (present[row] === 1 && mask[row] === 1) picked[count++] = numbers[row]!
  return picked.subarray(0, count)
}
