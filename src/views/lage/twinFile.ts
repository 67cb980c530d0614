import type { Zoning } from '../../core/zoning/zoning'
import { exportTable } from '../../data/exportTable'
import { referenceSentence } from '../../i18n/de/bezug'
import { caveats } from '../../i18n/de/caveats'
import { lage } from '../../i18n/de/lage'
import { listed } from '../../i18n/format'
import type { AppState } from '../../state/appState'
import type { Shown } from '../../state/derived/shownTypes'
import { sourceTitles } from '../shared/sourceTitles'
import { twinColumns } from './twinColumns'

/** The table twin as a CSV file: every row, the index and every indicator, with the sources of all columns and the recipe the index was computed by. */
export const twinFile = ({ data, imports, year, shownRecipe }: Pick<AppState, 'data' | 'imports' | 'year' | 'shownRecipe'>, zoning: Zoning | null, index: Shown, date: Date): ReturnType<typeof exportTable> => {
  const columns = twinColumns(data, year, zoning, index)
  const incomplete = index.rows.flatMap((row) => {
    const words = caveats(row)
    return words.length === 0 ? [] : [`${row.name}: ${words.join(', ')}`]
  })
  const text = (words: readonly string[]) => words.map((word) => ({ kind: 'text' as const, text: word }))
  const sources = sourceTitles({ data, imports }, columns.flatMap((column) => column.sources))
  return exportTable({
    title: `${data.title}: ${zoning === null ? lage.units : zoning.title} ${year}`,
    sourceLine: `Quelle: ${listed(sources)}; Datenpaket „${data.title}“, Fassung ${data.version}; erstellt mit der Sozialraumkarte am ${date.toLocaleDateString('de-DE')}`,
    notes: [`Zum Sozialindex: ${shownRecipe === undefined ? lage.origin : lage.recipe(shownRecipe.title, shownRecipe.origin)}`, ...(index.result === null ? [] : [referenceSentence(index.result, zoning !== null)]), ...incomplete],
    columns: [
      { header: zoning === null ? 'Nr' : 'Raum-Nr', cells: text(index.rows.map((row) => (zoning === null ? row.id : String(row.number ?? '')))) },
      { header: zoning === null ? 'Ortsteil' : 'Raum', cells: text(index.rows.map((row) => row.name)) },
      ...columns.map((each) => ({
        header: `${each.fullLabel} ${year}${each.unit === '' ? '' : ` (${each.unit})`}`,
        cells: each.values.map((value) => ({ kind: 'value' as const, value, decimals: each.decimals, ...(each.status === undefined ? {} : { status: each.status }) })),
      })),
    ],
    model: columns.some((each) => each.status === 'modell'),
    fileName: `sozialraum-${zoning?.id ?? 'ortsteile'}-${year}.csv`,
  })
}
