import { cityName } from '../../data/cityName'
import { comparisonSentences } from '../../i18n/de/vergleichSaetze'
import { beispiel } from '../../i18n/de/beispielSzenen'
import { formatNumber, formatValue } from '../../i18n/format'
import type { Indicator } from '../../core/indicators/indicator'
import { isPresent, missing, type Value } from '../../core/indicators/missing'
import { highNeedClass } from '../../core/zoning/quality/qualityContext'
import { compareZonings } from '../../core/zoning/compareZonings'
import type { Zoning } from '../../core/zoning/zoning'
import { indexMeasure, unitsLevel, type AppState, type ViewState } from '../appState'
import { defaultViewState } from '../defaults'
import { qualityAt, zonesShown } from '../derived/quality'
import { indexRecipe } from '../derived/indexRecipe'
import { cityZoning, isCertain, unitPopulation } from '../derived/rows'
import { knownPeople, peopleOfRows } from '../derived/knownPeople'
import { zoningById, zoningsOf } from '../derived/shown'
import { shownIndex } from '../derived/shownIndex'
import { indicatorLevel } from '../derived/shownIndicator'
import type { Shown, ShownRow } from '../derived/shownTypes'
import { modelShare } from './modelShare'
import { newSceneId, sceneLimits, type Scene, type StageKind } from './scene'
import { sceneAddressOf } from './sceneAddress'

/** A scene before it has an id. */
type Draft = Omit<Scene, 'id' | 'hidden'>

/** What all scenes are made from. */
interface Ground {
  readonly state: AppState
  readonly shown: Shown
  /** Rated rows, most need first. */
  readonly ranked: readonly ShownRow[]
  readonly at: (change: Partial<ViewState>) => string
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

const draft = (stage: StageKind, headline: string, sentences: string, notes: string, address: string): Draft => ({
  stage,
  headline: cut(headline.replace(/\.$/, ''), sceneLimits.headline),
  sentences: cut(sentences.trim(), sceneLimits.sentences),
  notes: cut(notes.trim(), sceneLimits.notes),
  address,
})

const groundOf = (state: AppState): Ground => {
  const shown = shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe)
  const standard = defaultViewState(state.data)
  const ranked = shown.rows.filter((row) => row.rank !== null).sort((a, b) => a.rank! - b.rank!)
  return {
    state,
    shown,
    ranked,
    // The data, the recipe and the year are the planner's; how they are looked at begins anew for each scene.
    at: (change) => sceneAddressOf({ ...state, ...standard, view: 'lage', year: state.year, indexScheme: state.indexScheme, theme: state.theme, plain: state.plain, level: unitsLevel, measure: indexMeasure, borders: '', ...change } as AppState),
  }
}

/** Zonings in which at least two rooms have a unit, the user's own first. */
const divisionsOf = ({ data, variants }: AppState): readonly Zoning[] => {
  const ids = new Set(data.units.map(({ id }) => id))
  const filled = (zoning: Zoning): number => new Set([...zoning.zoneOf].flatMap(([unit, zone]) => (ids.has(unit) ? [zone] : []))).size
  const all = zoningsOf({ data, variants })
  return [...all.filter((zoning) => variants.includes(zoning)), ...all.filter((zoning) => !variants.includes(zoning))].filter((zoning) => filled(zoning) > 1)
}

const assignedUnits = ({ data }: AppState, zoning: Zoning): number => data.units.filter(({ id }) => zoning.zoneOf.has(id)).length

const titleScene = ({ state, at }: Ground): Draft => {
  const people = knownPeople([...unitPopulation(state.data, state.year).values()])
  const city = cityName(state.data)
  return draft('titel', beispiel.title.headline(city, state.data.units.length, people), beispiel.title.sentences(modelShare(state), state.year), beispiel.title.notes, at({}))
}

const wordsScene = ({ state, at }: Ground, main: Zoning | undefined): Draft => {
  const units = state.data.units.length
  if (main === undefined) return draft('karte', beispiel.words.plainHeadline(units), beispiel.words.sentences, beispiel.words.notes(0), at({}))
  const uncertain = [...main.certainty.values()].filter((each) => !isCertain(each)).length
  return draft('karte', beispiel.words.headline(main.title, assignedUnits(state, main), main.zones.length), beispiel.words.sentences, beispiel.words.notes(uncertain), at({ level: main.id }))
}

const indexScene = ({ state, shown, ranked: [first], at }: Ground): Draft[] =>
  first === undefined || shown.result === null
    ? []
    : [draft('index', beispiel.index.headline(shown.result.terms.length, first.name, formatValue(first.value, shown.decimals)), beispiel.index.sentences, beispiel.index.notes(state.shownRecipe === undefined), at({ selection: { kind: 'unit', id: first.id } }))]

