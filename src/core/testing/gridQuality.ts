import { qualityGeometry, type QualityContext } from '../zoning/quality/qualityContext'
import { gridTopology } from './gridTopology'

/** Context of the measures over a grid of squares for specs: 100 people each, one variable (its own position), class 0 everywhere; anything can be replaced. */
export const gridQuality = (columns: number, rows: number, parts: Partial<QualityContext> = {}): QualityContext => {
  const geometry = qualityGeometry(gridTopology(columns, rows))
  const { ids } = geometry.graph
  return { ...geometry, population: ids.map(() => 100), variables: [{ id: 'index', label: 'Index', values: ids.map((_, i) => i) }], unitClass: ids.map(() => 0), highNeedFrom: 3, ...parts }
}

/** Zone per unit of a grid as rows of letters from south to north; '.' is not assigned. */
export const gridZones = (...rows: readonly string[]): Record<string, string> => Object.fromEntries([...rows.join('')].flatMap((zone, i) => (zone === '.' ? [] : [[String(i + 1), zone]])))
