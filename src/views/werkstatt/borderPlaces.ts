import { mesh } from 'topojson-client'
import type { UnitId } from '../../core/units/unit'
import type { DataPackage } from '../../data/dataPackage'
import { memoise } from '../../state/memoise'

type Place = readonly [longitude: number, latitude: number]

/** Where half of a line's length lies, in degrees; good enough for a mark on a map of one city. */
const middleOf = (line: readonly (readonly number[])[]): Place | null => {
  const squash = Math.cos(((line[0]?.[1] ?? 0) * Math.PI) / 180)
  const lengths = line.slice(1).map((point, i) => Math.hypot((point[0]! - line[i]![0]!) * squash, point[1]! - line[i]![1]!))
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [i, length] of lengths.entries()) {
    if (left <= length) {
      const share = length === 0 ? 0 : left / length
      const [a, b] = [line[i]!, line[i + 1]!]
      return [a[0]! + (b[0]! - a[0]!) * share, a[1]! + (b[1]! - a[1]!) * share]
    }
    left -= length
  }
  return null
}

/** Gives the middle of the longest piece of border between two units; null where they have none in common. */
export const borderPlaces = memoise((boundaries: DataPackage['boundaries']) => (one: UnitId, other: UnitId): Place | null => {
  const isBetween = (a: unknown, b: unknown): boolean => {
    const [x, y] = [String((a as { id?: string }).id), String((b as { id?: string }).id)]
    return (x === one && y === other) || (x === other && y === one)
  }
  const { coordinates } = mesh(boundaries, boundaries.objects.units, (a, b) => a !== b && isBetween(a, b))
  const longest = [...coordinates].sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? null : middleOf(longest)
}, 2)
