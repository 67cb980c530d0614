import type { UnitId } from '../../core/units/unit'
import { isPresent } from '../../core/indicators/missing'
import type { DataPackage } from '../../data/dataPackage'
import type { MapScene } from '../../map/mapScene'
import { unitPopulation } from '../../state/derived/rows'
import type { Shown } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'

/** How high a unit's class stands in need: 0 without class, otherwise 1 to the number of classes. */
const needOf = (shown: Shown, id: UnitId): number => {
  const row = shown.rowOfUnit.get(id)
  return row === undefined || row.classIndex === null ? 0 : shown.direction === -1 ? shown.classCount - row.classIndex : row.classIndex + 1
}

/** Whose name comes first where there is no room for all: most need, then most people. */
export const namesFirst = memoise((data: DataPackage, shown: Shown): ReadonlyMap<UnitId, number> => {
  const population = unitPopulation(data, shown.year)
  const most = 1e7
  return new Map(
    data.units.map(({ id }) => {
      const people = population.get(id)
      return [id, needOf(shown, id) * most + (people !== undefined && isPresent(people) ? people : 0)]
    }),
  )
}, 8)

const topClass = memoise((data: DataPackage, shown: Shown): ReadonlySet<UnitId> => new Set(data.units.filter(({ id }) => needOf(shown, id) === shown.classCount).map(({ id }) => id)), 8)

/**
 * The scene with its names as paper needs them, where nobody can zoom in: the
 * units of the class of most need have theirs, if need be at the end of a line.
 * @param smaller tries names without a place smaller; not where the whole map will be made smaller
 */
export const withPaperNames = memoise((scene: MapScene, data: DataPackage, shown: Shown, smaller: boolean): MapScene => (scene.labels === 'units' ? { ...scene, labelPriority: namesFirst(data, shown), labelFirst: topClass(data, shown), labelSmaller: smaller } : scene), 16)
