import type { DataPackage } from '../data/dataPackage'
import { indexMeasure, unitsLevel, type ViewState } from './appState'

/** Indicators of the default index: the common core of German social monitoring. */
export const defaultIndexIndicators = ['arbeitslosenanteil', 'sgb2_quote', 'kinder_sgb2', 'grundsicherung_alter_quote', 'alleinerziehendenanteil', 'wahlbeteiligung'] as const

/** First view of a package: index by unit, in the middle year, because the published hints are of that year. */
export const defaultViewState = (data: DataPackage): ViewState => ({
  view: 'lage',
  level: unitsLevel,
  measure: indexMeasure,
  year: data.years.includes(2017) ? 2017 : (data.years.at(-1) ?? 0),
  indexScheme: 'bedarf',
  indicatorMethod: 'quantile',
  classCount: 5,
  limitMode: 'jahr',
  classFilter: [],
  selection: null,
  search: '',
  sort: 'rang',
  sortDescending: false,
  mode: 'karte',
  tableSort: 'rank',
  tableDescending: false,
  zoningA: data.zonings.find((zoning) => zoning.id === 'soziale-planungsraeume')?.id ?? data.zonings[0]?.id ?? '',
  zoningB: data.zonings.find((zoning) => zoning.id === 'siedlungsstrukturtyp')?.id ?? data.zonings[1]?.id ?? data.zonings[0]?.id ?? '',
  others: [],
  compareMode: 'neben',
  compareTab: 'wechsel',
  borders: data.zonings.find((zoning) => zoning.id === 'soziale-planungsraeume')?.id ?? '',
  layers: [],
  baseMap: false,
  laborTab: 'ranking',
  outputTab: 'steckbrief',
  theme: 'light',
  plain: false,
  camera: null,
})
