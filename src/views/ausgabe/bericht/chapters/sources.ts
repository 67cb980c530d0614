import { bericht } from '../../../../i18n/de/bericht'
import { counted, formatNumber } from '../../../../i18n/format'
import { seriesKey } from '../../../../data/dataPackage'
import type { AppState } from '../../../../state/appState'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'

/** What a source is behind: number of counts, or the boundaries. */
const uses = ({ data }: AppState): ReadonlyMap<string, string> => {
  const cells = new Map<string, number>()
  for (const { cells: list } of data.series.values()) for (const { source } of list) cells.set(source, (cells.get(source) ?? 0) + 1)
  return new Map([...cells].map(([id, count]) => [id, counted(count, 'Zählwert', 'Zählwerte')]))
}

/** Components with model values: how many of the units, in every year. */
const modelRows = ({ data }: AppState): readonly (readonly string[])[] =>
  data.components.flatMap(({ id, label }) => {
    const counts = data.years.map((year) => {
      const cells = data.series.get(seriesKey(id, year))?.cells
      return cells === undefined ? null : { model: cells.filter(({ status }) => status === 'modell').length, all: cells.length }
    })
    if (counts.every((count) => count === null || count.model === 0)) return []
    return [[label, ...counts.map((count) => (count === null ? '–' : `${formatNumber(count.model)} von ${formatNumber(count.all)}`))]]
  })

const blocks = ({ state }: ChapterContext): readonly Block[] => {
  const { data, imports } = state
  const used = uses(state)
  const model = modelRows(state)
  return [
    { kind: 'paragraph', text: bericht.dataState(data.title, data.version) },
    {
      kind: 'table',
      id: 'quellen',
      caption: bericht.sourcesTable,
      columns: bericht.sourcesColumns,
      rows: [
        ...data.sources.map(({ id, title, licence }) => [title, licence === '' ? '–' : licence, [...(id === data.boundarySource ? [bericht.boundaries] : []), ...(used.has(id) ? [used.get(id)!] : [])].join(', ') || bericht.notInFigures]),
        ...imports.map(({ id, fileName }) => [bericht.ownTable(fileName), '–', used.get(id) ?? bericht.notInFigures]),
      ],
      status: undefined,
      sources: [],
    },
    { kind: 'heading', text: bericht.divisionSources },
    { kind: 'terms', entries: data.zonings.map(({ title, source }) => ({ term: title, text: source === '' ? bericht.noSource : source })) },
    { kind: 'heading', text: bericht.modelHead },
    { kind: 'paragraph', text: model.length === 0 ? bericht.noModel : bericht.modelWhat(model.length) },
    ...(model.length === 0 ? [] : [{ kind: 'table', id: 'modell', caption: bericht.modelTable, columns: [{ label: bericht.countColumn, share: 46 }, ...data.years.map((year) => ({ label: String(year), number: true as const }))], rows: model, status: 'modell', sources: [] } as const]),
    { kind: 'text', slot: 'text', prompt: bericht.prompts.sources },
  ]
}

/** Every source with its licence, and which figures are model values. */
export const sourcesChapter: ChapterDefinition = { id: 'quellen', ...bericht.chapters.quellen, standard: true, blocks }
