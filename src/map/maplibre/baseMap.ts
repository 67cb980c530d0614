import type { Map as MapLibre } from 'maplibre-gl'
import { baseMapTiles } from '../baseMapSource'

/** `unreachable`: turned on, but no tile arrives; the map works on without it. */
export type BaseMapStatus = 'off' | 'loading' | 'shown' | 'unreachable'

const id = 'base-map'

/** Adds or removes the base map under everything else. */
export const showBaseMap = (map: MapLibre, shown: boolean): void => {
  if (shown === (map.getLayer(id) !== undefined)) return
  if (!shown) {
    map.removeLayer(id)
    map.removeSource(id)
    return
  }
  map.addSource(id, { type: 'raster', tiles: [baseMapTiles], tileSize: 256, maxzoom: 18 })
  map.addLayer({ id, type: 'raster', source: id, paint: { 'raster-fade-duration': 0 } }, 'fill')
}

/**
 * Tells how the base map's tiles fare, each change once. Failing tiles are no
 * error of the map and go no further; once tiles have arrived a missing one is
 * not worth a word.
 */
export const watchBaseMap = (map: MapLibre, tell: (status: 'shown' | 'unreachable') => void): void => {
  let last: 'shown' | 'unreachable' | null = null
  const change = (next: 'shown' | 'unreachable') => {
    if (next === last) return
    last = next
    tell(next)
  }
  map.on('data', (event) => {
    if (event.dataType !== 'source' || event.sourceId !== id) return
    if (event.tile?.state === 'loaded') change('shown')
  })
  map.on('error', (event) => {
    if ('sourceId' in event && event.sourceId === id && last === null) change('unreachable')
  })
  map.on('styledata', () => {
    if (map.getLayer(id) === undefined) last = null
  })
}
