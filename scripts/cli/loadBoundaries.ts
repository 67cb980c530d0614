import type { UnitBoundaries } from '../../src/core/spatial/unitTopology'
import { failure, type Result } from '../../src/core/result'
import { readBoundaries } from '../../src/data/boundaries/readBoundaries'
import { readBytes } from './readInput'

/**
 * Boundaries of the units from a file, GeoJSON or TopoJSON in degrees, as a
 * topology with shared arcs. The unit's id is the property `idProperty` where one
 * is named, else the feature's own id, else its property `id`. Checks and
 * problems are those of `readBoundaries`.
 */
export const loadBoundaries = async (file: string, idProperty?: string): Promise<Result<UnitBoundaries>> => {
  const bytes = readBytes(file)
  if (!bytes.ok) return failure(...bytes.problems)
  const text = new TextDecoder().decode(bytes.value)
  const read = await readBoundaries(text, file, idProperty === undefined ? {} : { id: idProperty })
  if (read.ok || idProperty !== undefined || read.problems.some(({ code }) => code !== 'missing-id')) return read
  const byProperty = await readBoundaries(text, file, { id: 'id' })
  return byProperty.ok ? byProperty : read
}
