import compact from 'virtual:embedded-package'
import type { DataPackage } from '../dataPackage'
import { expandPackage } from './compactPackage'

let embedded: DataPackage | undefined

/** The package the app shows on first start: read and checked by the build, so it needs no check here. */
export const embeddedPackage = (): DataPackage => (embedded ??= expandPackage(compact))

const root = '../../../data/'
const layers = import.meta.glob<string>(['../../../data/places/*.geojson', '../../../data/lines/*.geojson'], { query: '?raw', import: 'default' })

/** Context layers of the embedded package ("places/kitas.geojson", "lines/oepnv.geojson"), each a chunk of its own, loaded when asked for: path -> GeoJSON text. */
export const embeddedLayers: ReadonlyMap<string, () => Promise<string>> = new Map(
  Object.entries(layers).map(([path, load]): [string, () => Promise<string>] => [path.slice(root.length), load]),
)
