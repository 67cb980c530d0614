import { readFileSync } from 'node:fs'

/** The package's files read without any of the app's code: what specs compare the app with. */

const rowsOf = (path: string): Record<string, string>[] => {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/)
  const names = header.split(',')
  return lines.map((line) => {
    const cells = (line.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)/g) ?? []).map((cell) => cell.replace(/^"|"$/g, ''))
    if (cells.length !== names.length) throw new Error(`${path}: ${line}`)
    return Object.fromEntries(names.map((name, i) => [name, cells[i]!]))
  })
}

const cells = new Map(rowsOf('data/components.csv').map((row) => [`${row['component']!} ${row['year']!} ${row['unit']!}`, { count: Number(row['value']), status: row['status']!, source: row['source']! }]))

/** Count, status and source of one component of one unit in one year. */
export const cellByHand = (component: string, year: number, unit: string) => {
  const cell = cells.get(`${component} ${year} ${unit}`)
  if (cell === undefined || !Number.isFinite(cell.count)) throw new Error(`${component} ${year} ${unit}`)
  return cell
}

export const countByHand = (component: string, year: number, unit: string): number => cellByHand(component, year, unit).count

export const sumByHand = (component: string, year: number, units: readonly string[]): number => units.reduce((sum, unit) => sum + countByHand(component, year, unit), 0)

/** "01" to "53". */
export const unitsByHand = Array.from({ length: 53 }, (_, i) => String(i + 1).padStart(2, '0'))

export interface IndicatorByHand {
  readonly id: string
  readonly label: string
  readonly numerator: string
  readonly denominator: string
  readonly per: number
  readonly direction: number
}

export const indicatorsByHand = (JSON.parse(readFileSync('data/indicators.json', 'utf8')) as { indicators: IndicatorByHand[] }).indicators

export const rateByHand = ({ numerator, denominator, per }: IndicatorByHand, year: number, units: readonly string[]): number => (sumByHand(numerator, year, units) * per) / sumByHand(denominator, year, units)

/** Members by zone name of one of the package's zonings. */
export const zonesByHand = (zoning: string): ReadonlyMap<string, readonly string[]> => {
  const zones = new Map<string, string[]>()
  for (const { unit, zone } of rowsOf(`data/zonings/${zoning}.csv`)) zones.set(zone!, [...(zones.get(zone!) ?? []), unit!])
  return zones
}

/** The least official of some statuses. */
export const weakestByHand = (statuses: readonly string[]): string => ['modell', 'fortgeschrieben', 'veröffentlicht', 'amtlich'].find((status) => statuses.includes(status)) ?? ''
