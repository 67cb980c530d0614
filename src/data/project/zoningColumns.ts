import type { UnitMatcher } from '../names/matchUnit'
import type { RawTable } from '../csv/rawTable'

/** Columns of a zoning in a table; undefined where there is none. */
export interface ZoningColumns {
  readonly unitId: number | undefined
  readonly unitName: number | undefined
  /** Number or name of the zone: what tells zones apart. */
  readonly zone: number
  /** Names of zones that have numbers. */
  readonly zoneName: number | undefined
  /** True where the header is the first row of the values. */
  readonly headless: boolean
  /** True where a header says that a column holds units or zones. */
  readonly told: boolean
}

const place = '(ot|ortsteil|stadtteil|stadtbezirk|bezirk|gebiet|gebiets|unit)'
const zone = '(raum|zone|zonen|planungsraum|sozialraum|spr|cluster|gruppe|group|district|region|label|variante|gliederung)'
const words = {
  unitId: new RegExp(`^(id|nr|nummer|code|kennziffer|schlüssel|${place}(id|nr|nummer|code|schlüssel)|unit|ot)$`),
  unitName: new RegExp(`^(name|bezeichnung|ortsteil|stadtteil|stadtbezirk|bezirk|gebiet|${place}(name|bezeichnung))$`),
  zone: new RegExp(`^${zone}s?(id|nr|nummer|code)?$`),
  zoneName: new RegExp(`^${zone}s?(name|bezeichnung)$`),
} as const

const fold = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A small number, which in a column without a name can be anything. */
const isBareNumber = (cell: string): boolean => /^\d{1,2}([.,]0+)?$/.test(cell)

/**
 * The column that names most units, each once; undefined where less than half of the
 * rows do. Bare numbers count only where they are those of at least half of all units.
 */
const unitColumn = (raw: RawTable, match: UnitMatcher, unitCount: number): number | undefined => {
  const counts = raw.header.map((_, column) => {
    const unitsIn = (cells: readonly string[]): number => new Set(cells.flatMap((cell) => {
      const found = match(cell)
      return found.kind === 'unit' ? [found.unit.id] : []
    })).size
    const cells = [...(raw.headerLine > 0 ? [raw.header[column]!] : []), ...raw.rows.map((row) => row.cells[column]!)]
    const all = unitsIn(cells)
    return 2 * all >= unitCount ? all : unitsIn(cells.filter((cell) => !isBareNumber(cell)))
  })
  const best = Math.max(...counts)
  return best * 2 >= raw.rows.length && best > 0 ? counts.indexOf(best) : undefined
}

/**
 * Finds the columns of a zoning by their headers, else by what is in them: units
 * where most cells name one, the zone in what is left. `no-unit` and `no-zone` where
 * that leaves it open; `foreign` where no header is known and no column names units.
 * @param unitCount number of all units
 */
export const zoningColumns = (raw: RawTable, match: UnitMatcher, unitCount: number): ZoningColumns | 'no-unit' | 'no-zone' | 'foreign' => {
  const folded = raw.header.map(fold)
  const named = (word: keyof typeof words): number | undefined => {
    const column = folded.findIndex((header) => words[word].test(header))
    return column < 0 ? undefined : column
  }
  const unitName = named('unitName')
  const unitId = named('unitId') ?? (unitName === undefined ? unitColumn(raw, match, unitCount) : undefined)
  const isTold = folded.some((header) => Object.values(words).some((word) => word.test(header)))
  if (unitId === undefined && unitName === undefined) return isTold ? 'no-unit' : 'foreign'
  const isHeadless = raw.headerLine > 0 && !isTold && match(raw.header[unitId ?? unitName!]!).kind === 'unit'
  let [zoneColumn, zoneName] = [named('zone'), named('zoneName')]
  const rest = raw.header.map((_, column) => column).filter((column) => ![unitId, unitName, zoneColumn, zoneName].includes(column))
  if (zoneColumn === undefined && zoneName === undefined) {
    const isNumeric = (column: number): boolean => raw.rows.every(({ cells }) => /^\d*([.,]0+)?$/.test(cells[column]!))
    const numeric = rest.filter(isNumeric)
    if (rest.length === 1) zoneColumn = rest[0]
    else if (rest.length === 2 && numeric.length === 1) [zoneColumn, zoneName] = [numeric[0], rest.find((column) => column !== numeric[0])]
  }
  const told = zoneColumn ?? zoneName
  return told === undefined ? 'no-zone' : { unitId, unitName, zone: told, zoneName: zoneColumn === undefined ? undefined : zoneName, headless: isHeadless, told: isTold }
}
