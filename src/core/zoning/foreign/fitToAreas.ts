import { isPresent, missing, type Value } from '../../indicators/missing'
import type { Overlay } from '../../spatial/overlay/overlayUnits'
import type { UnitId } from '../../units/unit'
import { effectiveSplitsOf } from '../comparison/effectiveSplits'
import type { Zoning } from '../zoning'
import { fuzzyAgreement, type FuzzyAgreement } from './fuzzyAgreement'
import { isWhole } from './splitCount'

/** People of a zone in an area: an estimate between bounds that are certain. */
export interface FuzzyPeople {
  readonly value: number
  /** Those of units wholly in the area. */
  readonly lower: number
  /** Those of all units with a part in it. */
  readonly upper: number
}

/** How a zone or an area is cut by the other division. */
export interface Cut {
  readonly id: string
  readonly name: string
  readonly people: number
  /** 1/Σp² − 1 with p the shares of its people: 0 uncut, 1 halved, 2 in thirds; `notApplicable` where nobody lives. */
  readonly effectiveSplits: Value
}

/** How well a zoning fits the areas of another planning. All people are residents whose number is known. */
export interface ForeignFit {
  /** Ids of the zones, rows of `people`. */
  readonly zones: readonly string[]
  /** Ids of the areas, columns of `people`; the last column, `null`, is the ground in no area. */
  readonly areas: readonly (string | null)[]
  readonly people: readonly (readonly FuzzyPeople[])[]
  /** True where a unit with people is split: then all figures are estimates. */
  readonly isEstimated: boolean
  /** How much areas (not the ground outside) are cut by zones, worst first. */
  readonly cutAreas: readonly Cut[]
  /** How much zones are cut by areas (the ground outside counts as one), worst first. */
  readonly cutZones: readonly Cut[]
  /** Mean of the effective splits, weighted by people; `notApplicable` where nobody lives. */
  readonly meanSplitsOfAreas: Value
  readonly meanSplitsOfZones: Value
  /** Zones as rows, areas and the ground outside as columns. */
  readonly agreement: FuzzyAgreement
  /** People in all assigned units. */
  readonly peopleCounted: number
  /** People in units that an area's border splits: no more than these can be counted in the wrong place. */
  readonly peopleInSplitUnits: number
  readonly splitUnits: readonly UnitId[]
  /** Estimated people of assigned units in no area. */
  readonly peopleOutside: number
  /** Units of the overlay the zoning does not assign: they are left out. */
  readonly unassignedUnits: readonly UnitId[]
  /** Assigned units whose population is missing: they are left out. */
  readonly unknownUnits: readonly UnitId[]
}

const orElse = (value: Value, instead: number): number => (isPresent(value) ? value : instead)

const worstFirst = (a: Cut, b: Cut): number => orElse(b.effectiveSplits, -1) - orElse(a.effectiveSplits, -1) || b.people - a.people

const cutOf = (id: string, name: string, masses: readonly number[]): Cut => {
  const people = masses.reduce((sum, mass) => sum + mass, 0)
  return { id, name, people, effectiveSplits: people > 0 ? effectiveSplitsOf(masses) : missing.notApplicable }
}

const weightedMean = (cuts: readonly Cut[]): Value => {
  const people = cuts.reduce((sum, cut) => sum + cut.people, 0)
  return people > 0 ? cuts.reduce((sum, cut) => sum + cut.people * orElse(cut.effectiveSplits, 0), 0) / people : missing.notApplicable
}

/**
 * Compares a zoning with areas that do not follow the units, by people. A unit's people
 * are counted in its areas by the overlay's shares, which is an estimate; certain is only
 * that between none and all of a split unit's people live in each of its parts. The ground in no
 * area counts as an area of its own, so that a single funding area is compared as „inside or outside“.
 * Effective splits are the effective number of parts less one (Laakso & Taagepera 1979, Comparative
 * Political Studies 12; for plans Wang, Chen, Ober, Grofman, Barnes & Cervas 2022, note 122).
 * @param population residents in the order of the overlay's units; another length is a programmer's error (RangeError)
 */
export const fitToAreas = (zoning: Zoning, overlay: Overlay, population: readonly Value[]): ForeignFit => {
  if (population.length !== overlay.units.length) throw new RangeError('One population per unit of the overlay')
  const rowOf = new Map(zoning.zones.map(({ id }, i) => [id, i]))
  const parts = overlay.areas.length + 1
  const table = zoning.zones.map(() => Array.from({ length: parts }, () => ({ value: 0, lower: 0, upper: 0 })))
  const [splitUnits, unassignedUnits, unknownUnits]: UnitId[][] = [[], [], []]
  let peopleInSplitUnits = 0
  overlay.units.forEach((unit, u) => {
    const row = rowOf.get(zoning.zoneOf.get(unit) ?? '')
    const living = population[u]!
    if (row === undefined) return void unassignedUnits!.push(unit)
    if (!isPresent(living)) return void unknownUnits!.push(unit)
    const shares = [...overlay.share[u]!, overlay.outside[u]!]
    if (!shares.some(isWhole)) {
      splitUnits!.push(unit)
      peopleInSplitUnits += living
    }
    shares.forEach((share, a) => {
      if (share <= 0) return
      const cell = table[row]![a]!
      cell.value += living * share
      cell.upper += living
      if (isWhole(share)) cell.lower += living
    })
  })
  const values = table.map((row) => row.map(({ value }) => value))
  const columns = Array.from({ length: parts }, (_, a) => values.map((row) => row[a]!))
  const cutAreas = overlay.areas.map((id, a) => cutOf(id, overlay.names[a]!, columns[a]!)).sort(worstFirst)
  const cutZones = zoning.zones.map(({ id, name }, z) => cutOf(id, name, values[z]!)).sort(worstFirst)
  return {
    zones: zoning.zones.map(({ id }) => id),
    areas: [...overlay.areas, null],
    people: table,
    isEstimated: peopleInSplitUnits > 0,
    cutAreas,
    cutZones,
    meanSplitsOfAreas: weightedMean(cutAreas),
    meanSplitsOfZones: weightedMean(cutZones),
    agreement: fuzzyAgreement(values),
    peopleCounted: values.flat().reduce((sum, value) => sum + value, 0),
    peopleInSplitUnits,
    splitUnits: splitUnits!,
    peopleOutside: columns.at(-1)!.reduce((sum, value) => sum + value, 0),
    unassignedUnits: unassignedUnits!,
    unknownUnits: unknownUnits!,
  }
}