const highScene = ({ state, shown, ranked, at }: Ground): Draft[] => {
  const [first] = ranked
  if (first === undefined) return []
  const top = shown.classCount - 1
  const high = ranked.filter((row) => row.classIndex === top)
  const sentences = high.length === 0 ? beispiel.high.none(first.name) : beispiel.high.sentences(high.map(({ name }) => name), peopleOfRows(high))
  return [draft('karte', beispiel.high.headline(high.length, ranked.length, shown.labels[top] ?? String(top + 1), state.indexScheme === 'bedarf'), sentences, beispiel.high.notes, at({}))]
}

/** The closest two neighbours among the first ten: what a ranking suggests and cannot know. */
const sureScene = ({ shown, ranked, at }: Ground): Draft[] => {
  const first = ranked.slice(0, 10)
  const gaps = first.slice(1).map((row, i) => ({ left: first[i]!, right: row, gap: (first[i]!.value as number) - (row.value as number) }))
  const [closest] = gaps.filter(({ left, right }) => left.rank !== right.rank).sort((a, b) => a.gap - b.gap)
  if (closest === undefined) return []
  const unrated = shown.rows.length - ranked.length
  return [draft('rangliste', beispiel.sure.headline(closest.left.rank!, closest.right.rank!, formatNumber(closest.gap, 2)), beispiel.sure.sentences(unrated), beispiel.sure.notes, at({}))]
}

/** The indicator of the index whose value for the whole city has changed most: told where no unit has changed its class. */
const cityChange = (state: AppState, from: number, to: number, at: Ground['at']): Draft[] => {
  const { data } = state
  const cityIn = (indicator: Indicator, year: number): Value => indicatorLevel(data, indicator, year, cityZoning(data)).values[0] ?? missing.unknown
  const [most] = indexRecipe(data, to, state.indexScheme, state.shownRecipe)
    .spec.indicators.flatMap(({ id }) => data.indicators.find((indicator) => indicator.id === id) ?? [])
    .flatMap((indicator) => {
      const [before, after] = [cityIn(indicator, from), cityIn(indicator, to)]
      return isPresent(before) && isPresent(after) && before !== 0 ? [{ indicator, before, after, size: Math.abs(after / before - 1) }] : []
    })
    .sort((a, b) => b.size - a.size)
  if (most === undefined) return []
  const { indicator, before, after } = most
  const text = (value: number): string => formatValue(value, indicator.decimals, indicator.unit)
  return [draft('karte', beispiel.change.cityHeadline(indicator.label, text(before), from, text(after), to), beispiel.change.citySentences(from, to), beispiel.change.notes(from, to), at({ year: to, measure: indicator.id }))]
}

const changeScene = ({ state, at }: Ground): Draft[] => {
  const years = [...state.data.years].sort((a, b) => a - b)
  const [from, to] = [years[0], years.at(-1)]
  if (from === undefined || to === undefined || from === to) return []
  const [before, after] = [from, to].map((year) => shownIndex(state.data, year, null, state.indexScheme, state.shownRecipe))
  const rows = after!.rows.flatMap((row) => {
    const old = before!.rowOf.get(row.id)?.classIndex ?? null
    return row.classIndex === null || old === null ? [] : [{ row, step: row.classIndex - old }]
  })
  if (rows.length === 0 || before!.classCount !== after!.classCount) return []
  const names = (wanted: (step: number) => boolean): string[] => rows.filter(({ step }) => wanted(step)).map(({ row }) => row.name)
  const [up, down] = [names((step) => step > 0), names((step) => step < 0)]
  if (up.length + down.length === 0) return cityChange(state, from, to, at)
  return [draft('karte', beispiel.change.headline(up.length + down.length, rows.length, from, to), beispiel.change.sentences(up, down), beispiel.change.notes(from, to), at({ year: to }))]
}

const divisionScene = ({ state, at }: Ground, zoning: Zoning): Draft => {
  const shown = zonesShown(state, zoning)
  const filled = shown.rows.filter((row) => row.unitIds.length > 0)
  // Where people of some are not known, another room may be the largest.
  const [largest] = !peopleOfRows(filled).isWhole ? [] : [...filled].sort((a, b) => (b.population as number) - (a.population as number))
  const rated = filled.filter((row) => row.rank !== null).sort((a, b) => a.rank! - b.rank!)
  const [most, least] = [rated[0], rated.at(-1)]
  const index = (row: ShownRow): string => formatValue(row.value, shown.decimals)
  const span = most === undefined || least === undefined || most === least ? '' : beispiel.division.span(least.name, index(least), most.name, index(most))
  const open = beispiel.division.open(state.data.units.length - assignedUnits(state, zoning))
  return draft(
    'karte',
    beispiel.division.headline(zoning.title, filled.length, largest?.name ?? '', largest === undefined ? '' : formatValue(largest.population)),
    `${span} ${open}`,
    beispiel.division.notes(state.variants.includes(zoning), zoning.source),
    at({ level: zoning.id }),
  )
}

