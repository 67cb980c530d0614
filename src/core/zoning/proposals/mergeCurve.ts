import type { UnitGraph } from '../../spatial/unitGraph'
import { mergeNeighbours, type Merging } from './mergeNeighbours'
import { unionFind } from './unionFind'

/**
 * Divisions into ever fewer zones, by merging neighbours greedily from single units on,
 * read off at each number: ascending, from as few zones as the graph has parts (1 when it hangs
 * together) to every unit alone. `read` is called before the first merge and after each.
 * Zones are numbered 1, 2, … by their first unit. Empty without units.
 */
export const mergeCurve = <T>({ neighbours, borders }: UnitGraph, merging: Merging, read: (zones: number, zoneOf: readonly number[]) => T): T[] => {
  const units = neighbours.length
  if (units === 0) return []
  const sets = unionFind(units)
  const zoneOf = (): number[] => {
    const numbers = new Map<number, number>()
    return neighbours.map((_, unit) => {
      const name = sets.find(unit)
      if (!numbers.has(name)) numbers.set(name, numbers.size + 1)
      return numbers.get(name)!
    })
  }
  const points = [read(units, zoneOf())]
  const around = neighbours.map((list, unit) => new Map(list.map((other, i): [number, number] => [other, borders[unit]![i]!])))
  mergeNeighbours(around, 1, {
    loss: merging.loss,
    join: (kept, gone) => {
      merging.join(kept, gone)
      sets.join(kept, gone)
      points.push(read(units - points.length, zoneOf()))
    },
  })
  return points.reverse()
}
