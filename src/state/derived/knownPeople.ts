import { isPresent, missing, type Value } from '../../core/indicators/missing'
import { sumPresent, type BaseRow } from './rows'

/** People of several places together, as far as their number is known. */
export interface KnownPeople {
  /** The sum of what is known; missing where of no place anything is known. */
  readonly people: Value
  /** False where the number of some is not known: there are then at least so many. */
  readonly isWhole: boolean
}

/**
 * A sum as it may be said: „mindestens“ where some are not known, nothing where none is. At least 0 people says nothing either.
 * @param sum of those that are known
 */
export const peopleSum = (sum: number, isWhole: boolean, reason: Value = missing.unknown): KnownPeople => ({ people: isWhole || sum > 0 ? sum : isPresent(reason) ? missing.unknown : reason, isWhole })

/** People of several units; the first reason why a number is missing speaks for all where none is known. No units are 0 people. */
export const knownPeople = (values: readonly Value[]): KnownPeople =>
  peopleSum(
    sumPresent(values),
    values.every(isPresent),
    values.find((value) => !isPresent(value)),
  )

/** The same of rows, whose own sums may lack members. */
export const peopleOfRows = (rows: readonly Pick<BaseRow, 'population' | 'peopleWithout'>[]): KnownPeople => {
  const values = rows.map(({ population }) => population)
  return peopleSum(
    sumPresent(values),
    rows.every(({ population, peopleWithout }) => isPresent(population) && peopleWithout.length === 0),
    values.find((value) => !isPresent(value)),
  )
}
