import type { Pattern } from '../fillPaint'
import { patternShapes, textureShapes, veilCasing, veilShape, type DrawnTexture, type PatternShape } from '../patternShapes'
import type { LandStyle } from './landStyle'

/** Device pixels per screen pixel of the images; twice is sharp on common screens. */
export const patternPixelRatio = 2

type Canvas = CanvasRenderingContext2D

const canvas = (size: number): Canvas => {
  const pixels = size * patternPixelRatio
  const context = Object.assign(document.createElement('canvas'), { width: pixels, height: pixels }).getContext('2d')
  if (context === null) throw new Error('No canvas to draw patterns on')
  context.scale(patternPixelRatio, patternPixelRatio)
  return context
}

const draw = (context: Canvas, { strokes, dots }: PatternShape, ink: string, width: number): void => {
  context.strokeStyle = ink
  context.fillStyle = ink
  context.lineWidth = width
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
}

const imageOf = (context: Canvas): ImageData => context.getImageData(0, 0, context.canvas.width, context.canvas.height)

/** The tile of a pattern as an image for MapLibre. Throws where the browser cannot draw on a canvas. */
export const patternImage = (pattern: Pattern, { ground, pattern: ink }: Pick<LandStyle, 'ground' | 'pattern'>): ImageData => {
  const shape = patternShapes[pattern]
  const context = canvas(shape.size)
  context.fillStyle = ground
  context.fillRect(0, 0, shape.size, shape.size)
  draw(context, shape, ink, shape.strokeWidth)
  return imageOf(context)
}

/** The hatching that lies over colours: cased strokes on nothing. */
export const veilTile = ({ veil, veilCasing: casing }: Pick<LandStyle, 'veil' | 'veilCasing'>): ImageData => {
  const context = canvas(veilShape.size)
  draw(context, veilShape, casing, veilShape.strokeWidth + veilCasing)
  draw(context, veilShape, veil, veilShape.strokeWidth)
  return imageOf(context)
}

/** The tile of a texture: translucent ink on nothing. */
export const textureTile = (texture: DrawnTexture, { texture: ink }: Pick<LandStyle, 'texture'>): ImageData => {
  const shape = textureShapes[texture]
  const context = canvas(shape.size)
  draw(context, shape, ink, shape.strokeWidth)
  return imageOf(context)
}
