import { isPresent } from '../../../core/indicators/missing'
import { buehne } from '../../../i18n/de/buehne'
import { indexPicture } from '../../../i18n/de/indexBild'
import { szenen } from '../../../i18n/de/szenen'
import { formatDifference, formatNumber, formatValue } from '../../../i18n/format'
import type { AppState } from '../../../state/appState'
import { shownNow } from '../../../state/derived/shown'
import { shownIndex } from '../../../state/derived/shownIndex'
import type { StageKind } from '../../../state/scenes/scene'
import { classWord } from '../../shared/classWord'
import { indexPictureOf } from '../buehne/indexPictureOf'
import { profileFacts, profileRow } from '../buehne/profileFacts'
import { rowWords } from '../buehne/rowWords'

/** The figures of a scene on paper: what the hall shows beside its words. */
export interface HandoutTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Where the columns with figures begin; those before it hold words. */
  readonly figuresFrom: number
  /** Sentences below; '' for none. */
  readonly note: string
}

/** More rows than in the hall are of no use beside its words. */
const most = 10
const { tables } = szenen.handout

/** "… (10 von 12)" where not all rows are shown. */
const cut = (caption: string, count: number): string => (count > most ? tables.part(caption, most, count) : caption)

const ranking = (state: AppState): HandoutTable | null => {
  const shown = shownNow(state)
  const rows = shown.rows.filter((row) => row.rank !== null && isPresent(row.value)).sort((a, b) => a.rank! - b.rank!).slice(0, most)
  if (rows.length === 0) return null
  return {
    caption: `${buehne.topTen(rows.length)}: ${buehne.tableCaption(shown.title, shown.year)}`,
    head: [buehne.rank, buehne.name, buehne.class, buehne.value, buehne.people],
    rows: rows.map((row) => [`${row.rank!}`, `${row.number === null ? '' : `${row.number} `}${row.name}`, classWord(shown, row), formatValue(row.value, shown.decimals, shown.unit), formatValue(row.population)]),
    figuresFrom: 3,
    note: '',
  }
}

const terms = (state: AppState): HandoutTable | null => {
  const shown = shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe)
  const picture = indexPictureOf(state.data, shown, state.selection?.kind === 'unit' ? state.selection.id : null)
  if (picture === null) return null
  const turned = picture.terms.some(({ isTurned }) => isTurned)
  return {
    caption: cut(buehne.indexOne(picture.name), picture.terms.length),
    head: [indexPicture.indicator, picture.name, indexPicture.average, picture.isDistance ? tables.distance : indexPicture.normalised],
    rows: picture.terms.slice(0, most).map(({ label, value, mean, normalised, isTurned }) => [`${label}${isTurned ? ' *' : ''}`, value, mean, normalised === null ? indexPicture.absent : picture.isDistance ? formatDifference(normalised, 1) : formatNumber(normalised, 2)]),
    figuresFrom: 1,
    note: [`${picture.meanWords}: ${picture.mean}.`, picture.formula, tables.index(picture.index, picture.classes[picture.classIndex]?.label ?? ''), turned ? indexPicture.turned : '', picture.averageNote ?? ''].filter((part) => part !== '').join(' '),
  }
}

const profile = (state: AppState): HandoutTable | null => {
  const shown = shownNow(state)
  const row = profileRow(state, shown)
  if (row === undefined) return null
  const facts = profileFacts(state, shown, row)
  return {
    caption: `${row.name}: ${rowWords(state, shown, row)}${isPresent(row.population) ? ` ${formatValue(row.population)} ${buehne.people}.` : ''}`,
    head: [indexPicture.indicator, row.name, buehne.city],
    rows: facts.slice(0, most).map(({ indicator, value, city }) => [indicator.label, formatValue(value, indicator.decimals, indicator.unit), formatValue(city, indicator.decimals, indicator.unit)]),
    figuresFrom: 1,
    note: '',
  }
}

/** The figures a scene of this kind tells beside its map, at most ten rows: the first of a ranking, the terms of the index, the facts of a profile. Null for every other kind, and where there are none. */
export const handoutTable = (state: AppState, stage: StageKind): HandoutTable | null => {
  if (stage === 'rangliste') return ranking(state)
  if (stage === 'index') return terms(state)
  return stage === 'steckbrief' ? profile(state) : null
}
