import { svgElement } from '../svg/svgElement'
import type { BesidePlace } from './placeBeside'

/** Thin lines from units to names that stand beside them. */
export interface Leaders {
  /** Draws the line of each name in `places`, from its unit's middle in `starts`; both in screen pixels. */
  paint(starts: readonly { readonly id: string; readonly x: number; readonly y: number }[], places: ReadonlyMap<string, BesidePlace>): void
}

/** Makes the lines of a map in a group of their own: one path for all, with a dot where each starts. */
export const createLeaders = (parent: Element): Leaders => {
  const paths = ['map-leader-casing', 'map-leader', 'map-leader-dot'].map((className) => svgElement('path', { class: className }, parent))
  let drawn = ''
  return {
    paint: (starts, places) => {
      const shown = places.size === 0 ? [] : starts.flatMap(({ id, x, y }) => {
        const place = places.get(id)
        return place === undefined ? [] : [{ start: `M${x.toFixed(1)},${y.toFixed(1)}`, end: `L${place.endX.toFixed(1)},${place.endY.toFixed(1)}` }]
      })
      const lines = shown.map(({ start, end }) => `${start}${end}`).join('')
      if (lines === drawn) return
      drawn = lines
      // A line of no length with round caps is a dot.
      const dots = shown.map(({ start }) => `${start}h0`).join('')
      paths.forEach((path, i) => path.setAttribute('d', i === 2 ? dots : lines))
    },
  }
}
