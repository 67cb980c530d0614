import type { IndexSpec } from '../../../../core/index/indexSpec'
import { isPresent, missing, type Value } from '../../../../core/indicators/missing'
import { classOf } from '../../../../core/statistics/classification/classOf'
import { bericht } from '../../../../i18n/de/bericht'
import { formatDifference, formatNumber, formatValue, listed } from '../../../../i18n/format'
import { classItems } from '../../../../map/figure/legendModel'
import { buildLegend } from '../../../../map/legend'
import type { Fill } from '../../../../map/mapScene'
import { changeColours } from '../../../../map/palette'
import type { AppState } from '../../../../state/appState'
import { indexRecipe } from '../../../../state/derived/indexRecipe'
import { changesOf, type ChangeLine, type ProfileChanges } from '../../../../state/profile/changes'
import { indexScaleOf } from '../../../../state/profile/indexScale'
import { placeOf } from '../../../../state/profile/subject'
import { changeLimits, indexChange, wayOfChange, type IndexChange } from '../../../../state/report/indexChange'
import { segregationOverYears } from '../../../../state/report/segregation'
import { fillOf, noLines, noPoints, nothingMarked, sceneOf } from '../../../shared/sceneOf'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'
import { lineProvenance } from './lineProvenance'
import { joinedProvenance, provenanceOf, provenanceOfComponents } from '../provenance'

const cityChanges = (state: AppState): ProfileChanges | null => {
  const place = placeOf(state, { kind: 'city' })
  return place === null ? null : changesOf(state, place)
}

/** First and last present value of a line. */
const ends = ({ values }: ChangeLine): readonly [number, number] | null => {
  const known = values.filter(isPresent)
  return known.length < 2 ? null : [known[0]!, known.at(-1)!]
}

/** −1 for the better, 1 for the worse, 0 where it reads the same. */
const turn = (line: ChangeLine): -1 | 0 | 1 | null => {
  const both = ends(line)
  if (both === null || line.direction === 0) return null
  const [from, to] = both.map((value) => formatNumber(value, line.decimals))
  if (from === to) return 0
  return Math.sign(both[1] - both[0]) * line.direction > 0 ? 1 : -1
}

const spreadOver = (change: IndexChange): readonly [up: number, down: number] => {
  const all = [...change.byUnit.values()]
  return [all.filter((value) => wayOfChange(value) > 0).length, all.filter((value) => wayOfChange(value) < 0).length]
}

/** What happened between the years, in sentences: the city's indicators first, then the units. Empty with one year only. */
export const changeSentences = (state: AppState): readonly string[] => {
  const changes = cityChanges(state)
  const change = indexChange(state.data, state.indexScheme, state.shownRecipe)
  const named = (way: -1 | 0 | 1): readonly string[] => (changes?.lines ?? []).filter((line) => turn(line) === way).map(({ label }) => label)
  const [better, same, worse] = [named(-1), named(0), named(1)]
  const all = better.length + same.length + worse.length
  return [
    ...(changes === null || all === 0 ? [] : [bericht.cityChange(changes.years[0]!, changes.years.at(-1)!, all, better, worse, same)]),
    ...(change === null ? [] : [bericht.unitChange(change.from.year, change.to.year, change.byUnit.size, ...spreadOver(change))]),
  ]
}

const cell = (value: Value, line: ChangeLine): string => formatValue(value, line.decimals)

const cityTable = (state: AppState, { years, lines }: ProfileChanges): Block => {
  return {
    kind: 'table',
    id: 'stadt',
    caption: bericht.cityTable(years[0]!, years.at(-1)!),
    columns: [{ label: bericht.indicatorWithUnit, share: 44 }, ...years.map((year) => ({ label: String(year), number: true as const })), { label: bericht.changeColumn, number: true }, { label: bericht.turnColumn }],
    rows: lines.map((line) => {
      const both = ends(line)
      return [`${line.label}${line.unit === '' ? '' : ` (${line.unit})`}`, ...line.values.map((value) => cell(value, line)), both === null ? '–' : formatDifference(both[1] - both[0], line.decimals), bericht.turn(turn(line))]
    }),
    note: bericht.changeNote,
    ...lineProvenance(state, { years, lines }),
  }
}

const trends = (state: AppState, { years, lines }: ProfileChanges): Block => {
  return {
    kind: 'figure',
    id: 'linien',
    caption: bericht.trendCaption(years[0]!, years.at(-1)!),
    alt: bericht.trendAlt(lines.map(({ label }) => label)),
    picture: {
      kind: 'trends',
      years,
      lines: lines.map((line) => ({ label: line.label, values: line.values.map((value) => (isPresent(value) ? value : null)), format: (value: number) => `${formatNumber(value, line.decimals)}${line.unit === '' ? '' : ` ${line.unit}`}` })),
    },
    content: JSON.stringify(lines.map(({ values }) => values)),
    ...lineProvenance(state, { years, lines }),
  }
}

const specOf = (state: AppState): IndexSpec => indexRecipe(state.data, state.year, state.indexScheme, state.shownRecipe).spec

const comparableOf = (state: AppState): string => {
  const spec = specOf(state)
  return bericht.comparable(indexScaleOf(spec), spec.referenceYear ?? null)
}

/** What the change is measured by, as the recipe has it. */
const measureOf = (state: AppState, { from, spread }: IndexChange): string => bericht.changeMeasure(from.year, (specOf(state).normalisation ?? 'z').startsWith('z'), spread)

