/** What sizes are wanted, in residents. */
export interface SizeTargets {
  /** The size a zone should have; without it the mean of the zones. */
  readonly target?: number
  readonly min?: number
  readonly max?: number
}

/** Residents per zone over the whole plan. Zones are named by their id. */
export interface PlanSizes {
  /** What deviations are measured from. */
  readonly target: number | null
  /** Whether `target` is the mean of the zones or was given. */
  readonly targetIsMean: boolean
  readonly mean: number | null
  readonly smallest: SizedZone | null
  readonly largest: SizedZone | null
  /** Largest absolute deviation of a zone from the target, as a share of it (0.1 is 10 %). */
  readonly maxDeviation: number | null
  /** (largest − smallest) / target. */
  readonly topToBottom: number | null
  /** Zones below `min`. */
  readonly tooSmall: readonly string[]
  /** Zones above `max`. */
  readonly tooLarge: readonly string[]
}

export interface SizedZone {
  readonly zone: string
  readonly population: number
}

/** Deviation of a size from the target as a share of it; null where there is no target above 0. */
export const deviationFrom = (population: number, target: number | null): number | null => (target !== null && target > 0 ? (population - target) / target : null)

/**
 * How evenly people are spread over the zones. Top-to-bottom is the measure of
 * redistricting practice: (max − min) / ideal. Of equally large zones the first is named.
 *
 * @param zones zones that have a unit and a known population
 * @param targets not numbers above 0: as if not given (the caller checks what users enter)
 * @returns nulls without a zone
 */
export const planSizes = (zones: readonly SizedZone[], targets: SizeTargets = {}): PlanSizes => {
  const { min, max } = targets
  const given = targets.target !== undefined && targets.target > 0 ? targets.target : null
  const mean = zones.length === 0 ? null : zones.reduce((sum, { population }) => sum + population, 0) / zones.length
  const target = given ?? mean
  const extreme = (isMore: (one: number, other: number) => boolean): SizedZone | null => zones.reduce<SizedZone | null>((best, zone) => (best === null || isMore(zone.population, best.population) ? zone : best), null)
  const smallest = extreme((one, other) => one < other)
  const largest = extreme((one, other) => one > other)
  const deviations = zones.flatMap(({ population }) => deviationFrom(population, target) ?? [])
  return {
    target,
    targetIsMean: given === null,
    mean,
    smallest,
    largest,
    maxDeviation: deviations.length === 0 ? null : Math.max(...deviations.map(Math.abs)),
    topToBottom: smallest === null || largest === null || target === null || !(target > 0) ? null : (largest.population - smallest.population) / target,
    tooSmall: min === undefined ? [] : zones.filter(({ population }) => population < min).map(({ zone }) => zone),
    tooLarge: max === undefined ? [] : zones.filter(({ population }) => population > max).map(({ zone }) => zone),
  }
}
