import type { Zoning } from '../../../core/zoning/zoning'
import { cityName } from '../../../data/cityName'
import { bilder, mapDescription } from '../../../i18n/de/bilder'
import { blatt } from '../../../i18n/de/blatt'
import type { Figure, FigureBody } from '../../../map/figure/figure'
import type { LegendItem } from '../../../map/figure/legendModel'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { sheetFootOf } from '../../ausgabe/blatt/sheetFootOf'
import { withZonings } from '../../ausgabe/blatt/zoningSource'
import { classItemsOf } from './shownLegend'

/**
 * Lines at the foot of a figure and its sources in one: status, year, data, sources, method, date.
 * @param zonings divisions whose rooms or borders are drawn
 */
export const figureFoot = (shown: Shown, state: Pick<AppState, 'data' | 'imports' | 'shownRecipe' | 'indicatorMethod'>, date: string, layers: readonly string[] = [], zonings: readonly (Zoning | null)[] = []): Pick<Figure, 'foot' | 'source'> => {
  const { status, year, sources, note, dataState } = sheetFootOf(shown, state, layers)
  const source = blatt.sources(withZonings(sources, zonings))
  return { source, foot: [`${blatt.status(status)}. ${blatt.figuresOf(year)}.${dataState === undefined ? '' : ` ${dataState}.`}`, source, note, bilder.made(date)].filter((line) => line !== '') }
}

const named = 3

/** The description of what is shown: what is dark where, how many areas in which class, how sure. Of a map, or only of the numbers. */
export const shownDescription = (shown: Shown, city: string, isMap = true): string => {
  const items = classItemsOf(shown)
  const words = (list: readonly LegendItem[]) => list.map(({ label, count }) => ({ label, count: Number(count ?? 0) }))
  const isClass = ({ key }: LegendItem): boolean => key.kind === 'paint' && key.paint.kind === 'colour'
  const first = shown.rows.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!).slice(0, named)
  return mapDescription({
    city,
    title: shown.title,
    year: shown.year,
    division: shown.zoning?.title ?? null,
    dark: shown.measure === 'index' ? 'need' : shown.direction === -1 ? 'low' : 'high',
    first: first.map(({ name }) => name),
    classes: words(items.filter(isClass)),
    without: words(items.filter((item) => !isClass(item))),
    isModel: shown.status === 'modell',
    isMap,
  })
}

export interface ShownFigureInput {
  readonly shown: Shown
  readonly state: AppState
  readonly body: FigureBody
  readonly date: string
  readonly title?: string
  readonly subtitle?: string
  readonly sentences?: readonly string[]
  /** Said after the description of what is shown. */
  readonly more?: readonly string[]
  /** In place of the description of what is shown. */
  readonly alt?: string
  readonly layers?: readonly string[]
  /** Divisions whose rooms or borders are drawn, where that is not only the one that is shown. */
  readonly zonings?: readonly (Zoning | null)[]
}

/** A figure of what is shown, with everything around the picture; what a view shows besides it says itself. */
export const shownFigure = ({ shown, state, body, date, title, subtitle, sentences = [], more = [], alt, layers, zonings = [shown.zoning] }: ShownFigureInput): Figure => ({
  title: title ?? `${shown.title} ${shown.year}`,
  subtitle: subtitle ?? (shown.zoning === null ? bilder.byUnits : bilder.byZones(shown.zoning.title)),
  sentences,
  body,
  isModel: shown.status === 'modell',
  ...figureFoot(shown, state, date, layers, zonings),
  alt: [alt ?? shownDescription(shown, cityName(state.data)), ...more].join(' '),
  date,
})
