import { populationColumn } from '../../../core/index/presets'
import { missing, type Value } from '../../../core/indicators/missing'
import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import { exportTable, type ExportCell, type ExportRequest } from '../../../data/exportTable'
import { sourcesOf } from '../../../state/derived/status'
import { wechsel } from '../../../i18n/de/wechsel'
import { listed } from '../../../i18n/format'
import type { Comparison } from '../comparison'
import { flowsAt, totalOf, type Flow } from './flows'
import { peopleAreModel, uncertainSides, unitNamesOf } from './leadOf'
import { overlapSides } from './overlapSides'
import { roomName } from './roomName'
import { sortedMoves } from './sortedMoves'

export interface WechselExport {
  readonly data: DataPackage
  readonly year: number
  readonly a: Zoning
  readonly b: Zoning
  readonly compared: Comparison
  /** Sentences for the title block, e.g. which pairs were made by hand. */
  readonly notes: readonly string[]
  readonly date: Date
}

const text = (words: readonly string[]): ExportCell[] => words.map((word) => ({ kind: 'text', text: word }))
const values = (column: readonly Value[]): ExportCell[] => column.map((value) => ({ kind: 'value', value, decimals: 0 }))

const sourceLine = ({ data, year, date }: WechselExport): string =>
  `Quelle: ${listed(sourcesOf(data, [populationColumn], year, data.units.map(({ id }) => id)).map((id) => data.sources.find((source) => source.id === id)?.title ?? id)) || 'keine Zahlen'}; Datenpaket „${data.title}“, Fassung ${data.version}; erstellt mit der Sozialraumkarte am ${date.toLocaleDateString('de-DE')}`

const stem = ({ a, b, year }: WechselExport): string => `${a.id}-${b.id}-${year}.csv`.replace(/[^\w.-]+/g, '-')

/** A room without a name of its own that another has too. */
const namesIn = (zoning: Zoning) => {
  const count = new Map<string, number>()
  for (const { id } of zoning.zones) count.set(roomName(zoning, id), (count.get(roomName(zoning, id)) ?? 0) + 1)
  return (id: string | null): string => {
    const name = roomName(zoning, id)
    const zone = zoning.zones.find((each) => each.id === id)
    return zone !== undefined && count.get(name)! > 1 ? `${name} (${zone.number})` : name
  }
}

/** The units that change rooms, most people first. */
export const movedTable = (request: WechselExport): ExportRequest => {
  const { data, year, a, b, compared, notes } = request
  const names = unitNamesOf(data)
  const [inA, inB] = [namesIn(a), namesIn(b)]
  const moved = sortedMoves(compared)
  return {
    title: `${data.title}: Wer kommt in einen anderen Raum? A: ${a.title}; B: ${b.title}; ${year}`,
    sourceLine: sourceLine(request),
    notes,
    model: peopleAreModel(data, year),
    fileName: `wechsel-${stem(request)}`,
    columns: [
      { header: 'Nr', cells: text(moved.map(({ unit }) => unit)) },
      { header: 'Ortsteil', cells: text(moved.map(({ unit }) => names.get(unit) ?? wechsel.notInData)) },
      { header: `Menschen ${year}`, cells: values(moved.map(({ population }) => population)) },
      { header: 'Raum in A', cells: text(moved.map(({ from }) => inA(from))) },
      { header: 'Raum in B', cells: text(moved.map(({ to }) => inB(to))) },
      { header: 'Zuordnung', cells: text(moved.map(({ unit }) => uncertainSides(a, b, unit)).map((sides) => (sides.length === 0 ? 'belegt' : `in ${listed(sides)} nicht belegt`))) },
    ],
  }
}

/** `movedTable` as German CSV. */
export const exportMoved = (request: WechselExport): { readonly fileName: string; readonly text: string } => exportTable(movedTable(request))

const peopleIn = (flows: readonly Flow[]): Value => {
  const { units, people, peopleUnknown } = totalOf(flows)
  return units > 0 && peopleUnknown === units ? missing.unknown : people
}

/** The overlap table: people and units of every pair of rooms, with the sums. */
export const overlapTable = (request: WechselExport): ExportRequest => {
  const { data, year, a, b, compared, notes } = request
  const flows = flowsAt(data, year, a, b, compared.matches)
  const { rows, columns } = overlapSides(a, b, compared.matches, flows)
  const [inA, inB] = [namesIn(a), namesIn(b)]
  const byRow = [...rows.map((row) => flows.filter(({ from }) => from === row)), flows]
  const partner = new Map(compared.matches.map((match) => [match.a, match.b]))
  const unknown = totalOf(flows).peopleUnknown
  return {
    title: `${data.title}: Überschneidungen der Räume von A (Zeilen: ${a.title}) und B (Spalten: ${b.title}); ${year}`,
    sourceLine: sourceLine(request),
    notes: [...notes, ...(unknown === 0 ? [] : [wechsel.sumsTooSmall(unknown)])],
    model: peopleAreModel(data, year),
    fileName: `ueberschneidungen-${stem(request)}`,
    columns: [
      { header: 'Raum in A', cells: text([...rows.map(inA), wechsel.sum]) },
      { header: 'Gegenstück in B', cells: text([...rows.map((row) => (row === null || partner.get(row) === undefined ? '' : inB(partner.get(row)!))), '']) },
      ...columns.flatMap((column) => {
        const cells = byRow.map((each) => each.filter(({ to }) => to === column))
        return [
          { header: `${inB(column)}: Menschen`, cells: values(cells.map(peopleIn)) },
          { header: `${inB(column)}: Ortsteile`, cells: values(cells.map((each) => totalOf(each).units)) },
        ]
      }),
      { header: `${wechsel.sum}: Menschen`, cells: values(byRow.map(peopleIn)) },
      { header: `${wechsel.sum}: Ortsteile`, cells: values(byRow.map((each) => totalOf(each).units)) },
    ],
  }
}

/** `overlapTable` as German CSV. */
export const exportOverlap = (request: WechselExport): { readonly fileName: string; readonly text: string } => exportTable(overlapTable(request))
