import type { Size } from '../mercator'
import { scaleStep } from '../scaleStep'
import { mark, type Mark } from './mark'
import { paperColours } from './paperStyle'

const maxPixels = 120
const margin = 8
const fontSize = 11
const { ink, ground } = paperColours

/** Scale bar and north arrow in the bottom left corner of a map of this size. Throws where the ground size of a pixel is not positive. */
export const scaleMarks = (metresPerPixel: number, size: Size): readonly Mark[] => {
  const { pixels, label } = scaleStep(metresPerPixel, Math.max(20, Math.min(maxPixels, size.width * 0.3)))
  const y = size.height - margin
  const left = margin + 26
  const common = { x: left + pixels / 2, y: y - 7, 'font-size': fontSize, 'font-weight': 600, 'text-anchor': 'middle' }
  const bar = `M${left},${y - 6}V${y}h${pixels.toFixed(1)}v-6`
  return [
    mark('path', { d: bar, fill: 'none', stroke: ground, 'stroke-width': 4, 'stroke-opacity': 0.88 }),
    mark('path', { d: bar, fill: 'none', stroke: ink, 'stroke-width': 1.5 }),
    mark('text', { ...common, fill: 'none', stroke: ground, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, [], label),
    mark('text', { ...common, fill: ink }, [], label),
    // North is up: an arrow with the letter.
    mark('path', { d: `M${margin + 7},${y - 22}l5,14l-5,-3.5l-5,3.5Z`, fill: ink, stroke: ground, 'stroke-width': 1 }),
    mark('text', { x: margin + 7, y: y + 2, 'font-size': 10, 'font-weight': 700, 'text-anchor': 'middle', fill: ink }, [], 'N'),
  ]
}
