import type { Result } from '../../core/result'
import type { DataPackage } from '../dataPackage'
import descriptor from '../../../data/datapackage.json?raw'
import units from '../../../data/units.csv?raw'
import boundaries from '../../../data/boundaries/units.topojson?raw'
import components from '../../../data/components.csv?raw'
import indicators from '../../../data/indicators.json?raw'
import { paths, type PackageFiles } from './packageFiles'
import { parsePackage } from './parsePackage'

const root = '../../../data/'
const zonings = import.meta.glob<string>('../../../data/zonings/*.csv', { query: '?raw', import: 'default', eager: true })
const layers = import.meta.glob<string>(['../../../data/places/*.geojson', '../../../data/lines/*.geojson'], { query: '?raw', import: 'default' })
const inside = (path: string): string => path.slice(root.length)

/** Texts of the embedded data package; bundled, so that no request is made. */
export const embeddedFiles: PackageFiles = new Map([
  [paths.descriptor, descriptor],
  [paths.units, units],
  [paths.boundaries, boundaries],
  [paths.components, components],
  [paths.indicators, indicators],
  ...Object.entries(zonings).map(([path, text]): [string, string] => [inside(path), text]),
])

/** The package the app shows on first start. */
export const embeddedPackage = (): Result<DataPackage> => parsePackage(embeddedFiles)

/** Context layers of the embedded package ("places/kitas.geojson", "lines/oepnv.geojson"), each a chunk of its own, loaded when asked for: path -> GeoJSON text. */
export const embeddedLayers: ReadonlyMap<string, () => Promise<string>> = new Map(
  Object.entries(layers).map(([path, load]): [string, () => Promise<string>] => [inside(path), load]),
)
