import { populationColumn } from '../../../core/index/presets'
import { weakestStatus, type Status } from '../../../core/indicators/provenance'
import type { Shown } from '../../../state/derived/shownTypes'
import { sourcesOf, statusOf } from '../../../state/derived/status'
import type { AppState } from '../../../state/appState'
import { sheetSources } from '../blatt/sheetFootOf'
import type { Provenance } from './blocks'

type Data = Pick<AppState, 'data' | 'imports'>

/** The weakest of those that are known; undefined where none is. */
export const weakest = (statuses: readonly (Status | undefined)[]): Status | undefined => {
  const known = statuses.filter((status) => status !== undefined)
  return known.length === 0 ? undefined : weakestStatus(known)
}

/** Of what is shown on a map or in a ranking. */
export const provenanceOf = (shown: Pick<Shown, 'status' | 'sources'>, state: Data): Provenance => ({ status: shown.status, sources: sheetSources(shown, state) })

/** Of figures that rest on these components in these years, of these units, without them of all. */
export const provenanceOfComponents = ({ data, imports }: Data, components: readonly string[], years: readonly number[], ids: readonly string[] = data.units.map(({ id }) => id)): Provenance => {
  const sources = [...new Set(years.flatMap((year) => [...sourcesOf(data, components, year, ids)]))]
  return { status: weakest(years.map((year) => statusOf(data, components, year, ids))), sources: sheetSources({ sources }, { data, imports }).slice(1) }
}

export const peopleProvenance = (state: Data, year: number): Provenance => provenanceOfComponents(state, [populationColumn], [year])

/** Of what rests on several: the weakest status, every source once. */
export const joinedProvenance = (all: readonly Provenance[]): Provenance => ({ status: weakest(all.map(({ status }) => status)), sources: [...new Set(all.flatMap(({ sources }) => [...sources]))] })
