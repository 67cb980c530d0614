import { utm32 } from '../utm32'
import type { Shape } from './edges'
import { isInside } from './pointsIn'

/** People living at a point in degrees (WGS 84): an address, or the centre of a grid cell. */
export interface PeoplePoint {
  readonly lon: number
  readonly lat: number
  readonly people: number
}

/**
 * Shares of each unit's people in each area, last the share in none; null for a unit
 * in which no point with people lies. A point in several areas is divided evenly. Points
 * that are no numbers, or without people, count nowhere; those in no unit are summed in `outsideUnits`.
 */
export const sharesByPoints = (units: readonly Shape[], areas: readonly Shape[], points: readonly PeoplePoint[]): { readonly rows: readonly (readonly number[] | null)[]; readonly outsideUnits: number } => {
  const people = units.map(() => new Array<number>(areas.length + 1).fill(0))
  let outsideUnits = 0
  for (const { lon, lat, people: living } of points) {
    if (!(living > 0) || !Number.isFinite(living) || !Number.isFinite(lon) || !Number.isFinite(lat)) continue
    const [x, y] = utm32(lon, lat)
    const unit = units.findIndex((shape) => isInside(x, y, shape))
    if (unit < 0) {
      outsideUnits += living
      continue
    }
    const around = areas.flatMap((shape, i) => (isInside(x, y, shape) ? [i] : []))
    if (around.length === 0) people[unit]![areas.length]! += living
    for (const area of around) people[unit]![area]! += living / around.length
  }
  const rows = people.map((row) => {
    const sum = row.reduce((all, living) => all + living, 0)
    return sum === 0 ? null : row.map((living) => living / sum)
  })
  return { rows, outsideUnits }
}
