import type { IndexResult } from '../../src/core/index/indexResult'
import type { Zoning } from '../../src/core/zoning/zoning'
import type { PlanAgreement } from '../../src/core/zoning/quality/planAgreement'
import type { PlanQuality } from '../../src/core/zoning/quality/planQuality'

/** A zoning with all that was measured about it. */
export interface MeasuredZoning {
  /** As written in the call. */
  readonly argument: string
  readonly zoning: Zoning
  readonly zones: IndexResult
  readonly quality: PlanQuality
  readonly agreement: readonly PlanAgreement[]
  /** Class from which need is high. */
  readonly highNeedFrom: number
}

/** The class's name, null where nothing is rated. */
const className = ({ labels }: IndexResult, index: number | null): string | null => (index === null ? null : (labels[index] ?? null))

const byVariable = <T>(quality: PlanQuality, figure: (variable: PlanQuality['homogeneity'][number]) => T): Record<string, T> => Object.fromEntries(quality.homogeneity.map((variable) => [variable.id, figure(variable)]))

const zonesOf = ({ zones: index, quality }: MeasuredZoning) =>
  quality.zones.map((zone, i) => ({
    id: zone.id,
    units: zone.units,
    population: zone.population,
    populationMissing: zone.populationMissing,
    deviation: zone.deviation,
    parts: zone.parts,
    strayUnits: zone.strayUnits,
    area: zone.area,
    perimeter: zone.perimeter,
    polsbyPopper: zone.polsbyPopper,
    reock: zone.reock,
    index: index.index[i],
    class: className(index, index.classIndex[i] ?? null),
    indexSpread: zone.indexSpread,
    maskedNeed: zone.hiddenUnits,
  }))

const zoningOf = (measured: MeasuredZoning) => {
  const { argument, zones, quality, agreement } = measured
  const { sizes, hidden } = quality
  return {
    zoning: argument,
    zoneCount: quality.zoneCount,
    emptyZones: quality.emptyZones,
    unassigned: quality.unassigned,
    population: { ...sizes },
    deviation: sizes.maxDeviation,
    topToBottom: sizes.topToBottom,
    contiguous: quality.contiguous,
    parts: quality.zones.reduce((sum, { parts }) => sum + parts, 0),
    strayUnits: quality.strayUnits,
    strayPeople: quality.strayPeople,
    contacts: quality.contacts,
    polsbyPopper: quality.polsbyPopper,
    reock: quality.reock,
    cutEdges: quality.cutEdges,
    cutLength: quality.cutLength,
    eta2: byVariable(quality, ({ eta2 }) => eta2),
    eta2Unweighted: byVariable(quality, ({ eta2Unweighted }) => eta2Unweighted),
    eta2Units: byVariable(quality, ({ units }) => units),
    maskedNeed: {
      from: className(zones, measured.highNeedFrom),
      people: hidden.people,
      peopleUnknownUnits: hidden.peopleUnknownUnits,
      units: hidden.units.map(({ unit, zone, unitClass, zoneClass, population }) => ({ unit, zone, class: className(zones, unitClass), zoneClass: className(zones, zoneClass), population })),
    },
    agreement,
    zones: zonesOf(measured),
  }
}

/** The measures as JSON with full precision: one entry per zoning; what cannot be said is null, missing residents keep their reason. */
export const formatQuality = (zonings: readonly MeasuredZoning[], notes: unknown): string => `${JSON.stringify({ zonings: zonings.map(zoningOf), notes }, null, 2)}\n`
