import { daten } from '../../i18n/de/daten'
import type { ColumnTarget, RecognisedColumn } from '../../data/csv/recognition'
import type { DataPackage } from '../../data/dataPackage'
import type { OptionGroup } from '../../ui/Field'

/** A column's meaning as the value of a select. */
export const targetValue = (target: ColumnTarget): string => (target.kind === 'component' || target.kind === 'indicator' ? `${target.kind}:${target.id}` : target.kind)

/** All meanings a column can be given. */
export const targetOptions = (data: DataPackage): readonly OptionGroup<string>[] => [
  {
    label: daten.groups.other,
    options: [
      { value: 'ignore', label: daten.ignore },
      { value: 'new', label: daten.newIndicator },
    ],
  },
  { label: daten.groups.counts, options: data.components.filter((component) => !component.id.endsWith('.wert')).map((component) => ({ value: `component:${component.id}`, label: component.label })) },
  { label: daten.groups.rates, options: data.indicators.map((indicator) => ({ value: `indicator:${indicator.id}`, label: indicator.label })) },
]

/** The target a select value stands for, keeping the year that was recognised. */
export const targetFrom = (value: string, column: RecognisedColumn, ownId: (label: string) => string): ColumnTarget => {
  const year = column.target.kind === 'ignore' ? null : column.target.year
  if (value === 'ignore') return { kind: 'ignore', why: 'abgewählt' }
  if (value === 'new') return column.target.kind === 'new' ? column.target : { kind: 'new', id: ownId(column.header), label: column.header, year, percent: false }
  const id = value.slice(value.indexOf(':') + 1)
  return value.startsWith('indicator:') ? { kind: 'indicator', id, year } : { kind: 'component', id, year }
}
