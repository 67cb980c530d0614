import { error, germanList, info, warning } from '../problem'
import type { Problem } from '../result'
import type { UnitId } from '../units/unit'
import type { Zoning } from './zoning'

const repeated = (list: readonly string[]): string[] => [...new Set(list.filter((item, i) => list.indexOf(item) !== i))]

/**
 * What is wrong or unfinished about a zoning over the given units. Errors: no
 * zones, doubled ids or numbers, an assignment to a zone that is not listed.
 * Warnings: unknown units, zones without a unit, nameless or like-named zones. Info: units
 * not assigned, which is allowed while drafting. Empty when all is well.
 */
export const validateZoning = (zoning: Zoning, units: readonly UnitId[]): Problem[] => {
  const problems: Problem[] = []
  const place = { file: zoning.title }
  if (zoning.zones.length === 0) problems.push(error('no-zones', `Die Gliederung „${zoning.title}“ hat keinen Planungsraum.`, 'Mindestens einen Planungsraum anlegen.', place))
  for (const id of repeated(zoning.zones.map((zone) => zone.id))) {
    problems.push(error('duplicate-zone', `Die Kennung „${id}“ gehört zu mehreren Planungsräumen.`, 'Jedem Planungsraum eine eigene Kennung geben.', { ...place, value: id }))
  }
  for (const number of repeated(zoning.zones.map((zone) => String(zone.number)))) {
    problems.push(error('duplicate-zone-number', `Die Nummer ${number} gehört zu mehreren Planungsräumen.`, 'Jedem Planungsraum eine eigene Nummer geben.', { ...place, value: number }))
  }
  for (const name of repeated(zoning.zones.map((zone) => zone.name.trim()))) {
    problems.push(
      name === ''
        ? warning('nameless-zones', 'Mehrere Planungsräume haben keinen Namen.', 'Den Planungsräumen Namen geben.', place)
        : warning('duplicate-zone-name', `Mehrere Planungsräume heißen „${name}“.`, 'Den Planungsräumen unterscheidbare Namen geben.', { ...place, value: name }),
    )
  }
  const listed = new Set(zoning.zones.map((zone) => zone.id))
  const known = new Set(units)
  const strayed = [...zoning.zoneOf].filter(([, zone]) => !listed.has(zone))
  for (const [unit, zone] of strayed) {
    problems.push(error('unknown-zone', `„${unit}“ ist dem Planungsraum „${zone}“ zugeordnet, den es nicht gibt.`, 'Den Planungsraum anlegen oder das Gebiet neu zuordnen.', { ...place, value: unit }))
  }
  const foreign = [...zoning.zoneOf.keys()].filter((unit) => !known.has(unit))
  if (foreign.length > 0) problems.push(warning('unknown-units', `Zugeordnet, aber nicht im Datenbestand: ${germanList(foreign)}.`, 'Die Kennungen prüfen, auch auf führende Nullen.', place))
  const filled = new Set([...zoning.zoneOf].flatMap(([unit, zone]) => (known.has(unit) ? [zone] : [])))
  const empty = zoning.zones.filter((zone) => !filled.has(zone.id))
  if (empty.length > 0) problems.push(warning('empty-zones', `Ohne ein einziges Gebiet: ${germanList(empty.map((zone) => zone.name || zone.id))}.`, 'Den leeren Planungsräumen Gebiete zuordnen oder sie löschen.', place))
  const open = units.filter((unit) => !zoning.zoneOf.has(unit))
  if (open.length > 0) problems.push(info('unassigned-units', `Nicht zugeordnet ${open.length === 1 ? 'ist' : 'sind'} ${open.length} von ${units.length} Gebieten: ${germanList(open)}.`, 'Zuordnen, sobald die Gliederung fertig werden soll.', place))
  return problems
}
