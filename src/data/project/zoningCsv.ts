import type { Unit } from '../../core/units/unit'
import type { Zoning } from '../../core/zoning/zoning'
import { csvFile, textCell } from '../csv/csvCell'

/** Header of an exported zoning. */
export const zoningHeader = ['id', 'name', 'raum_nr', 'raum_name'] as const

/**
 * A zoning as German CSV: one row per unit in the order given, semicolons, UTF-8
 * with byte order mark; a unit without a zone has empty cells. Text that could
 * run as a formula is disarmed. `readZoningCsv` reads it back.
 */
export const writeZoningCsv = (zoning: Pick<Zoning, 'zones' | 'zoneOf'>, units: readonly Pick<Unit, 'id' | 'name'>[]): string => {
  const zones = new Map(zoning.zones.map((zone) => [zone.id, zone]))
  return csvFile([
    zoningHeader,
    ...units.map(({ id, name }) => {
      const zone = zones.get(zoning.zoneOf.get(id) ?? '')
      return [textCell(id), textCell(name), zone === undefined ? '' : String(zone.number), zone === undefined ? '' : textCell(zone.name)]
    }),
  ])
}
