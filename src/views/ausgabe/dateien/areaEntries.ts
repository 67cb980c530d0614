import { populationColumn } from '../../../core/index/presets'
import { isPresent } from '../../../core/indicators/missing'
import { weakestStatus, type Status } from '../../../core/indicators/provenance'
import type { Zoning } from '../../../core/zoning/zoning'
import type { AreaFileRequest } from '../../../data/export/areaFiles'
import { lage } from '../../../i18n/de/lage'
import { sourcesOf, statusOf } from '../../../state/derived/status'
import { sourceTitles } from '../../shared/sourceTitles'
import { statusWords } from './about'
import { indexAt, spaceTitle, type TableState } from './tableState'

const weaker = (index: Status | undefined, people: Status | undefined): Status | undefined => (index === undefined ? people : people === undefined ? index : weakestStatus([index, people]))

/**
 * Units (zoning null) or rooms with what a GIS should know of them. Missing is null, with the reason in `hinweis`.
 * A status is that of the index and of the people together: both are written.
 */
export const areaFileOf = (state: TableState, zoning: Zoning | null, year: number, date: Date): AreaFileRequest => {
  const shown = indexAt(state, year, zoning)
  const names = new Map(state.data.units.map(({ id, name }) => [id, name]))
  const people = [populationColumn]
  const unitIds = state.data.units.map(({ id }) => id)
  const boundaries = state.data.sources.find(({ id }) => id === state.data.boundarySource)
  return {
    title: `${spaceTitle(zoning)} ${year}`,
    boundaries: state.data.boundaries,
    areas: shown.rows.map((row) => ({
      id: row.id,
      unitIds: row.unitIds,
      properties: {
        ...(row.number === null ? { nr: row.id } : { nummer: row.number }),
        name: row.name,
        ...(zoning === null ? {} : { ortsteile: row.unitIds.map((id) => names.get(id) ?? id) }),
        jahr: year,
        menschen: isPresent(row.population) ? row.population : null,
        sozialindex: isPresent(row.value) ? row.value : null,
        rang: row.rank,
        stufe: row.classIndex === null ? null : (shown.labels[row.classIndex] ?? null),
        status: weaker(row.status, statusOf(state.data, people, year, row.unitIds)) ?? null,
        hinweis: row.exclusion === null ? null : lage.exclusion(row.exclusion),
        ...(zoning === null ? {} : { zuordnung_nicht_belegt: row.uncertainMembers.map((id) => names.get(id) ?? id) }),
      },
    })),
    about: {
      status: statusWords(weaker(shown.status, statusOf(state.data, people, year, unitIds))),
      rezept: state.shownRecipe === undefined ? lage.origin : lage.recipe(state.shownRecipe.title, state.shownRecipe.origin),
      quellen: sourceTitles(state, [...shown.sources, ...sourcesOf(state.data, people, year, unitIds)]),
      grenzen: boundaries === undefined ? '' : `${boundaries.title}, ${boundaries.licence}`,
      datenpaket: `${state.data.title}, Fassung ${state.data.version}`,
      erstellt: date.toLocaleDateString('de-DE'),
    },
  }
}
