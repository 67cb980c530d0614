import type { UnitId } from '../../core/units/unit'
import type { MapGeometry } from './mapGeometry'

/** Results kept per geometry; strokes make thousands of sets in the long run. */
const kept = 500

/** What a set of units has as name: the same for the same members in any order. */
const keyOf = (ids: ReadonlySet<UnitId>): string => [...ids].sort().join('|')

/**
 * Makes a function of a geometry and a set of units that computes once per set
 * of members, whatever object carries them: scenes bring a new object with
 * every change. `compute` must depend on nothing else.
 */
export const perUnitSet = <T>(compute: (geometry: MapGeometry, ids: ReadonlySet<UnitId>) => T): ((geometry: MapGeometry, ids: ReadonlySet<UnitId>) => T) => {
  const known = new WeakMap<MapGeometry, Map<string, { readonly value: T }>>()
  return (geometry, ids) => {
    let results = known.get(geometry)
    if (results === undefined) known.set(geometry, (results = new Map()))
    const key = keyOf(ids)
    let result = results.get(key)
    if (result === undefined) {
      if (results.size >= kept) results.clear()
      results.set(key, (result = { value: compute(geometry, ids) }))
    }
    return result.value
  }
}