const changeMap = (state: AppState, change: IndexChange): Block => {
  const { from, to, byUnit } = change
  const colours = changeColours('light')
  const plain = sceneOf(state.data, to, 'light', [], null, nothingMarked, noPoints, noLines)
  const fills = new Map<string, Fill>(
    to.rows.map((row): [string, Fill] => {
      const value = byUnit.get(row.id)
      if (value === undefined) return [row.id, fillOf(row.classIndex === null ? row : (from.rowOf.get(row.id) ?? row), colours)]
      const classIndex = classOf(value, changeLimits)
      return [row.id, { kind: 'class', classIndex, colour: colours[classIndex]! }]
    }),
  )
  const { entries } = buildLegend({ breaks: changeLimits, labels: bericht.changeClasses, fills: fills.values(), colours, decimals: 1 })
  return {
    kind: 'figure',
    id: 'veraenderung',
    caption: bericht.changeMap(from.year, to.year),
    alt: bericht.changeAlt(from.year, to.year, byUnit.size, ...spreadOver(change)),
    picture: { kind: 'map', scene: { ...plain, fills }, legend: { title: bericht.changeLegend(from.year, to.year), groups: [{ items: classItems({ entries, breaks: changeLimits }) }], notes: [measureOf(state, change)] } },
    content: [...byUnit].map(([id, value]) => `${id}=${value.toFixed(6)}`).join(' '),
    ...joinedProvenance([provenanceOf(from, state), provenanceOf(to, state)]),
  }
}

const mostChanged = (change: IndexChange): readonly string[] => {
  const name = (id: string): string => change.to.rowOf.get(id)?.name ?? id
  const sorted = [...change.byUnit].sort(([, a], [, b]) => b - a)
  const words = (list: readonly (readonly [string, number])[]): string => listed(list.map(([id, value]) => `${name(id)} (${formatDifference(value, 2)})`))
  const [up, down] = [sorted.filter(([, value]) => wayOfChange(value) > 0).slice(0, 3), sorted.filter(([, value]) => wayOfChange(value) < 0).slice(-3).reverse()]
  return [...(up.length === 0 ? [] : [bericht.mostUp(words(up))]), ...(down.length === 0 ? [] : [bericht.mostDown(words(down))])]
}

const segregationTable = (state: AppState, ids: readonly string[]): readonly Block[] => {
  const groups = segregationOverYears(state.data, ids)
  const years = state.data.years
  if (groups.length === 0) return []
  const value = (of: Value): string => (isPresent(of) ? formatNumber(of, 3) : '–')
  return [
    { kind: 'heading', text: bericht.segregationHead },
    { kind: 'paragraph', text: bericht.segregationWhat },
    {
      kind: 'table',
      id: 'segregation',
      caption: bericht.segregationTable(years),
      columns: [{ label: bericht.group, share: 30 }, ...years.flatMap((year) => ['D', 'H', 'M'].map((measure) => ({ label: `${measure} ${String(year)}`, number: true as const })))],
      rows: groups.map(({ indicator, years: known }) => [
        indicator.shortLabel,
        ...years.flatMap((year) => {
          const at = known.find((each) => each.year === year)
          return [at?.d, at?.h, at?.m].map((each) => value(each ?? missing.unknown))
        }),
      ]),
      note: bericht.segregationNote,
      // Measured on counts alone, also where a table of ready rates stands for them elsewhere.
      ...joinedProvenance(groups.flatMap(({ indicator, years: known }) => ('numerator' in indicator ? [provenanceOfComponents(state, [indicator.numerator, indicator.denominator], known.map(({ year }) => year))] : []))),
    },
  ]
}

const cached: { ids: readonly string[] } = { ids: [] }
/** The same ids give the identical list, as the selector remembers by reference. */
const stable = (ids: readonly string[]): readonly string[] => (cached.ids.join(' ') === ids.join(' ') ? cached.ids : (cached.ids = ids))

const blocks = ({ state }: ChapterContext): readonly Block[] => {
  const changes = cityChanges(state)
  const change = indexChange(state.data, state.indexScheme, state.shownRecipe)
  if (changes === null) return [{ kind: 'paragraph', text: bericht.oneYear(state.data.years) }, { kind: 'text', slot: 'text', prompt: bericht.prompts.change }]
  const caveats = [...new Set(changes.lines.flatMap((line) => line.caveats))].map((caveat) => bericht.caveats[caveat](changes.lines.filter((line) => line.caveats.includes(caveat)).map(({ label }) => label)))
  return [
    ...changeSentences(state).map((text): Block => ({ kind: 'paragraph', tone: 'lead', text })),
    { kind: 'heading', text: bericht.comparableHead },
    { kind: 'paragraph', text: comparableOf(state) },
    ...(caveats.length === 0 ? [] : [{ kind: 'list', items: caveats } as const]),
    { kind: 'heading', text: bericht.cityHead },
    trends(state, changes),
    cityTable(state, changes),
    { kind: 'text', slot: 'text', prompt: bericht.prompts.change },
    ...(change === null ? [] : [{ kind: 'heading', text: bericht.unitsHead } as const, { kind: 'paragraph', text: [measureOf(state, change), ...mostChanged(change)].join(' ') } as const, changeMap(state, change), { kind: 'text', slot: 'ortsteile', prompt: bericht.prompts.unitChange } as const]),
    ...segregationTable(state, stable(changes.lines.map(({ id }) => id))),
  ]
}

/** What changed between the loaded years, and what of it can be compared. */
export const changeChapter: ChapterDefinition = { id: 'entwicklung', ...bericht.chapters.entwicklung, standard: true, blocks }
