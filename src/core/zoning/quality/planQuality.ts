import { isPresent, missing, type Value } from '../../indicators/missing'
import type { UnitId } from '../../units/unit'
import type { Zoning } from '../zoning'
import { assignmentOf } from './assignment'
import { hiddenNeed, untoldNeed, type HiddenUnit } from './hiddenNeed'
import { homogeneity, zoneSpreads, type VariableHomogeneity, type ZoneSpread } from './homogeneity'
import { peopleIn } from './peopleIn'
import type { QualityContext } from './qualityContext'
import { zoneParts } from './zoneParts'
import { cutBorders, zoneShapes, type CutBorders, type ZoneShape } from './zoneShapes'
import { deviationFrom, planSizes, type PlanSizes, type SizeTargets } from './zoneSizes'

/** Measures of one zone. */
export interface ZoneQuality extends ZoneShape {
  readonly id: string
  /** Number of units. */
  readonly units: number
  /** Sum of the residents that are known; missing when none is. */
  readonly population: Value
  /** Units whose residents are not known, so that `population` says too little. */
  readonly populationMissing: readonly UnitId[]
  /** Deviation from the target as a share of it (0.1 is 10 % more people); null without a population or target. */
  readonly deviation: number | null
  /** Connected parts; 1 is a zone in one piece. */
  readonly parts: number
  /** Units outside the main part. */
  readonly strayUnits: readonly UnitId[]
  /** Spread of the index; null with fewer than two rated units. */
  readonly indexSpread: ZoneSpread | null
  /** Units of high need in this zone, which itself is unremarkable. */
  readonly hiddenUnits: readonly UnitId[]
}

/** Two units of one zone that meet in a point only. */
export interface ZoneContact {
  readonly zone: string
  readonly units: readonly [UnitId, UnitId]
  readonly at: readonly [longitude: number, latitude: number]
  /** True where the two are in different parts of their zone, so that it looks connected on the map and is not. */
  readonly betweenParts: boolean
}

/** Measures of a whole plan; plain data that survives JSON. */
export interface PlanQuality extends CutBorders {
  /** In the order of `zoning.zones`, zones without a unit included. */
  readonly zones: readonly ZoneQuality[]
  /** Zones with at least one unit. */
  readonly zoneCount: number
  readonly emptyZones: readonly string[]
  readonly unassigned: { readonly units: readonly UnitId[]; readonly people: number; readonly peopleUnknownUnits: number }
  readonly sizes: PlanSizes
  /** True when no zone has more than one part. */
  readonly contiguous: boolean
  readonly strayUnits: readonly UnitId[]
  readonly strayPeople: number
  readonly contacts: readonly ZoneContact[]
  /** Means over the zones with an area; null without any. */
  readonly polsbyPopper: number | null
  readonly reock: number | null
  /** The index first, then the indicators. */
  readonly homogeneity: readonly VariableHomogeneity[]
  /** `untold`: units of high need in zones that are not rated; where there are any, `units` and `people` are only what is known. */
  readonly hidden: { readonly units: readonly HiddenUnit[]; readonly people: number; readonly peopleUnknownUnits: number; readonly untold: readonly UnitId[] }
}

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/**
 * All measures of a zoning. Quick enough for every movement of a brush. Zones
 * without a unit are listed but enter no measure, so that a newly made zone does not
 * change the target; units that are not assigned enter none either.
 *
 * @param zoneClass class of each zone's own index, in the order of `zoning.zones`; null where it is not rated
 * @param targets wanted sizes in residents
 */
export const planQuality = (zoning: Zoning, zoneClass: readonly (number | null)[], context: QualityContext, targets: SizeTargets = {}): PlanQuality => {
  const { graph, population } = context
  const assignment = assignmentOf(zoning, graph.ids)
  const { zoneAt, members } = assignment
  const idsOf = (units: readonly number[]): UnitId[] => units.map((unit) => graph.ids[unit]!)
  const zoneIds = zoning.zones.map((zone) => zone.id)

  const people = members.map((units) => peopleIn(units, population))
  const sized = zoneIds.flatMap((zone, i) => (people[i]!.without.length < members[i]!.length ? [{ zone, population: people[i]!.people }] : []))
  const sizes = planSizes(sized, targets)
  const parts = zoneParts(zoneAt, graph, population)
  const stray = [...parts.values()].flatMap((zone) => zone.stray).sort((a, b) => a - b)
  const partOf = new Map([...parts.values()].flatMap((zone) => zone.parts.flatMap((part) => part.map((unit) => [unit, part] as const))))
  const shapes = zoneShapes(assignment, graph, context.hulls)
  const spreads = zoneSpreads(assignment, context)
  const hidden = hiddenNeed(assignment, zoneIds, zoneClass, context)

  const zones = zoneIds.map((id, i): ZoneQuality => {
    const units = members[i]!
    const { without } = people[i]!
    const known = without.length < units.length
    return {
      id,
      units: units.length,
      population: known ? people[i]!.people : units.length === 0 ? missing.notApplicable : population[units[0]!]!,
      populationMissing: idsOf(without),
      deviation: known ? deviationFrom(people[i]!.people, sizes.target) : null,
      ...shapes[i]!,
      parts: parts.get(i)?.parts.length ?? 0,
      strayUnits: idsOf(parts.get(i)?.stray ?? []),
      indexSpread: spreads[i]!,
      hiddenUnits: hidden.filter(({ zone }) => zone === id).map(({ unit }) => unit),
    }
  })

  const contacts = context.contacts.flatMap(({ units: [one, other], at }): ZoneContact[] => {
    const zone = zoneAt[one]!
    return zone === null || zone !== zoneAt[other] ? [] : [{ zone: zoneIds[zone]!, units: [graph.ids[one]!, graph.ids[other]!], at, betweenParts: partOf.get(one) !== partOf.get(other) }]
  })
  const hiddenPeople = hidden.map(({ population: residents }) => residents).filter(isPresent)
  const open = zoneAt.flatMap((zone, unit) => (zone === null ? [unit] : []))
  const openPeople = peopleIn(open, population)
  return {
    zones,
    zoneCount: members.filter((units) => units.length > 0).length,
    emptyZones: zoneIds.filter((_, i) => members[i]!.length === 0),
    unassigned: { units: idsOf(open), people: openPeople.people, peopleUnknownUnits: openPeople.without.length },
    sizes,
    contiguous: stray.length === 0,
    strayUnits: idsOf(stray),
    strayPeople: peopleIn(stray, population).people,
    contacts,
    ...cutBorders(assignment, graph),
    polsbyPopper: meanOf(zones.map((zone) => zone.polsbyPopper)),
    reock: meanOf(zones.map((zone) => zone.reock)),
    homogeneity: homogeneity(assignment, context),
    hidden: { units: hidden, people: hiddenPeople.reduce((sum, residents) => sum + residents, 0), peopleUnknownUnits: hidden.length - hiddenPeople.length, untold: untoldNeed(assignment, zoneClass, context) },
  }
}
