import { patterns, type Pattern } from '../fillPaint'
import { patternShapes } from '../patternShapes'
import { svgElement } from './svgElement'

let documents = 0

/** The pattern definitions of one SVG map. */
export interface PatternDefs {
  /** Value for a `fill` attribute. */
  url(pattern: Pattern): string
  /** Keeps the patterns the same size on screen while the sheet is scaled. */
  setScale(sheetScale: number): void
}

/** Adds the patterns to an SVG. Ids are counted, because several maps share one document. */
export const createPatternDefs = (svg: SVGSVGElement): PatternDefs => {
  const prefix = `map-pattern-${++documents}`
  const defs = svgElement('defs', {}, svg)
  const tiles = patterns.map((pattern) => {
    const { size, strokeWidth, strokes, dots } = patternShapes[pattern]
    const tile = svgElement('pattern', { id: `${prefix}-${pattern}`, width: `${size}`, height: `${size}`, patternUnits: 'userSpaceOnUse' }, defs)
    svgElement('rect', { class: 'map-pattern-ground', width: `${size}`, height: `${size}` }, tile)
    for (const [x1, y1, x2, y2] of strokes) svgElement('path', { class: 'map-pattern-stroke', d: `M${x1},${y1}L${x2},${y2}`, 'stroke-width': `${strokeWidth}` }, tile)
    for (const [cx, cy, r] of dots) svgElement('circle', { class: 'map-pattern-dot', cx: `${cx}`, cy: `${cy}`, r: `${r}` }, tile)
    return tile
  })
  return {
    url: (pattern) => `url(#${prefix}-${pattern})`,
    setScale: (sheetScale) => {
      for (const tile of tiles) tile.setAttribute('patternTransform', `scale(${1 / sheetScale})`)
    },
  }
}
