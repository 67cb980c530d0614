import { lage } from '../../i18n/de/lage'
import { indexMeasure } from '../../state/appState'
import type { DataPackage } from '../../data/dataPackage'
import type { OptionGroup } from '../../ui/Field'
import { memoise } from '../../state/memoise'

/** The index first, then the indicators by Lebenslagenbereich in the Sozialstrukturatlas's order; unknown domains last. */
export const measureGroups = memoise((data: DataPackage, order: readonly string[]): readonly OptionGroup<string>[] => {
  const present = [...new Set(data.indicators.map((indicator) => indicator.domain))]
  const position = (domain: string): number => (order.includes(domain) ? order.indexOf(domain) : order.length)
  return [
    { label: lage.composite, options: [{ value: indexMeasure, label: lage.index }] },
    ...present
      .sort((a, b) => position(a) - position(b))
      .map((domain) => ({
        label: domain,
        options: data.indicators.filter((indicator) => indicator.domain === domain).map((indicator) => ({ value: indicator.id, label: indicator.label })),
      })),
  ]
})
