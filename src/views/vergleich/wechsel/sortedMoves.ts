import { isPresent } from '../../../core/indicators/missing'
import type { MovedUnit, ZoningComparison } from '../../../core/zoning/compareZonings'

/** The moved units, most people first; those whose number is not known come last. */
export const sortedMoves = ({ moved }: Pick<ZoningComparison, 'moved'>): readonly MovedUnit[] => {
  const size = ({ population }: MovedUnit): number => (isPresent(population) ? population : -1)
  return [...moved].sort((x, y) => size(y) - size(x))
}
