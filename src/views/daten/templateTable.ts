import { csvFile, textCell } from '../../data/csv/csvCell'
import type { DataPackage } from '../../data/dataPackage'

/** An empty table with all units and all counts of the latest year as headings, to be filled in by the Statistikstelle. */
export const templateTable = (data: DataPackage): string => {
  const year = data.years.at(-1) ?? new Date().getFullYear()
  const counts = data.components.filter((component) => !component.id.endsWith('.wert'))
  return csvFile([['Nr', 'Ortsteil', ...counts.map((component) => `${component.label} ${year}`)].map(textCell), ...data.units.map((unit) => [unit.id, unit.name, ...counts.map(() => '')].map(textCell))])
}
