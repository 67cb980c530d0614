import { populationColumn } from '../../../../core/index/presets'
import { indicatorTerm, termComponents } from '../../../../state/derived/indicatorTerm'
import { cityZoning } from '../../../../state/derived/rows'
import { indicatorLevel, withWeights } from '../../../../state/derived/shownIndicator'
import type { AppState } from '../../../../state/appState'
import type { ProfileChanges } from '../../../../state/profile/changes'
import type { Provenance } from '../blocks'
import { joinedProvenance, provenanceOfComponents } from '../provenance'

/** What a line of the city rests on in one year: its counts, or the ready values that take their place, and the people these are weighted with. */
const componentsOf = ({ data }: Pick<AppState, 'data'>, id: string, year: number): readonly string[] => {
  if (id === 'people') return [populationColumn]
  const indicator = data.indicators.find((each) => each.id === id)
  const term = indicator === undefined ? null : indicatorTerm(indicator, data, year)
  return indicator === undefined || term === null ? [] : withWeights(termComponents(term), indicatorLevel(data, indicator, year, cityZoning(data)).estimated)
}

/** Status and sources of the city's lines over the years. A year may have counts where another has ready values, so each is looked at on its own. */
export const lineProvenance = (state: Pick<AppState, 'data' | 'imports'>, { years, lines }: Pick<ProfileChanges, 'years' | 'lines'>): Provenance =>
  joinedProvenance(years.map((year) => provenanceOfComponents(state, [...new Set(lines.flatMap(({ id }) => componentsOf(state, id, year)))], [year])))
