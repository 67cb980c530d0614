import type { Value } from '../../core/indicators/missing'
import type { Table } from '../../core/indicators/table'
import type { DataPackage } from '../../data/dataPackage'
import { memoise } from '../memoise'

/** Column with each unit's area in km², so that densities are ordinary ratios. */
export const areaColumn = 'flaeche_km2'

/** All components of one year as columns over the units. */
export const yearTable = memoise((data: DataPackage, year: number): Table => {
  const columns = new Map<string, readonly Value[]>()
  for (const series of data.series.values()) {
    if (series.year !== year) continue
    columns.set(
      series.component,
      series.cells.map((cell) => cell.value),
    )
  }
  if (!columns.has(areaColumn))
    columns.set(
      areaColumn,
      data.units.map((unit) => unit.areaM2 / 1e6),
    )
  return { ids: data.units.map((unit) => unit.id), columns }
}, 8)
