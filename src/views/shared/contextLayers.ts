import { embeddedLayers } from '../../data/package/embedded'
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

/** Reads the chosen layers of the embedded package. */
export const loadContext = async (layers: readonly string[]): Promise<Context> => {
  const points: ScenePoint[] = []
  const lines: SceneLine[] = []
  for (const layer of layers) {
    const text = await (embeddedLayers.get(`places/${layer}.geojson`) ?? embeddedLayers.get(`lines/${layer}.geojson`))?.()
    if (text === undefined) continue
    // Our own file, checked when the package is built: no validation at this door.
    for (const { properties, geometry } of (JSON.parse(text) as { features: readonly Feature[] }).features) {
      if (geometry.type === 'Point') points.push({ lon: geometry.coordinates[0], lat: geometry.coordinates[1], name: properties.name, layer })
      else if (geometry.type === 'LineString') lines.push({ name: properties.name, coordinates: geometry.coordinates })
      else for (const coordinates of geometry.coordinates) lines.push({ name: properties.name, coordinates })
    }
  }
  return { points, lines }
}
