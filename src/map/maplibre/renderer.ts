import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { patterns } from '../fillPaint'
import type { MapGeometry } from '../geometry/mapGeometry'
import type { Camera } from '../mapScene'
import { drawnTextures } from '../patternShapes'
import { showBaseMap, watchBaseMap, type BaseMapStatus } from './baseMap'
import { readLandStyle } from './landStyle'
import { cityStyle, fillColour, fillOpacityOverBaseMap, lineLayers, linePaint, patternLayer, patternOpacity, pointPaint, textureLayer, textureOpacity, uncertainLayer, uncertainOpacity, veilImage } from './layers'
import { patternImage, patternPixelRatio, textureTile, veilTile } from './patternImage'

// MapLibre 6 does not inline its worker; without this no map ever loads in a built page.
setWorkerUrl(workerUrl)

/** How long WebGL may take for the first picture before the SVG map stays for good. */
const patience = 30_000

export interface RendererEvents {
  /** Style and sources are there: time to carry the scene in. Called once. */
  readonly onLoad: (map: MapLibre) => void
  /** Everything has been drawn for the first time. Called once. */
  readonly onReady: () => void
  /** No WebGL, or it was lost: the SVG map goes on. Called at most once. */
  readonly onFail: () => void
  readonly onBaseMapStatus: (status: BaseMapStatus) => void
}

export interface Renderer {
  follow(camera: Camera): void
  /** Takes colours and widths anew from the style sheet, after a change of theme. */
  restyle(): void
  setBaseMap(shown: boolean): void
  destroy(): void
}

const setPaint = (map: MapLibre, layer: string, paint: object): void => {
  for (const [key, value] of Object.entries(paint)) map.setPaintProperty(layer, key as Parameters<MapLibre['setPaintProperty']>[1], value)
}

/**
 * A MapLibre map in `container` that shows the land and follows the shared
 * camera; it takes no input itself. `stage` holds the SVG map whose styles it reads.
 */
export const createRenderer = (container: HTMLElement, stage: Element, geometry: MapGeometry, camera: Camera, events: RendererEvents): Renderer => {
  let alive = true
  let loaded = false
  let baseMap = false
  let tilesShown = false
  let map: MapLibre | null = null
  const fail = () => {
    if (!alive) return
    alive = false
    clearTimeout(timer)
    events.onFail()
  }
  const timer = setTimeout(fail, patience)

  const addImages = (target: MapLibre) => {
    const land = readLandStyle(stage)
    const put = (name: string, image: ImageData) => {
      if (target.hasImage(name)) target.updateImage(name, image)
      else target.addImage(name, image, { pixelRatio: patternPixelRatio })
    }
    put(veilImage, veilTile(land))
    for (const pattern of patterns) put(pattern, patternImage(pattern, land))
    for (const texture of drawnTextures) put(textureLayer(texture), textureTile(texture, land))
  }
  const paintOpacities = (target: MapLibre) => {
    // Without tiles beneath, pale fills would only disagree with the legend.
    const opacity = baseMap && tilesShown ? fillOpacityOverBaseMap : 1
    target.setPaintProperty('fill', 'fill-opacity', opacity)
    target.setPaintProperty(uncertainLayer, 'fill-opacity', uncertainOpacity(opacity))
    for (const texture of drawnTextures) target.setPaintProperty(textureLayer(texture), 'fill-opacity', textureOpacity(texture, opacity))
    for (const pattern of patterns) target.setPaintProperty(patternLayer(pattern), 'fill-opacity', patternOpacity(pattern, opacity))
  }
  const paintBaseMap = (target: MapLibre) => {
    tilesShown = false
    showBaseMap(target, baseMap)
    paintOpacities(target)
    events.onBaseMapStatus(baseMap ? 'loading' : 'off')
  }

  const restyle = () => {
    if (map === null || !loaded || !alive) return
    const land = readLandStyle(stage)
    addImages(map)
    map.setPaintProperty('fill', 'fill-color', fillColour(land))
    for (const layer of lineLayers) setPaint(map, layer.name, linePaint(land, layer))
    setPaint(map, 'points', pointPaint(land))
  }

  // A canvas that changes its size is emptied, so it is drawn again before the frame is shown.
  const observer = new ResizeObserver(() => {
    if (map === null || !alive) return
    const canvas = map.getCanvas()
    if (canvas.clientWidth === container.clientWidth && canvas.clientHeight === container.clientHeight) return
    map.resize()
    if (loaded) map.redraw()
  })
  observer.observe(container)

  try {
    const created = new MapLibre({
      container,
      style: cityStyle(geometry, readLandStyle(stage)),
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      interactive: false,
      // Its own watch waits up to 50 ms; until then the canvas does not fit its box.
      trackResize: false,
      attributionControl: false,
      maplibreLogo: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      pitchWithRotate: false,
      dragRotate: false,
      maxPitch: 0,
    })
    map = created
    const canvas = created.getCanvas()
    // The stage around it carries role, name and focus.
    canvas.removeAttribute('role')
    canvas.removeAttribute('aria-label')
    canvas.setAttribute('aria-hidden', 'true')
    canvas.tabIndex = -1
    created.setMissingStyleImageResolver(() => addImages(created))
    watchBaseMap(created, (status) => {
      if (!alive || !baseMap) return
      tilesShown = status === 'shown'
      paintOpacities(created)
      events.onBaseMapStatus(status)
    })
    created.on('webglcontextlost', fail)
    created.on('load', () => {
      if (!alive) return
      loaded = true
      // The theme may have changed since the style was made, when there was nothing yet to restyle.
      restyle()
      events.onLoad(created)
      if (baseMap) paintBaseMap(created)
      created.once('idle', () => {
        clearTimeout(timer)
        if (alive) events.onReady()
      })
    })
  } catch {
    // The constructor throws where the browser has no WebGL. Told later, when the owner is set up.
    setTimeout(fail)
  }

  return {
    follow: ({ lon, lat, zoom }) => {
      if (map === null || !alive) return
      map.jumpTo({ center: [lon, lat], zoom })
      // Drawn now and not with the next frame, so that the names above and the map beside move with it.
      if (loaded) map.redraw()
    },
    restyle,
    setBaseMap: (shown) => {
      if (shown === baseMap) return
      baseMap = shown
      if (map !== null && loaded && alive) paintBaseMap(map)
    },
    destroy: () => {
      alive = false
      clearTimeout(timer)
      observer.disconnect()
      map?.remove()
    },
  }
}
