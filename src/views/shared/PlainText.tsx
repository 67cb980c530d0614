import { cityName } from '../../data/cityName'
import { isPresent } from '../../core/indicators/missing'
import { plainClasses, plainComparison, plainIndex, plainLocal, plainMap, plainModel, plainPlace, plainRecipe, plainWords, type Sentences } from '../../i18n/de/einfach'
import type { AppState } from '../../state/appState'
import { peopleOfRows } from '../../state/derived/knownPeople'
import { shownAt, shownNow, zoningById } from '../../state/derived/shown'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'
import { comparisonNow, type Comparison } from '../vergleich/comparison'
import { useApp } from '../AppContext'
import type { PlainTopic } from './Plain'
import './plain.css'

interface Paragraph {
  readonly head: string
  readonly sentences: Sentences
}

/** Plain words say a number that is whole, or that it is not known. */
const wholeCount = (rows: readonly ShownRow[]): number | null => {
  const { people, isWhole } = peopleOfRows(rows)
  return isWhole && isPresent(people) ? people : null
}
const { heads } = plainWords

const modelOf = (shown: Shown): readonly Paragraph[] => (shown.status === 'modell' ? [{ head: heads.model, sentences: plainModel }] : [])
const isIndexOf = (shown: Shown): boolean => shown.measure === 'index'

const mapParagraphs = memoise((shown: Shown, city: string, units: number, isDark: boolean): readonly Paragraph[] => {
  const isIndex = isIndexOf(shown)
  const highClass = shown.classCount - 1
  const high = shown.rows.filter((row) => row.classIndex === highClass)
  // The monitoring's names speak of social status, whose top class is another word for the same places.
  const highWords = isIndex ? { label: shown.labels[highClass] ?? '', count: high.length, people: wholeCount(high) } : null
  return [
    { head: heads.map, sentences: plainMap({ city, units, rooms: shown.zoning === null ? null : shown.rows.length, indicator: isIndex ? null : shown.title, isDark, high: highWords }) },
    ...(isIndex ? [{ head: heads.index, sentences: plainIndex }] : []),
    ...modelOf(shown),
    { head: heads.local, sentences: plainLocal },
  ]
}, 4)

const standingOf = (shown: Shown, row: ShownRow) => (row.rank === null || row.classIndex === null ? null : { label: isIndexOf(shown) ? (shown.labels[row.classIndex] ?? '') : '', position: row.classIndex, classes: shown.classCount, rank: row.rank, rated: shown.ratedCount })

const placeParagraphs = memoise((shown: Shown, row: ShownRow): readonly Paragraph[] => [
  { head: heads.place, sentences: plainPlace({ name: row.name, members: shown.zoning === null ? null : row.unitIds.length, people: wholeCount([row]), standing: standingOf(shown, row), isIndex: isIndexOf(shown) }) },
  ...modelOf(shown),
  { head: heads.local, sentences: plainLocal },
], 4)

const classParagraphs = memoise((shown: Shown, isStatus: boolean): readonly Paragraph[] => [{ head: heads.classes, sentences: plainClasses(shown.labels, isStatus) }], 2)

const recipeParagraphs = memoise((shown: Shown): readonly Paragraph[] => [{ head: heads.recipe, sentences: plainRecipe }, ...modelOf(shown)], 2)

const comparedParagraphs = memoise((compared: Comparison, titleA: string, titleB: string, shown: Shown): readonly Paragraph[] => {
  const moved = compared.moved.filter(({ from, to }) => from !== null && to !== null)
  const known = moved.map(({ population }) => population).filter(isPresent)
  return [
    { head: heads.compare, sentences: plainComparison(titleA, titleB, { units: moved.length, people: known.length < moved.length ? null : known.reduce((sum, people) => sum + people, 0) }) },
    ...modelOf(shown),
  ]
}, 2)

const nothing: readonly Paragraph[] = []

const paragraphsOf = (state: AppState, topic: PlainTopic): readonly Paragraph[] => {
  const shown = shownNow(state)
  if (topic === 'map')
    // The package is called „Erfurt: 53 Ortsteile“, the city „Erfurt“.
    return mapParagraphs(shown, cityName(state.data), state.data.units.length, state.theme === 'dark')
  if (topic === 'classes') return classParagraphs(shown, isIndexOf(shown) && state.indexScheme === 'monitoring' && (state.shownRecipe?.classes ?? null) === null)
  if (topic === 'recipe') return recipeParagraphs(shown)
  if (topic === 'compare') {
    const [a, b] = [zoningById(state, state.zoningA), zoningById(state, state.zoningB)]
    return a === null || b === null ? nothing : comparedParagraphs(comparisonNow(state, a, b), a.title, b.title, shown)
  }
  const { selection } = state
  if (selection === null) return nothing
  const at = selection.kind === 'unit' ? shownAt(state, null) : shown
  const row = at.rowOf.get(selection.id)
  return row === undefined ? nothing : placeParagraphs(at, row)
}

/** The plain explanation of a topic, from the same figures as the view around it. */
const PlainText = ({ topic }: { topic: PlainTopic }) => {
  const paragraphs = useApp((state) => paragraphsOf(state, topic))
  return paragraphs.length === 0 ? null : (
    <div className="plain" role="group" aria-label={plainWords.head}>
      <p className="plain-head">{plainWords.head}</p>
      {paragraphs.map(({ head, sentences }) => (
        <div key={head}>
          <p className="plain-question">{head}</p>
          <p>{sentences.join(' ')}</p>
        </div>
      ))}
    </div>
  )
}

export default PlainText
