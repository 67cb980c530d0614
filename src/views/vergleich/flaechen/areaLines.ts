import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import type { SceneLine } from '../../../map/mapScene'
import { memoise } from '../../../state/memoise'

type Point = readonly [number, number]

/** Above so many points a map shows fewer of them: about one per 10 m, a third of a pixel with the whole city in sight. */
const mostPoints = 20_000
const step = 0.0001

const thinned = (ring: readonly Point[]): readonly Point[] => {
  const kept: Point[] = []
  ring.forEach((point, i) => {
    const last = kept.at(-1)
    if (last === undefined || i === ring.length - 1 || Math.abs(point[0] - last[0]) > step || Math.abs(point[1] - last[1]) > step) kept.push(point)
  })
  return kept
}

/** Outlines of areas as lines of a map, every ring one. */
export const areaLines = memoise(({ areas }: ForeignAreas): readonly SceneLine[] => {
  const lines = areas.flatMap(({ name, geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat().map((ring) => ({ name, coordinates: ring.map(([lon, lat]): Point => [lon!, lat!]) })),
  )
  const points = lines.reduce((sum, { coordinates }) => sum + coordinates.length, 0)
  return points <= mostPoints ? lines : lines.map(({ name, coordinates }) => ({ name, coordinates: thinned(coordinates) }))
}, 3)
