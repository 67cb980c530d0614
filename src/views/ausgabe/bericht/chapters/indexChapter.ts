import { isPresent } from '../../../../core/indicators/missing'
import { bericht } from '../../../../i18n/de/bericht'
import { labor } from '../../../../i18n/de/labor'
import { lage } from '../../../../i18n/de/lage'
import { stepWords } from '../../../../i18n/de/steps'
import { formatNumber, formatValue } from '../../../../i18n/format'
import { cityZoning } from '../../../../state/derived/rows'
import { indexRecipe } from '../../../../state/derived/indexRecipe'
import { indicatorLevel } from '../../../../state/derived/shownIndicator'
import { shownIndex } from '../../../../state/derived/shownIndex'
import type { Shown } from '../../../../state/derived/shownTypes'
import type { AppState } from '../../../../state/appState'
import { classNames } from '../../../vergleich/zuschnitt/classNames'
import { rankedRows } from '../../../lage/rankedRows'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'
import { joinedProvenance, peopleProvenance, provenanceOf } from '../provenance'
import { mapFigure } from './mapFigure'

/** How the index is computed, in sentences: recipe, reference, steps. */
export const recipeSentences = (state: AppState, shown: Shown): readonly string[] => {
  const { data, year, indexScheme, shownRecipe } = state
  const { spec, absent } = indexRecipe(data, year, indexScheme, shownRecipe)
  return [
    shownRecipe === undefined ? lage.origin : lage.recipe(shownRecipe.title, shownRecipe.origin),
    bericht.steps(labor.normalisations[spec.normalisation ?? 'z'], labor.aggregations[spec.aggregation ?? 'mean']),
    stepWords.normalised[spec.normalisation ?? 'z'],
    ...(spec.standardise === false ? [] : [bericht.standardised]),
    ...(shown.result === null ? [] : [bericht.reference(shown.result.referenceCount, data.units.length, spec.minPopulation ?? 0)]),
    ...(spec.referenceYear === undefined ? [] : [bericht.referenceYear(spec.referenceYear)]),
    ...(absent.length === 0 ? [] : [bericht.absent(year, absent)]),
  ]
}

const indicatorTable = (state: AppState, shown: Shown): Block => {
  const { data, year } = state
  const labelOf = (id: string): string => data.components.find((each) => each.id === id)?.label ?? id
  const rows = (shown.result?.terms ?? []).flatMap((term): string[][] => {
    const indicator = data.indicators.find(({ id }) => id === term.id)
    if (indicator === undefined) return []
    const city = indicatorLevel(data, indicator, year, cityZoning(data)).values[0]
    const direction = shown.result!.spec.indicators.find(({ id }) => id === term.id)?.direction ?? 1
    return [
      [
        indicator.label,
        'numerator' in indicator ? bericht.fraction(labelOf(indicator.numerator), labelOf(indicator.denominator)) : bericht.readyValue,
        bericht.direction[direction],
        `${formatNumber(term.weight * 100, 1)} %`,
        city === undefined ? '–' : formatValue(city, indicator.decimals, indicator.unit),
      ],
    ]
  })
  return { kind: 'table', id: 'indikatoren', caption: bericht.indicatorTable(year), columns: bericht.indicatorColumns, rows, ...provenanceOf(shown, state) }
}

const ranking = (state: AppState, shown: Shown): Block => {
  const names = classNames(shown)
  const rows = rankedRows(shown, '', [], 'rang', false).map((row) => [
    row.rank === null ? '–' : formatNumber(row.rank),
    row.name,
    row.rank !== null && isPresent(row.value) ? formatNumber(row.value, 2) : '–',
    row.classIndex === null ? lage.notRated : (names[row.classIndex] ?? ''),
    formatValue(row.population),
  ])
  return { kind: 'table', id: 'rangliste', caption: bericht.rankingTable(state.year), columns: bericht.rankingColumns, rows, note: bericht.rankingNote, ...joinedProvenance([provenanceOf(shown, state), peopleProvenance(state, state.year)]) }
}

const blocks = ({ state }: ChapterContext): readonly Block[] => {
  const { data, year, indexScheme, shownRecipe } = state
  const shown = shownIndex(data, year, null, indexScheme, shownRecipe)
  return [
    { kind: 'paragraph', tone: 'lead', text: bericht.indexWhat },
    { kind: 'text', slot: 'einleitung', prompt: bericht.prompts.index },
    { kind: 'heading', text: bericht.recipeHead },
    { kind: 'paragraph', text: recipeSentences(state, shown).join(' ') },
    ...shown.problems.map((problem): Block => ({ kind: 'paragraph', text: problem.sentence })),
    ...(shown.ratedCount === 0
      ? []
      : [
          indicatorTable(state, shown),
          { kind: 'heading', text: bericht.resultHead(year) } as const,
          mapFigure(state, 'index', shown, bericht.indexMap(year)),
          { kind: 'text', slot: 'ergebnis', prompt: bericht.prompts.result } as const,
          ranking(state, shown),
        ]),
  ]
}

/** The index: recipe, indicators, map and ranking. */
export const indexChapter: ChapterDefinition = { id: 'index', ...bericht.chapters.index, standard: true, blocks }
