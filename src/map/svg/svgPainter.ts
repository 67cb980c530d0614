import { sheetZoom, type MapGeometry } from '../geometry/mapGeometry'
import type { Interaction } from '../interaction'
import { createLabelLayer } from '../labels/labelLayer'
import type { NamePlacer } from '../labels/namePlacer'
import type { Camera, MapScene } from '../mapScene'
import type { Size } from '../mercator'
import type { ThemeName } from '../palette'
import { createPatternDefs } from './patternDefs'
import { createOverLayer } from './overLayer'
import { createPrintScale } from './printScale'
import { createSheetLayer } from './sheetLayer'
import { svgElement } from './svgElement'

/** Draws a city into an SVG element; the owner tells it what has changed. */
export interface SvgPainter {
  paintScene(scene: MapScene): void
  paintInteraction(interaction: Interaction): void
  paintCamera(camera: Camera, size: Size): void
  setTheme(theme: ThemeName): void
  /** Sets the size of names in pixels, whatever theme and zoom say. */
  setLabelSize(size: number | undefined): void
  /** Places names anew, for when the font has arrived. */
  refreshLabels(): void
  /** Empties the element. */
  destroy(): void
}

/** Makes a painter for an empty SVG element. Land is scaled as one sheet, strokes and names keep their size. */
export const createSvgPainter = (svg: SVGSVGElement, geometry: MapGeometry, placeNames?: NamePlacer): SvgPainter => {
  const defs = createPatternDefs(svg, geometry.origin)
  const sheet = svgElement('g', { class: 'map-sheet' }, svg)
  const over = svgElement('g', { class: 'map-over' }, svg)
  const names = svgElement('g', { class: 'map-labels' }, svg)
  const land = createSheetLayer(sheet, geometry, defs)
  const outlines = createOverLayer(over, geometry)
  const labels = createLabelLayer(names, geometry, placeNames)
  const paintScale = createPrintScale(svg)
  return {
    paintScene: (scene) => {
      land.paintScene(scene)
      outlines.paintScene(scene)
      labels.paintScene(scene)
    },
    paintInteraction: (interaction) => {
      land.paintInteraction(interaction)
      labels.paintInteraction(interaction)
    },
    paintCamera: (camera, size) => {
      const scale = 2 ** (camera.zoom - sheetZoom)
      const [cx, cy] = geometry.toSheet(camera.lon, camera.lat)
      const x = size.width / 2 - cx * scale
      const y = size.height / 2 - cy * scale
      svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
      for (const group of [sheet, over]) group.setAttribute('transform', `translate(${x.toFixed(3)},${y.toFixed(3)}) scale(${scale})`)
      names.setAttribute('transform', `translate(${x.toFixed(3)},${y.toFixed(3)})`)
      defs.setZoom(camera.zoom)
      labels.setZoom(camera.zoom)
      paintScale(camera, size)
    },
    setTheme: (theme) => {
      labels.setTheme(theme)
    },
    setLabelSize: (size) => {
      labels.setLabelSize(size)
    },
    refreshLabels: () => {
      labels.refresh()
    },
    destroy: () => {
      svg.replaceChildren()
    },
  }
}
