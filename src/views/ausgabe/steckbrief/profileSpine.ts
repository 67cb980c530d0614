import { isPresent } from '../../../core/indicators/missing'
import type { SpineChartGroup, SpineChartProps, SpineChartRow } from '../../../charts/SpineChart'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { formatNumber, formatValue } from '../../../i18n/format'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import type { Extreme, SpineRow } from '../../../state/profile/spineRows'
import { cutText } from './fitList'

const shown = (value: number, { indicator }: SpineRow): string => formatNumber(value, indicator.decimals)

const extremeWords = (extreme: Extreme | null, row: SpineRow): string => (extreme === null ? '–' : `${shown(extreme.value, row)} ${extreme.name}`)

const chartRow = (row: SpineRow, model: ProfileSheetModel): SpineChartRow => {
  const { indicator, value, interval, city, ownType, spine } = row
  const isCity = model.place.subject.kind === 'city'
  const plain = (each: SpineRow['city'] | null): string => (each === null ? '–' : isPresent(each) ? shown(each, row) : '–')
  return {
    id: indicator.id,
    label: indicator.shortLabel,
    lowIsUnfavourable: indicator.direction === -1,
    neutral: indicator.direction === 0,
    value: `${row.estimated && isPresent(value) ? '~ ' : ''}${formatValue(value, indicator.decimals, indicator.unit)}`,
    columns: isCity
      ? [extremeWords(row.least, row), extremeWords(row.most, row)].map((words) => cutText(words, { widthMm: 30, pt: 7.8, lines: 1 }))
      : [interval === null ? '–' : `${shown(interval.low, row)} – ${shown(interval.high, row)}`, plain(city), ...(model.type === null ? [] : [plain(ownType)])],
    spine:
      spine === null
        ? null
        : {
            low: spine.low,
            high: spine.high,
            bandLow: spine.bandLow,
            bandHigh: spine.bandHigh,
            value: isPresent(value) ? spine.place(value) : null,
            interval: interval === null || isCity ? null : spine.turned ? [spine.place(interval.high).at, spine.place(interval.low).at] : [spine.place(interval.low).at, spine.place(interval.high).at],
            other: ownType !== null && isPresent(ownType) ? spine.place(ownType) : null,
          },
  }
}

/** The chart of a sheet: the first `rows` indicators in their groups, and heads that say what is in the columns. */
export const spineChartOf = (model: ProfileSheetModel, rows: number): Pick<SpineChartProps, 'groups' | 'heads' | 'columnMm' | 'caption'> => {
  const kept = model.spine.slice(0, rows)
  const groups: SpineChartGroup[] = [
    { title: steckbrief.groups.index, neutral: false, rows: kept.filter(({ inIndex }) => inIndex).map((row) => chartRow(row, model)) },
    { title: steckbrief.groups.more, neutral: false, rows: kept.filter(({ inIndex, indicator }) => !inIndex && indicator.direction !== 0).map((row) => chartRow(row, model)) },
    { title: steckbrief.groups.context, neutral: true, rows: kept.filter(({ inIndex, indicator }) => !inIndex && indicator.direction === 0).map((row) => chartRow(row, model)) },
  ]
  const { kind } = model.place.subject
  const isCity = kind === 'city'
  return {
    groups,
    caption: steckbrief.spineCaption(model.place.name, model.year),
    heads: { value: steckbrief.value[kind], columns: isCity ? [steckbrief.least, steckbrief.most] : [steckbrief.range, steckbrief.city, ...(model.type === null ? [] : [cutText(steckbrief.typeHead(model.type.name, model.type.units), { widthMm: 20, pt: 7.2, lines: 1 })])] },
    columnMm: isCity ? [31, 31] : [22, 13, ...(model.type === null ? [] : [20])],
  }
}