const compareScene = ({ state, at }: Ground, a: Zoning, b: Zoning): Draft => {
  const population = unitPopulation(state.data, state.year)
  const [first, ...more] = comparisonSentences({ a, b, comparison: compareZonings(a, b, population), unitNames: new Map(state.data.units.map(({ id, name }) => [id, name])), population })
  return draft('vergleich', first!, more.slice(0, 1).join(' '), beispiel.compare.notes(a.title, b.title), at({ view: 'vergleich', zoningA: a.id, zoningB: b.id }))
}

/** The first division in which high need is averaged away, where there is one. */
const hiddenScene = ({ state, shown, at }: Ground, divisions: readonly Zoning[]): Draft[] => {
  const [found] = divisions.map((zoning) => ({ zoning, units: qualityAt(state, zoning).hidden.units })).filter(({ units }) => units.length > 0)
  if (found === undefined) return []
  const [first, ...others] = found.units
  const names = (unit: string): string => state.data.units.find(({ id }) => id === unit)?.name ?? unit
  const room = zonesShown(state, found.zoning).rowOf.get(first!.zone)
  const placed = (row: ShownRow | undefined, classIndex: number) => ({ name: row?.name ?? '', value: row === undefined ? '' : formatValue(row.value, shown.decimals), label: shown.labels[classIndex] ?? '' })
  const labels = [...new Set(found.units.map(({ unitClass }) => unitClass))].sort((a, b) => a - b).map((each) => shown.labels[each] ?? '')
  const from = highNeedClass(shown.classCount)
  const classFilter = Array.from({ length: shown.classCount }, (_, i) => i).filter((i) => i >= from)
  return [draft('karte', beispiel.hidden.headline(found.units.length, found.zoning.title, labels, state.indexScheme === 'bedarf'), beispiel.hidden.sentences(placed(shown.rowOf.get(first!.unit), first!.unitClass), placed(room, first!.zoneClass), others.map(({ unit }) => names(unit))), beispiel.hidden.notes, at({ borders: found.zoning.id, classFilter, selection: { kind: 'unit', id: first!.unit } }))]
}

const profileScene = ({ ranked: [first], shown, at }: Ground): Draft[] =>
  first === undefined
    ? []
    : [draft('steckbrief', beispiel.profile.headline(first.name, formatValue(first.value, shown.decimals)), beispiel.profile.sentences, beispiel.profile.notes, at({ selection: { kind: 'unit', id: first.id } }))]

/**
 * A presentation made from the loaded data, twelve scenes for Erfurt: the city,
 * what an Ortsteil and a room is, the index in one picture, where need is high,
 * how sure that is, what has changed since the first year, two more divisions
 * (own drafts first), what changes from one to the other, hidden need, one
 * profile, what comes next. Works with any city's package; what the data do not
 * carry (one year, no zonings, no index) has no scene. Headlines are statements
 * with figures of these data; `newId` gives each scene its id.
 */
export const starterScenes = (state: AppState, newId: () => string = newSceneId): readonly Scene[] => {
  const ground = groundOf(state)
  const divisions = divisionsOf(state)
  const standard = zoningById(state, defaultViewState(state.data).zoningA)
  const main = divisions.find((zoning) => zoning === standard) ?? divisions.at(-1)
  const others = divisions.filter((zoning) => zoning !== main).slice(0, 2)
  const [other] = others
  const drafts: readonly Draft[] = [
    titleScene(ground),
    wordsScene(ground, main),
    ...indexScene(ground),
    ...highScene(ground),
    ...sureScene(ground),
    ...changeScene(ground),
    ...others.map((zoning) => divisionScene(ground, zoning)),
    ...(main === undefined || other === undefined ? [] : [compareScene(ground, main, other)]),
    ...hiddenScene(ground, main === undefined ? others : [main, ...others]),
    ...profileScene(ground),
    draft('titel', beispiel.next.headline, beispiel.next.sentences, beispiel.next.notes, ground.at({ borders: main?.id ?? '' })),
  ]
  return drafts.map((each) => ({ ...each, id: newId(), hidden: false }))
}
