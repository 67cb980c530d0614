import type { PointerPlace } from '../interaction'
import type { XY } from '../mercator'
import { svgElement } from '../svg/svgElement'
import type { StrokePicture } from './paintStroke'

/** A picture that must be drawn anew when the map moves under it. */
export interface PaintOverlay extends StrokePicture {
  follow(): void
  setRadius(radius: number): void
}

/**
 * Brush circle and lasso line over the map, each with a light casing, drawn
 * straight into an SVG element: following the pointer waits for no render. The
 * element may be missing while nothing can be painted on.
 */
export const createPaintOverlay = (element: () => SVGSVGElement | null, toScreen: (point: XY) => XY): PaintOverlay => {
  let parts: { readonly svg: SVGSVGElement; readonly circles: readonly SVGCircleElement[]; readonly lines: readonly SVGPathElement[] } | null = null
  let loop: readonly XY[] = []
  let at: PointerPlace | null = null

  const partsIn = (svg: SVGSVGElement) => {
    if (parts?.svg === svg) return parts
    svg.replaceChildren()
    const looks = ['map-paint-casing', 'map-paint-ink']
    parts = { svg, circles: looks.map((look) => svgElement('circle', { class: look, display: 'none' }, svg)), lines: looks.map((look) => svgElement('path', { class: look }, svg)) }
    return parts
  }
  const drawLoop = () => {
    const svg = element()
    if (svg === null) return
    const d = loop.length < 2 ? '' : `M${loop.map((point) => toScreen(point).map((coordinate) => coordinate.toFixed(1)).join(',')).join('L')}Z`
    for (const line of partsIn(svg).lines) line.setAttribute('d', d)
  }
  const drawBrush = (radius: number) => {
    const svg = element()
    if (svg === null) return
    for (const circle of partsIn(svg).circles) {
      // The unit under the pointer needs no circle: its outline says which it is.
      if (at === null || radius <= 0) circle.setAttribute('display', 'none')
      else {
        circle.removeAttribute('display')
        circle.setAttribute('cx', at.x.toFixed(1))
        circle.setAttribute('cy', at.y.toFixed(1))
        circle.setAttribute('r', radius.toFixed(1))
      }
    }
  }
  return {
    brush: (place, radius) => {
      at = place
      drawBrush(radius)
    },
    lasso: (next) => {
      if (loop.length === 0 && next.length === 0) return
      loop = next
      drawLoop()
    },
    follow: () => {
      if (loop.length > 0) drawLoop()
    },
    setRadius: drawBrush,
  }
}
