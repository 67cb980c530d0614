import { patterns, type Pattern } from '../fillPaint'
import { sheetZoom } from '../geometry/mapGeometry'
import type { XY } from '../mercator'
import { patternShapes, veilCasing, veilShape } from '../patternShapes'
import { svgElement } from './svgElement'

let documents = 0

/** The pattern definitions of one SVG map. */
export interface PatternDefs {
  /** Value for a `fill` attribute. */
  url(pattern: Pattern | 'veil'): string
  /** Fits the patterns to a zoom, as MapLibre does. */
  setZoom(zoom: number): void
}

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
  const tiles = ([...patterns, 'veil'] as const).map((pattern) => {
    const { size, strokeWidth, strokes, dots } = pattern === 'veil' ? veilShape : patternShapes[pattern]
    const tile = svgElement('pattern', { id: `${prefix}-${pattern}`, width: `${size}`, height: `${size}`, patternUnits: 'userSpaceOnUse' }, defs)
    if (pattern !== 'veil') svgElement('rect', { class: 'map-pattern-ground', width: `${size}`, height: `${size}` }, tile)
    if (pattern === 'veil') for (const [x1, y1, x2, y2] of strokes) svgElement('path', { class: 'map-veil-casing', d: `M${x1},${y1}L${x2},${y2}`, 'stroke-width': `${strokeWidth + veilCasing}` }, tile)
    for (const [x1, y1, x2, y2] of strokes) svgElement('path', { class: pattern === 'veil' ? 'map-veil-stroke' : 'map-pattern-stroke', d: `M${x1},${y1}L${x2},${y2}`, 'stroke-width': `${strokeWidth}` }, tile)
    for (const [cx, cy, r] of dots) svgElement('circle', { class: 'map-pattern-dot', cx: `${cx}`, cy: `${cy}`, r: `${r}` }, tile)
    return { tile, size }
  })
  return {
    url: (pattern) => `url(#${prefix}-${pattern})`,
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
