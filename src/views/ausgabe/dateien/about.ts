import type { Status } from '../../../core/indicators/provenance'
import type { Zoning } from '../../../core/zoning/zoning'
import type { AboutLine } from '../../../data/export/workbook'
import { dateien } from '../../../i18n/de/dateien'
import { lage } from '../../../i18n/de/lage'
import { formatDate, listed } from '../../../i18n/format'
import { isCertain } from '../../../state/derived/rows'
import { sourceTitles } from '../../shared/sourceTitles'
import type { TableState } from './tableState'

export interface AboutRequest {
  readonly content: string
  readonly years: readonly number[]
  readonly zonings: readonly Zoning[]
  readonly status: Status | undefined
  /** Ids of the sources behind every figure of the file. */
  readonly sources: readonly string[]
  readonly date: Date
  /** Address of the page, for the method texts beside it and the view. */
  readonly base: string
}

const words = dateien.about

export const statusWords = (status: Status | undefined): string => (status === 'modell' ? words.modelStatus : status === undefined ? words.noStatus : words.otherStatus(status))

/** „Angaben“: what the file is, how official, from when, from where and by which recipe. */
export const aboutLines = (state: TableState, { content, years, zonings, status, sources: ids, date, base }: AboutRequest): readonly AboutLine[] => {
  const { data, imports, shownRecipe } = state
  const boundaries = data.sources.find(({ id }) => id === data.boundarySource)
  const sources = sourceTitles(state, ids.filter((id) => id !== data.boundarySource))
  const uncertain = ({ zoneOf, certainty }: Zoning): number => [...zoneOf.keys()].filter((id) => !isCertain(certainty.get(id))).length
  return [
    { label: words.content, text: content },
    { label: words.status, text: statusWords(status) },
    { label: words.year, text: listed(years.map((year) => formatDate(String(year)))) },
    { label: words.made, text: words.date(date) },
    ...zonings.map((zoning) => ({ label: words.zoning, text: [`${zoning.title}.`, zoning.description, zoning.source === '' ? '' : `Quelle: ${zoning.source}.`, uncertain(zoning) > 0 ? words.uncertain(uncertain(zoning)) : ''].filter((part) => part !== '').join(' ') })),
    { label: words.recipe, text: shownRecipe === undefined ? lage.origin : lage.recipe(shownRecipe.title, shownRecipe.origin) },
    ...sources.map((text) => ({ label: words.source, text })),
    ...(boundaries === undefined ? [] : [{ label: words.boundaries, text: `${boundaries.title}, ${boundaries.licence}` }]),
    { label: words.package, text: words.packageText(data.title, data.version) },
    ...(imports.length > 0 ? [{ label: words.ownTables, text: listed(imports.map(({ fileName }) => fileName)) }] : []),
    { label: words.method, text: new URL('methode-sozialindex.html', base).href },
    { label: words.view, text: base },
    { label: words.precision, text: words.precisionText },
    { label: words.need, text: words.needText },
  ]
}
