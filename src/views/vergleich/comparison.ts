import { compareZonings, type ZoningComparison } from '../../core/zoning/compareZonings'
import { comparisonFigures } from '../../core/zoning/comparison/comparisonFigures'
import type { ZoneMatch } from '../../core/zoning/matchZones'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import type { UnitId } from '../../core/units/unit'
import type { AppState } from '../../state/appState'
import { unitPopulation } from '../../state/derived/rows'
import { memoise } from '../../state/memoise'
import { useApp } from '../AppContext'
import { fixedPairsOf, noPairs, pairsIn, useFixedPairs } from './useCompared'

export interface Comparison extends ZoningComparison {
  readonly movedIds: ReadonlySet<UnitId>
}

// Six variants against the first, with and without pairs made by hand.
const compared = memoise((data: DataPackage, year: number, a: Zoning, b: Zoning, fixed: readonly ZoneMatch[]): Comparison => {
  const plain = compareZonings(a, b, unitPopulation(data, year), fixed)
  return { ...plain, movedIds: new Set(plain.moved.map((move) => move.unit)) }
}, 16)

/** A against B on the people of one year; identical input gives the identical object. `fixed` are pairs of rooms decided by hand. */
export const comparison = (data: DataPackage, year: number, a: Zoning, b: Zoning, fixed: readonly ZoneMatch[] = noPairs): Comparison => compared(data, year, a, b, fixed.length === 0 ? noPairs : fixed)

/** A against B as the page shows it now, with the pairs made by hand. Does not follow them: a component does so by `useComparison` or `useFixedPairs`. */
export const comparisonNow = (state: Pick<AppState, 'data' | 'year'>, a: Zoning, b: Zoning): Comparison => comparison(state.data, state.year, a, b, fixedPairsOf(a, b))

/** `comparisonNow` that follows the data, the year and the pairs made by hand. */
export const useComparison = (a: Zoning, b: Zoning): Comparison => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const fixed = useFixedPairs((state) => pairsIn(state, a, b))
  return comparison(data, year, a, b, fixed)
}

/** The figures of agreement; they know no pairs. Identical input gives the identical object. */
export const figuresOf = memoise((data: DataPackage, year: number, a: Zoning, b: Zoning) => comparisonFigures(a, b, unitPopulation(data, year)))
