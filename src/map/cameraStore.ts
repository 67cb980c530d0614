import type { Live } from './live'
import type { Camera } from './mapScene'
import { fromWorld, toWorld, worldSize, type Bounds, type Size } from './mercator'

/** Free room to keep around the city, in pixels, for example where a legend lies. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A map's announcement of its size; maps that share a camera fit the smallest. */
export interface Viewport {
  resize(size: Size): void
  release(): void
}

/**
 * The camera that maps sharing it follow. It is the only truth: gestures write
 * to it, renderers read from it, no renderer writes back. So maps move
 * together without echo. Changes by gesture are announced once per frame.
 */
export interface CameraStore extends Live<Camera> {
  /** False before any map has announced a size. */
  ready(): boolean
  /** True while the camera shows the whole city by itself and follows changes of size. */
  fitted(): boolean
  addViewport(): Viewport
  setPadding(padding: Padding): void
  /** Goes to a camera at once, within the limits; for restoring a shared address. */
  set(camera: Camera): void
  /** Moves the city by pixels, as a drag does. */
  panBy(dx: number, dy: number): void
  /** Goes to a zoom and keeps the place at (dx, dy) pixels from the centre where it is. */
  zoomAround(zoom: number, dx?: number, dy?: number): void
  /** Like zoomAround by a difference, gliding unless reduced motion is asked for. */
  glideBy(delta: number, dx?: number, dy?: number): void
  /** Shows the whole city, gliding unless `atOnce`. */
  fit(atOnce?: boolean): void
  /** Zoom of the whole city in the smallest viewport. */
  fitZoom(): number
}

export interface CameraStoreOptions {
  readonly padding?: Padding
  /** Camera to begin with instead of the whole city. */
  readonly initial?: Camera
  /** Asked before each glide. Default: the system's prefers-reduced-motion. */
  readonly reducedMotion?: () => boolean
  /** Calls back before the next picture; default requestAnimationFrame. */
  readonly frame?: (callback: (milliseconds: number) => void) => void
}

export const maxZoom = 16
/** How far out one can go beyond the whole city. */
const zoomOutSlack = 0.75
const glideMilliseconds = 220
const defaultPadding: Padding = { top: 20, right: 20, bottom: 20, left: 20 }

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
const easeOut = (t: number): number => 1 - (1 - t) ** 3

const systemReducedMotion = (): boolean => typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Makes a camera for a city with these bounds in degrees. The centre never
 * leaves the bounds; zoom stays between a little below the whole city and 16.
 */
