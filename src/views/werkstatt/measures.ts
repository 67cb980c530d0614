import type { PlanQuality } from '../../core/zoning/quality/planQuality'
import type { PlanFigureId } from '../../core/zoning/random/planFigures'
import type { MeasureId } from '../../i18n/de/masse'
import { counted, formatNumber } from '../../i18n/format'
import { guete } from '../../i18n/de/guete'
import { peopleOrUnknown } from '../../i18n/de/menschen'
import { peopleSum } from '../../state/derived/knownPeople'

/** One figure about a whole variant, ready to be shown. */
export interface Measure {
  readonly id: MeasureId
  readonly value: (quality: PlanQuality) => number | null
  readonly format: (value: number) => string
  /** In place of the value alone, where it may be only part of a sum. */
  readonly said?: (quality: PlanQuality) => string
  /** Figure of what is attainable that it is shown against. */
  readonly attainable?: PlanFigureId
}

export const percent = (value: number): string => `${formatNumber(value * 100)} %`

/** People in hidden need; rooms that are not rated may hide more than is known. */
const hiddenWords = ({ people, peopleUnknownUnits, untold }: PlanQuality['hidden']): string => (untold.length > 0 && people === 0 ? guete.untold : peopleOrUnknown(peopleSum(people, peopleUnknownUnits + untold.length === 0)))

/** Null where no Ortsteil is rated: then nobody looked for need. */
const hiddenPeople = ({ hidden, homogeneity }: PlanQuality): number | null => ((homogeneity[0]?.units ?? 0) === 0 && hidden.units.length + hidden.untold.length === 0 ? null : hidden.people)

/** Figures of the whole variant in the order they are looked at. */
export const measures: readonly Measure[] = [
  { id: 'maxDeviation', value: (quality) => quality.sizes.maxDeviation, format: percent },
  { id: 'topToBottom', value: (quality) => quality.sizes.topToBottom, format: percent },
  { id: 'parts', value: (quality) => quality.strayUnits.length, format: (value) => counted(value, 'Ortsteil getrennt', 'Ortsteile getrennt') },
  { id: 'eta2', value: (quality) => quality.homogeneity[0]?.eta2 ?? null, format: percent, attainable: 'eta2:index' },
  { id: 'hiddenNeed', value: hiddenPeople, format: (value) => counted(value, 'Mensch', 'Menschen'), said: ({ hidden }) => hiddenWords(hidden) },
  { id: 'polsbyPopper', value: (quality) => quality.polsbyPopper, format: (value) => formatNumber(value, 2), attainable: 'polsbyPopper' },
  { id: 'reock', value: (quality) => quality.reock, format: (value) => formatNumber(value, 2), attainable: 'reock' },
  { id: 'cutLength', value: (quality) => quality.cutLength, format: (value) => `${formatNumber(value / 1000)} km`, attainable: 'cutLength' },
  { id: 'cutEdges', value: (quality) => quality.cutEdges, format: (value) => formatNumber(value), attainable: 'cutEdges' },
]

/** A measure of a variant in words; '–' where it has none. */
export const measureWords = ({ value, format, said }: Measure, quality: PlanQuality): string => {
  const own = value(quality)
  return own === null ? '–' : (said?.(quality) ?? format(own))
}
