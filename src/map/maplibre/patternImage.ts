import type { Pattern } from '../fillPaint'
import { patternShapes } from '../patternShapes'
import type { LandStyle } from './landStyle'

/** Device pixels per screen pixel of the images; twice is sharp on common screens. */
export const patternPixelRatio = 2

/** The tile of a pattern as an image for MapLibre. Throws where the browser cannot draw on a canvas. */
export const patternImage = (pattern: Pattern, { ground, pattern: ink }: Pick<LandStyle, 'ground' | 'pattern'>): ImageData => {
  const { size, strokeWidth, strokes, dots } = patternShapes[pattern]
  const pixels = size * patternPixelRatio
  const context = Object.assign(document.createElement('canvas'), { width: pixels, height: pixels }).getContext('2d')
  if (context === null) throw new Error('No canvas to draw patterns on')
  context.scale(patternPixelRatio, patternPixelRatio)
  context.fillStyle = ground
  context.fillRect(0, 0, size, size)
  context.strokeStyle = ink
  context.fillStyle = ink
  context.lineWidth = strokeWidth
  for (const [x1, y1, x2, y2] of strokes) {
    context.beginPath()
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
    context.stroke()
  }
  for (const [x, y, radius] of dots) {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
  }
  return context.getImageData(0, 0, pixels, pixels)
}
