import { patterns, type Pattern } from '../fillPaint'
import { sheetZoom } from '../geometry/mapGeometry'
import type { XY } from '../mercator'
import { drawnTextures, patternShapes, textureShapes, veilCasing, veilShape, type DrawnTexture, type PatternShape } from '../patternShapes'
import { svgElement } from './svgElement'

let documents = 0

/** Everything tiled: the patterns of land without a class, the veil, and the textures of zones. */
export type TileName = Pattern | 'veil' | `texture-${DrawnTexture}`

/** The pattern definitions of one SVG map. */
export interface PatternDefs {
  /** Value for a `fill` attribute. */
  url(tile: TileName): string
  /** Fits the patterns to a zoom, as MapLibre does. */
  setZoom(zoom: number): void
}

interface TileSpec {
  readonly name: TileName
  readonly shape: PatternShape
  /** Classes are `map-<look>-stroke`, `-dot`, `-ground` and `-casing`. */
  readonly look: 'pattern' | 'veil' | 'texture'
}

const specs: readonly TileSpec[] = [
  ...patterns.map((name): TileSpec => ({ name, shape: patternShapes[name], look: 'pattern' })),
  { name: 'veil', shape: veilShape, look: 'veil' },
  ...drawnTextures.map((name): TileSpec => ({ name: `texture-${name}`, shape: textureShapes[name], look: 'texture' })),
]

/**
 * Adds the patterns to an SVG; `origin` is where its sheet begins in the world,
 * in sheet pixels. Ids are counted, because several maps share one document.
 *
 * MapLibre fixes patterns to the land at whole zooms and lets them grow up to
 * twofold in between, counted from the corner of the world. Here the same is
 * done, so that no hatching moves when one renderer takes over from the other.
 */
export const createPatternDefs = (svg: SVGSVGElement, origin: XY): PatternDefs => {
  let wholeZoom: number | null = null
  const prefix = `map-pattern-${++documents}`
  const defs = svgElement('defs', {}, svg)
  const tiles = specs.map(({ name, shape: { size, strokeWidth, strokes, dots }, look }) => {
    const tile = svgElement('pattern', { id: `${prefix}-${name}`, width: `${size}`, height: `${size}`, patternUnits: 'userSpaceOnUse' }, defs)
    const drawStrokes = (className: string, width: number) => {
      for (const [x1, y1, x2, y2] of strokes) svgElement('path', { class: className, d: `M${x1},${y1}L${x2},${y2}`, 'stroke-width': `${width}` }, tile)
    }
    if (look === 'pattern') svgElement('rect', { class: 'map-pattern-ground', width: `${size}`, height: `${size}` }, tile)
    if (look === 'veil') drawStrokes('map-veil-casing', strokeWidth + veilCasing)
    drawStrokes(`map-${look}-stroke`, strokeWidth)
    for (const [cx, cy, r] of dots) svgElement('circle', { class: `map-${look}-dot`, cx: `${cx}`, cy: `${cy}`, r: `${r}` }, tile)
    return { tile, size }
  })
  return {
    url: (tile) => `url(#${prefix}-${tile})`,
    setZoom: (zoom) => {
      if (Math.floor(zoom) === wholeZoom) return
      wholeZoom = Math.floor(zoom)
      const scale = 2 ** (sheetZoom - wholeZoom)
      for (const { tile, size } of tiles) {
        const [x, y] = origin.map((coordinate) => (coordinate / scale) % size)
        tile.setAttribute('patternTransform', `scale(${scale}) translate(${-x!},${-y!})`)
      }
    },
  }
}
