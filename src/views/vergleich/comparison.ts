import { compareZonings, type ZoningComparison } from '../../core/zoning/compareZonings'
import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import { isPresent } from '../../core/indicators/missing'
import type { UnitId } from '../../core/units/unit'
import { unitPopulation } from '../../state/derived/rows'
import { memoise } from '../../state/memoise'

export interface Comparison extends ZoningComparison {
  readonly movedIds: ReadonlySet<UnitId>
  /** The zone of A that loses most people to other rooms; null when none moves. */
  readonly mostChanged: { readonly name: string; readonly people: number } | null
}

/** A against B on the people of one year; identical input gives the identical object. */
export const comparison = memoise((data: DataPackage, year: number, a: Zoning, b: Zoning): Comparison => {
  const compared = compareZonings(a, b, unitPopulation(data, year))
  const lost = new Map<string, number>()
  for (const { from, population } of compared.moved) if (from !== null && isPresent(population)) lost.set(from, (lost.get(from) ?? 0) + population)
  const [top] = [...lost].sort((x, y) => y[1] - x[1])
  const zone = top === undefined ? undefined : a.zones.find((each) => each.id === top[0])
  return {
    ...compared,
    movedIds: new Set(compared.moved.map((move) => move.unit)),
    mostChanged: zone === undefined || top === undefined ? null : { name: zone.name, people: top[1] },
  }
}, 6)
