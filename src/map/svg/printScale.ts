import type { Camera } from '../mapScene'
import { metresPerPixel, type Size } from '../mercator'
import { scaleStep } from '../scaleStep'
import { svgElement } from './svgElement'

const maxPixels = 120
const margin = 16

/**
 * Scale bar inside the picture. The one on screen is a box of its own that a
 * sheet of paper would not scale along with the map; this one is shown on paper only.
 */
export const createPrintScale = (svg: SVGSVGElement): ((camera: Camera, size: Size) => void) => {
  const group = svgElement('g', { class: 'map-print-scale' }, svg)
  const bar = svgElement('path', {}, group)
  const text = svgElement('text', {}, group)
  return ({ lat, zoom }, { height }) => {
    const { pixels, label } = scaleStep(metresPerPixel(lat, zoom), maxPixels)
    const y = height - margin
    bar.setAttribute('d', `M${margin},${y - 8}V${y}h${pixels.toFixed(1)}v-8`)
    text.setAttribute('x', (margin + pixels / 2).toFixed(1))
    text.setAttribute('y', `${y - 6}`)
    text.textContent = label
  }
}
