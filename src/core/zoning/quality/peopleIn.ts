import { isPresent, missing, type Value } from '../../indicators/missing'

/** Residents of some units. */
export interface People {
  /** Sum over the units whose residents are known. */
  readonly people: number
  /** Positions of the units whose residents are not, so that `people` says too little. */
  readonly without: readonly number[]
}

/** Residents of the units at these positions; a sum never passes for complete when it is not. */
export const peopleIn = (units: readonly number[], population: readonly Value[]): People => {
  let people = 0
  const without: number[] = []
  for (const unit of units) {
    const value = population[unit] ?? missing.unknown
    if (isPresent(value)) people += value
    else without.push(unit)
  }
  return { people, without }
}
