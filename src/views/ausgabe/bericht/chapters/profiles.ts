import { populationColumn } from '../../../../core/index/presets'
import { bericht } from '../../../../i18n/de/bericht'
import { lage } from '../../../../i18n/de/lage'
import { classPhrase, rankPhrase, valuePhrase } from '../../../../i18n/de/statements'
import { peopleOfRows } from '../../../../state/derived/knownPeople'
import { baseRows } from '../../../../state/derived/rows'
import { shownIndex } from '../../../../state/derived/shownIndex'
import type { AppState } from '../../../../state/appState'
import { profileStatus } from '../../../../state/profile/profileSheet'
import { placeOf, type Place, type ProfileSubject } from '../../../../state/profile/subject'
import type { Block, ChapterContext, ChapterDefinition, Provenance } from '../blocks'
import { joinedProvenance, provenanceOf, provenanceOfComponents } from '../provenance'

/** A subject as it is kept in a report. Ids of units and zonings hold no colon; that of a zone may. */
export const keptSubject = (subject: ProfileSubject): string => (subject.kind === 'city' ? 'city' : subject.kind === 'unit' ? `unit:${subject.id}` : `zone:${subject.zoning}:${subject.id}`)

/** The subject of a kept text; null for what is none. */
export const subjectOf = (kept: string): ProfileSubject | null => {
  if (kept === 'city') return { kind: 'city' }
  const unit = /^unit:(.+)$/.exec(kept)
  if (unit !== null) return { kind: 'unit', id: unit[1]! }
  const zone = /^zone:([^:]+):(.+)$/.exec(kept)
  return zone === null ? null : { kind: 'zone', zoning: zone[1]!, id: zone[2]! }
}

/** The places a report shows that the data have; the others are left out. */
export const profilePlaces = (state: AppState, kept: readonly string[]): readonly Place[] => kept.flatMap((text) => ((subject) => (subject === null ? [] : (placeOf(state, subject) ?? [])))(subjectOf(text)))

/** The place in a sentence or two, with what stands behind it: people and, but for the city, the index. */
const summaryOf = (state: AppState, { subject, zoning, id, unitIds }: Place): { readonly summary: string } & Provenance => {
  const base = baseRows(state.data, state.year, zoning).find((row) => row.id === id)
  const living = base === undefined ? [] : [bericht.peopleThere(peopleOfRows([base]))]
  const peopleFrom = provenanceOfComponents(state, [populationColumn], [state.year], unitIds)
  if (subject.kind === 'city') return { summary: living.join(' '), ...peopleFrom }
  const shown = shownIndex(state.data, state.year, zoning, state.indexScheme, state.shownRecipe)
  const row = shown.rowOf.get(id)
  if (row === undefined) return { summary: living.join(' '), ...peopleFrom }
  const need = row.exclusion !== null ? [lage.exclusion(row.exclusion)] : row.classIndex === null ? [] : [`${classPhrase(shown, row.classIndex, state.indexScheme === 'monitoring')}.`, `${rankPhrase(shown, row)}, ${valuePhrase(shown, row)}.`]
  // No map, so the first of the sources, that of the borders, is not named.
  return { summary: [...need, ...living].join(' '), ...joinedProvenance([...(need.length === 0 ? [] : [{ status: row.status, sources: provenanceOf(shown, state).sources.slice(1) }]), peopleFrom]) }
}

const blocks = ({ state, report }: ChapterContext): readonly Block[] => {
  const places = profilePlaces(state, report.profiles)
  if (places.length === 0) return []
  return [
    { kind: 'paragraph', text: bericht.profilesWhat(places.length) },
    { kind: 'text', slot: 'text', prompt: bericht.prompts.profiles },
    ...places.map((place): Block => ({ kind: 'profile', subject: place.subject, name: place.name, ...summaryOf(state, place), pageStatus: profileStatus(state, place) })),
  ]
}

/** One page for each chosen place. */
export const profilesChapter: ChapterDefinition = { id: 'steckbriefe', ...bericht.chapters.steckbriefe, standard: true, blocks }
