import { embeddedLayers } from '../../data/package/embedded'
import { loadPackage } from '../../data/store/packageStore'
import type { SceneLine, ScenePoint } from '../../map/mapScene'

/** Context layers a map can carry, by the word in the address. */
export const placeLayers = ['kitas', 'schulen', 'apotheken', 'bibliotheken', 'baeder', 'sportstaetten', 'krankenhaeuser'] as const
export const transitLayer = 'oepnv'

interface Feature {
  readonly properties: { readonly name: string }
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
    | { readonly type: 'LineString'; readonly coordinates: readonly (readonly [number, number])[] }
    | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly (readonly [number, number])[])[] }
}

export interface Context {
  readonly points: readonly ScenePoint[]
  readonly lines: readonly SceneLine[]
}

const isContext = (path: string): boolean => /^(places|lines)\/[a-z]+\.geojson$/.test(path)

/** Texts of all context layers: of the embedded package, or of the one the user loaded. Path inside the package -> GeoJSON text. */
export const contextFiles = async (ownPackage: boolean): Promise<ReadonlyMap<string, string>> => {
  if (ownPackage) {
    const kept = await loadPackage()
    return new Map([...(kept.ok ? (kept.value ?? []) : [])].filter(([path]) => isContext(path)))
  }
  return new Map(await Promise.all([...embeddedLayers].map(async ([path, load]): Promise<[string, string]> => [path, await load()])))
}

/** Which layers there are, without reading them. */
export const contextLayerNames = async (ownPackage: boolean): Promise<readonly string[]> =>
  (ownPackage ? [...(await contextFiles(true)).keys()] : [...embeddedLayers.keys()]).map((path) => path.replace(/^.*\/|\.geojson$/g, ''))

const layerText = async (layer: string, own: ReadonlyMap<string, string> | null): Promise<string | undefined> => {
  for (const path of [`places/${layer}.geojson`, `lines/${layer}.geojson`]) {
    const text = own === null ? await embeddedLayers.get(path)?.() : own.get(path)
    if (text !== undefined) return text
  }
  return undefined
}

/** Features of a GeoJSON text; a layer of the user's own that is none is left out. */
const featuresOf = (text: string): readonly Feature[] => {
  try {
    const { features } = JSON.parse(text) as { features?: readonly Feature[] }
    return (features ?? []).filter((feature) => ['Point', 'LineString', 'MultiLineString'].includes(feature.geometry.type))
  } catch {
    return []
  }
}

/** Reads the chosen layers. */
export const loadContext = async (layers: readonly string[], ownPackage: boolean): Promise<Context> => {
  const own = ownPackage ? await contextFiles(true) : null
  const points: ScenePoint[] = []
  const lines: SceneLine[] = []
  for (const layer of layers) {
    const text = await layerText(layer, own)
    if (text === undefined) continue
    for (const { properties, geometry } of featuresOf(text)) {
      if (geometry.type === 'Point') points.push({ lon: geometry.coordinates[0], lat: geometry.coordinates[1], name: properties.name, layer })
      else if (geometry.type === 'LineString') lines.push({ name: properties.name, coordinates: geometry.coordinates })
      else for (const coordinates of geometry.coordinates) lines.push({ name: properties.name, coordinates })
    }
  }
  return { points, lines }
}
