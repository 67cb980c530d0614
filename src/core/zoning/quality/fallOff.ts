import type { Value } from '../../indicators/missing'
import type { UnitGraph } from '../../spatial/unitGraph'
import { zoneParts } from './zoneParts'

/**
 * Units that a change would cut off: they keep their zone, the zone loses other
 * units, and afterwards they are outside its main part (see zoneParts) though they were
 * not before. So an edit can be told as splitting before it is made.
 *
 * @param before zone of each unit in the order of `graph.ids`, null where it has none
 * @param after the same after the change
 * @param population decides which part is the main one; without it the number of units does
 * @returns positions, ascending; empty when nothing falls off
 * @throws RangeError where a list has not one entry per unit
 */
export const fallOff = (before: readonly (string | null)[], after: readonly (string | null)[], graph: UnitGraph, population: readonly Value[] = []): number[] => {
  if (before.length !== graph.ids.length || after.length !== graph.ids.length) throw new RangeError('Both assignments must cover the units of the graph')
  const losing = new Set(before.filter((zone, i) => zone !== null && zone !== after[i]))
  if (losing.size === 0) return []
  const strayBefore = new Set([...zoneParts(before, graph, population).values()].flatMap(({ stray }) => stray))
  return [...zoneParts(after, graph, population)]
    .flatMap(([zone, { stray }]) => (losing.has(zone) ? stray : []))
    .filter((unit) => before[unit] === after[unit] && !strayBefore.has(unit))
    .sort((a, b) => a - b)
}
