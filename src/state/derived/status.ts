import { weakestStatus, type Status } from '../../core/indicators/provenance'
import type { UnitId } from '../../core/units/unit'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import { memoise } from '../memoise'
import { areaColumn } from './yearTable'

const position = memoise((data: DataPackage): ReadonlyMap<UnitId, number> => new Map(data.units.map((unit, index) => [unit.id, index])))

/** Weakest status of the cells behind a figure of these units; undefined when there are none. */
export const statusOf = (data: DataPackage, components: Iterable<string>, year: number, unitIds: Iterable<UnitId>): Status | undefined => {
  const found: Status[] = []
  const ids = [...unitIds]
  for (const component of components) {
    if (component === areaColumn) continue
    const cells = data.series.get(seriesKey(component, year))?.cells
    if (cells === undefined) continue
    for (const id of ids) {
      const cell = cells[position(data).get(id) ?? -1]
      if (cell !== undefined) found.push(cell.status)
    }
  }
  return found.length === 0 ? undefined : weakestStatus(found)
}

/** Ids of the sources behind a figure of these units. */
export const sourcesOf = (data: DataPackage, components: Iterable<string>, year: number, unitIds: Iterable<UnitId>): readonly string[] => {
  const found = new Set<string>()
  const ids = [...unitIds]
  for (const component of components) {
    const cells = data.series.get(seriesKey(component, year))?.cells
    for (const id of ids) {
      const cell = cells?.[position(data).get(id) ?? -1]
      if (cell !== undefined) found.add(cell.source)
    }
  }
  return [...found]
}