export const createCameraStore = (bounds: Bounds, options: CameraStoreOptions = {}): CameraStore => {
  const frame = options.frame ?? ((callback) => requestAnimationFrame(callback))
  const reducedMotion = options.reducedMotion ?? systemReducedMotion
  const [west, north] = toWorld(bounds.west, bounds.north)
  const [east, south] = toWorld(bounds.east, bounds.south)
  const listeners = new Set<() => void>()
  const sizes = new Map<symbol, Size>()
  let padding = options.padding ?? defaultPadding
  let isFitted = options.initial === undefined
  let announced = false
  let glide = 0
  /** Zoom a glide is on its way to, so that quick presses add up. */
  let goal: number | null = null

  const smallest = (): Size | null => {
    const known = [...sizes.values()].filter((size) => size.width > 0 && size.height > 0)
    return known.length === 0 ? null : { width: Math.min(...known.map((size) => size.width)), height: Math.min(...known.map((size) => size.height)) }
  }

  const fitCamera = (): Camera => {
    const size = smallest() ?? { width: 800, height: 800 }
    const width = Math.max(40, size.width - padding.left - padding.right)
    const height = Math.max(40, size.height - padding.top - padding.bottom)
    const zoom = Math.min(maxZoom, Math.log2(Math.min(width / (east - west), height / (south - north)) / worldSize(0)))
    const scale = worldSize(zoom)
    const [lon, lat] = fromWorld([
      (west + east) / 2 + (padding.right - padding.left) / 2 / scale,
      (north + south) / 2 + (padding.bottom - padding.top) / 2 / scale,
    ])
    return { lon, lat, zoom }
  }

  const limit = (camera: Camera): Camera => ({
    lon: clamp(camera.lon, bounds.west, bounds.east),
    lat: clamp(camera.lat, bounds.south, bounds.north),
    zoom: clamp(camera.zoom, fitCamera().zoom - zoomOutSlack, maxZoom),
  })

  let camera = options.initial ?? fitCamera()

  const tell = () => {
    announced = false
    for (const listener of [...listeners]) listener()
  }
  const tellSoon = () => {
    if (announced) return
    announced = true
    frame(() => {
      if (announced) tell()
    })
  }

  const shifted = (from: Camera, dx: number, dy: number, zoom: number): Camera => {
    const [x, y] = toWorld(from.lon, from.lat)
    const before = worldSize(from.zoom)
    const after = worldSize(zoom)
    const [lon, lat] = fromWorld([x + dx / before - dx / after, y + dy / before - dy / after])
    return { lon, lat, zoom }
  }

  const refit = () => {
    camera = isFitted ? fitCamera() : limit(camera)
    tell()
  }

  /** Runs `step` from 0 to 1 over some frames; a newer movement ends it. */
  const glideThrough = (step: (t: number) => Camera) => {
    const mine = ++glide
    if (reducedMotion()) {
      camera = step(1)
      goal = null
      tellSoon()
      return
    }
    let begun: number | null = null
    const next = (now: number) => {
      if (mine !== glide) return
      begun ??= now
      const t = Math.min(1, (now - begun) / glideMilliseconds)
      camera = step(easeOut(t))
      if (t === 1) goal = null
      else frame(next)
      tell()
    }
    frame(next)
  }

  const endGlide = () => {
    glide++
    goal = null
  }

  const moveTo = (next: Camera) => {
    endGlide()
    isFitted = false
    camera = limit(next)
    tellSoon()
  }

  const store: CameraStore = {
    get: () => camera,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    ready: () => smallest() !== null,
    fitted: () => isFitted,
    addViewport: () => {
      const key = Symbol('viewport')
      return {
        resize: (size) => {
          const known = sizes.get(key)
          if (known?.width === size.width && known.height === size.height) return
          sizes.set(key, size)
          refit()
        },
        release: () => {
          sizes.delete(key)
        },
      }
    },
    setPadding: (next) => {
      padding = next
      refit()
    },
    set: (next) => {
      endGlide()
      isFitted = false
      camera = limit(next)
      tell()
    },
    panBy: (dx, dy) => {
      const [x, y] = toWorld(camera.lon, camera.lat)
      const scale = worldSize(camera.zoom)
      const [lon, lat] = fromWorld([x - dx / scale, y - dy / scale])
      moveTo({ lon, lat, zoom: camera.zoom })
    },
    zoomAround: (zoom, dx = 0, dy = 0) => moveTo(shifted(camera, dx, dy, limit({ ...camera, zoom }).zoom)),
    glideBy: (delta, dx = 0, dy = 0) => {
      const from = camera
      const to = limit({ ...from, zoom: (goal ?? from.zoom) + delta }).zoom
      goal = to
      isFitted = false
      glideThrough((t) => limit(shifted(from, dx, dy, from.zoom + t * (to - from.zoom))))
    },
    fit: (atOnce = false) => {
      const from = camera
      const to = fitCamera()
      isFitted = true
      goal = null
      if (atOnce) {
        endGlide()
        camera = to
        tell()
        return
      }
      const between = (a: number, b: number, t: number) => a + t * (b - a)
      glideThrough((t) =>
        t === 1 ? fitCamera() : { lon: between(from.lon, to.lon, t), lat: between(from.lat, to.lat, t), zoom: between(from.zoom, to.zoom, t) },
      )
    },
    fitZoom: () => fitCamera().zoom,
  }
  return store
}
