import { populationColumn } from '../../../../core/index/presets'
import { bericht } from '../../../../i18n/de/bericht'
import { overviewSentence } from '../../../../i18n/de/statements'
import { peopleCount } from '../../../../i18n/de/menschen'
import { shell } from '../../../../i18n/de/shell'
import { hiddenSentence } from '../../../../i18n/de/zuschnitt'
import { listed } from '../../../../i18n/format'
import { qualityAt } from '../../../../state/derived/quality'
import { peopleOfRows, peopleSum } from '../../../../state/derived/knownPeople'
import { baseRows, cityZoning } from '../../../../state/derived/rows'
import { zoningById } from '../../../../state/derived/shown'
import { shownIndex } from '../../../../state/derived/shownIndex'
import { leadSentences } from '../../../vergleich/wechsel/leadOf'
import { fixedPairsOf } from '../../../vergleich/useCompared'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'
import { peopleProvenance, weakest } from '../provenance'
import { changeSentences } from './changeOverYears'
import { mapFigure } from './mapFigure'

const people = ({ data, year }: ChapterContext['state']): readonly string[] => {
  const living = peopleCount(peopleOfRows(baseRows(data, year, cityZoning(data))))
  const date = data.components.find(({ id }) => id === populationColumn)?.dates[String(year)]
  return living === null ? [] : [bericht.cityPeople(living, date ?? String(year), data.units.length)]
}

const blocks = ({ state }: ChapterContext): readonly Block[] => {
  const { data, year, indexScheme, shownRecipe } = state
  const shown = shownIndex(data, year, null, indexScheme, shownRecipe)
  const highest = shown.classCount - 1
  const high = shown.rows.filter((row) => row.classIndex === highest)
  const first = shown.rows.filter(({ rank }) => rank !== null && rank <= 3).sort((a, b) => a.rank! - b.rank!)
  const [a, b] = [zoningById(state, state.zoningA), zoningById(state, state.zoningB)]
  const zones = a === null ? null : shownIndex(data, year, a, indexScheme, shownRecipe)
  const sentences = [
    ...people(state),
    ...(shown.ratedCount === 0 ? [bericht.noIndex(year)] : [overviewSentence(shown, peopleOfRows(high), high.length, shown.labels[highest] ?? '')]),
    ...(first.length === 0 ? [] : [bericht.first(listed(first.map(({ name }) => name)))]),
    ...changeSentences(state).slice(0, 1),
    ...(a === null ? [] : [((hidden) => hiddenSentence(a.title, hidden.units.length, peopleSum(hidden.people, hidden.peopleUnknownUnits === 0), hidden.untold.length))(qualityAt(state, a).hidden)]),
    ...(a === null || b === null || a === b ? [] : [bericht.compared(a.title, b.title, leadSentences(state, a, b, fixedPairsOf(a, b))[0]!)]),
  ]
  return [
    { kind: 'list', items: sentences, status: weakest([shown.status, peopleProvenance(state, year).status]) },
    ...(zones === null || zones.ratedCount === 0 ? [] : [mapFigure(state, 'raeume', zones, bericht.zonesMap(a!.title, year))]),
    { kind: 'text', slot: 'text', prompt: bericht.prompts.glance },
    { kind: 'paragraph', tone: 'fine', text: shell.localKnowledge },
  ]
}

/** The year in a few sentences and one map. */
export const glance: ChapterDefinition = { id: 'blick', ...bericht.chapters.blick, standard: true, blocks }
