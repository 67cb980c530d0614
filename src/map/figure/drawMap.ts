import type { UnitId } from '../../core/units/unit'
import { createCameraStore, type Padding } from '../cameraStore'
import type { MapGeometry } from '../geometry/mapGeometry'
import type { Camera, MapScene } from '../mapScene'
import { placeNames } from '../labels/placeNames'
import { metresPerPixel, type Size } from '../mercator'
import { createSvgPainter } from '../svg/svgPainter'
import { bakeMap } from './bakeMap'
import { mark, type Mark } from './mark'
import { PaperElement } from './paperElement'
import { paperFont } from './paperStyle'
import { scaleMarks } from './scaleMarks'

export interface MapDrawing {
  readonly geometry: MapGeometry
  readonly scene: MapScene
  /** In pixels of the paper (96 to the inch). */
  readonly size: Size
  /** What is shown; without it the whole city. */
  readonly camera?: Camera | null | undefined
  /** Size of the map in which `camera` was looked at: what was seen there is seen here. Without it the camera's scale is taken as it is. */
  readonly cameraSize?: Size | undefined
  /** Units outlined as picked. */
  readonly highlight?: ReadonlySet<UnitId> | undefined
  /** Begins the ids within; unique in the document. */
  readonly prefix: string
  /** Names of the units as `title`, for files. */
  readonly titles?: boolean | undefined
  /** Scale bar and north arrow, on unless told otherwise. */
  readonly scaleBar?: boolean | undefined
}

const nothing: ReadonlySet<UnitId> = new Set()
const padding: Padding = { top: 8, right: 8, bottom: 30, left: 8 }
const bare: Padding = { top: 8, right: 8, bottom: 8, left: 8 }

/** Camera for a drawing of this size: the whole city, or what was seen on screen. */
export const paperCamera = ({ geometry, size, camera, cameraSize, scaleBar = true }: Pick<MapDrawing, 'geometry' | 'size' | 'camera' | 'cameraSize' | 'scaleBar'>): Camera => {
  if (camera) {
    if (cameraSize === undefined || !(cameraSize.width > 0) || !(cameraSize.height > 0)) return camera
    return { ...camera, zoom: camera.zoom + Math.log2(Math.min(size.width / cameraSize.width, size.height / cameraSize.height)) }
  }
  const store = createCameraStore(geometry.bounds, { padding: scaleBar ? padding : bare, frame: () => undefined, reducedMotion: () => true })
  store.addViewport().resize(size)
  return store.get()
}

/**
 * A map for paper and files: the drawing of the screen by the same painter,
 * every look an attribute, cut off at its frame. Names that do not fit are left
 * out, as on screen. Coordinates begin at 0, 0. Throws for a frame without area.
 */
export const drawMap = (drawing: MapDrawing): Mark => {
  const { geometry, scene, size, prefix, highlight = nothing, titles = false, scaleBar = true } = drawing
  if (!(size.width > 0) || !(size.height > 0)) throw new Error(`A map needs a frame with an area (${size.width} × ${size.height})`)
  const root = new PaperElement('svg')
  const painter = createSvgPainter(root as unknown as SVGSVGElement, geometry, placeNames)
  const camera = paperCamera(drawing)
  // Before the scene, so that names are placed once.
  painter.paintCamera(camera, size)
  painter.paintScene({ ...scene, cursor: null })
  painter.paintInteraction({ hovered: nothing, selected: highlight })
  const land = bakeMap(root, { geometry, size, prefix, titles })
  const frame = `${prefix}-rahmen`
  return mark('g', { 'font-family': paperFont, 'text-anchor': 'middle' }, [
    mark('clipPath', { id: frame }, [mark('rect', { x: 0, y: 0, width: size.width, height: size.height })]),
    mark('g', { 'clip-path': `url(#${frame})` }, land),
    ...(scaleBar ? scaleMarks(metresPerPixel(camera.lat, camera.zoom), size) : []),
  ])
}
