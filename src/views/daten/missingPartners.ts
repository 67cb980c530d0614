import type { Problem } from '../../core/result'
import type { ColumnTarget } from '../../data/csv/recognition'
import { seriesKey, type DataPackage } from '../../data/dataPackage'

/**
 * Counts a table brings whose partner is missing in that year, in the table and
 * in the loaded data: the indicator would stay empty without a word.
 */
export const missingPartners = (targets: readonly ColumnTarget[], fallbackYear: number | null, data: DataPackage): readonly Problem[] => {
  const brought = new Set(targets.flatMap((target) => (target.kind === 'component' ? [seriesKey(target.id, target.year ?? fallbackYear ?? 0)] : [])))
  const labelOf = (id: string): string => data.components.find((component) => component.id === id)?.label ?? id
  return data.indicators.flatMap((indicator): Problem[] => {
    if (!('numerator' in indicator)) return []
    const years = targets.flatMap((target) => (target.kind === 'component' && target.id === indicator.numerator ? [target.year ?? fallbackYear ?? 0] : []))
    return years
      .filter((year) => !brought.has(seriesKey(indicator.denominator, year)) && !data.series.has(seriesKey(indicator.denominator, year)))
      .map((year) => ({
        code: 'partner-missing',
        severity: 'warning',
        place: {},
        sentence: `Für den Indikator „${indicator.label}“ ${year} fehlt der Nenner „${labelOf(indicator.denominator)}“.`,
        wayOut: 'Prüfen, ob eine Spalte diese Bedeutung hat, und sie oben zuordnen; sonst bleibt der Indikator ohne Werte.',
      }))
  })
}
