import { bericht } from '../../../../i18n/de/bericht'
import { hiddenSentence, zuschnitt } from '../../../../i18n/de/zuschnitt'
import { formatValue, listed } from '../../../../i18n/format'
import { contextAt, qualityAt } from '../../../../state/derived/quality'
import { peopleSum } from '../../../../state/derived/knownPeople'
import { shownIndex } from '../../../../state/derived/shownIndex'
import { roomName } from '../../../vergleich/wechsel/roomName'
import { classNames } from '../../../vergleich/zuschnitt/classNames'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'
import { joinedProvenance, peopleProvenance, provenanceOf } from '../provenance'
import { reportedZonings } from './divisions'

const blocks = ({ state, report }: ChapterContext): readonly Block[] => {
  const zonings = reportedZonings(state, report)
  const units = shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe)
  if (zonings.length === 0 || units.ratedCount === 0) return []
  const nameOf = (id: string): string => units.rowOf.get(id)?.name ?? id
  const hidden = zonings.map((zoning) => ({ zoning, ...qualityAt(state, zoning).hidden }))
  return [
    { kind: 'paragraph', text: zuschnitt.hiddenWhat(classNames(units).slice(contextAt(state).highNeedFrom)) },
    { kind: 'list', items: hidden.map(({ zoning, units: masked, people, peopleUnknownUnits, untold }) => hiddenSentence(zoning.title, masked.length, peopleSum(people, peopleUnknownUnits === 0), untold.length)) },
    {
      kind: 'table',
      id: 'verdeckt',
      caption: bericht.hiddenTable(state.year),
      columns: [{ label: zuschnitt.hiddenColumns.zoning, share: 26 }, { label: zuschnitt.hiddenColumns.units, number: true, share: 12 }, { label: zuschnitt.hiddenColumns.people, number: true, share: 14 }, { label: zuschnitt.hiddenColumns.names }],
      rows: hidden.map(({ zoning, units: masked, people, peopleUnknownUnits, untold }) => [
        zoning.title,
        zuschnitt.hiddenUnits(masked.length, untold.length),
        zuschnitt.hiddenPeople(people, peopleUnknownUnits, untold.length),
        [
          ...(masked.length === 0 ? (untold.length === 0 ? [zuschnitt.none] : []) : [listed(masked.map(({ unit, zone, population }) => `${nameOf(unit)} (${roomName(zoning, zone)}, ${formatValue(population)})`))]),
          ...(untold.length === 0 ? [] : [zuschnitt.untold(untold.map(nameOf))]),
        ].join('; '),
      ]),
      ...joinedProvenance([provenanceOf(units, state), peopleProvenance(state, state.year)]),
    },
    { kind: 'text', slot: 'text', prompt: bericht.prompts.hidden },
  ]
}

/** Units of high need that the mean of their room does not show. */
export const hiddenChapter: ChapterDefinition = { id: 'verdeckt', ...bericht.chapters.verdeckt, standard: true, blocks }
