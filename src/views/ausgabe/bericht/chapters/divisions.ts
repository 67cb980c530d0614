import type { Zoning } from '../../../../core/zoning/zoning'
import { isPresent } from '../../../../core/indicators/missing'
import { bericht } from '../../../../i18n/de/bericht'
import { lage } from '../../../../i18n/de/lage'
import { masse } from '../../../../i18n/de/masse'
import { vergleich } from '../../../../i18n/de/vergleich'
import { werkstatt } from '../../../../i18n/de/werkstatt'
import { formatNumber, formatValue } from '../../../../i18n/format'
import type { AppState } from '../../../../state/appState'
import { peopleSum } from '../../../../state/derived/knownPeople'
import { qualityAt, zonesShown } from '../../../../state/derived/quality'
import { isCertain } from '../../../../state/derived/rows'
import { zoningsOf } from '../../../../state/derived/shown'
import type { Report } from '../../../../state/report/report'
import { measures, measureWords } from '../../../werkstatt/measures'
import { classNames } from '../../../vergleich/zuschnitt/classNames'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'
import { joinedProvenance, peopleProvenance, provenanceOf } from '../provenance'
import { mapFigure } from './mapFigure'

/** The zonings a report shows, in the order of the lists; those that are gone are left out. */
export const reportedZonings = (state: AppState, { zonings }: Pick<Report, 'zonings'>): readonly Zoning[] => zoningsOf(state).filter(({ id }) => zonings === null || zonings.includes(id))

/** Most zonings beside each other on A4. */
const columnsPerTable = 4

const about = (state: AppState, zoning: Zoning): string => {
  const known = new Set(state.data.units.map(({ id }) => id))
  const uncertain = [...zoning.certainty].filter(([unit, certainty]) => known.has(unit) && !isCertain(certainty)).length
  const { unassigned, zoneCount } = qualityAt(state, zoning)
  const ownVariant = state.variants.includes(zoning)
  return [
    bericht.zoneCount(zoneCount),
    zoning.description === '' ? '' : /[.!?]$/.test(zoning.description) ? zoning.description : `${zoning.description}.`,
    zoning.source === '' ? '' : bericht.sourceOf(zoning.source),
    unassigned.units.length === 0 ? '' : werkstatt.openSentence(unassigned.units.length, peopleSum(unassigned.people, unassigned.peopleUnknownUnits === 0)),
    ownVariant || zoning.certainty.size === 0 ? '' : `${uncertain === 0 ? vergleich.certain : vergleich.uncertain(uncertain)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const rooms = (state: AppState, zoning: Zoning): Block => {
  const shown = zonesShown(state, zoning)
  const names = classNames(shown)
  const { zones } = qualityAt(state, zoning)
  const rows = shown.rows
    .map((row, i) => ({ row, quality: zones[i]! }))
    .filter(({ row }) => row.unitIds.length > 0)
    .sort((x, y) => (x.row.number ?? 0) - (y.row.number ?? 0))
    .map(({ row, quality }) => [
      formatNumber(row.number ?? 0),
      row.name,
      formatNumber(row.unitIds.length),
      formatValue(row.population),
      row.rank !== null && isPresent(row.value) ? formatNumber(row.value, 2) : '–',
      row.classIndex === null ? lage.notRated : (names[row.classIndex] ?? ''),
      quality.parts === 0 ? '–' : werkstatt.parts(quality.parts),
    ])
  return { kind: 'table', id: `raeume-${zoning.id}`, caption: bericht.roomsTable(zoning.title, state.year), columns: bericht.roomsColumns, rows, ...joinedProvenance([provenanceOf(shown, state), peopleProvenance(state, state.year)]) }
}

const qualityTables = (state: AppState, zonings: readonly Zoning[]): readonly Block[] =>
  Array.from({ length: Math.ceil(zonings.length / columnsPerTable) }, (_, part): Block => {
    const some = zonings.slice(part * columnsPerTable, (part + 1) * columnsPerTable)
    const qualities = some.map((zoning) => qualityAt(state, zoning))
    return {
      kind: 'table',
      id: `guete-${String(part)}`,
      caption: bericht.qualityTable(part + 1, Math.ceil(zonings.length / columnsPerTable)),
      columns: [{ label: bericht.measure, share: 34 }, ...some.map(({ title }) => ({ label: title, number: true as const }))],
      rows: measures.map((measure) => [masse[measure.id].label, ...qualities.map((quality) => measureWords(measure, quality))]),
      note: bericht.qualityNote,
      ...joinedProvenance([provenanceOf(zonesShown(state, some[0]!), state), peopleProvenance(state, state.year)]),
    }
  })

const blocks = ({ state, report }: ChapterContext): readonly Block[] => {
  const zonings = reportedZonings(state, report)
  if (zonings.length === 0) return []
  return [
    { kind: 'paragraph', text: `${bericht.divisionsWhat} ${vergleich.fromCounts}` },
    { kind: 'text', slot: 'text', prompt: bericht.prompts.divisions },
    ...zonings.flatMap((zoning): Block[] => [
      { kind: 'heading', text: zoning.title },
      { kind: 'paragraph', text: about(state, zoning) },
      mapFigure(state, `karte-${zoning.id}`, zonesShown(state, zoning), bericht.zonesMap(zoning.title, state.year)),
      rooms(state, zoning),
      { kind: 'text', slot: `z-${zoning.id}`.slice(0, 100), prompt: bericht.prompts.division(zoning.title) },
    ]),
    { kind: 'heading', text: bericht.qualityHead },
    ...qualityTables(state, zonings),
  ]
}

/** Every zoning with map, rooms and quality. */
export const divisionsChapter: ChapterDefinition = { id: 'gliederungen', ...bericht.chapters.gliederungen, standard: true, blocks }
