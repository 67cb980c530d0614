import type { UnitId } from '../../core/units/unit'
import type { MapGeometry } from '../geometry/mapGeometry'
import { svgElement } from './svgElement'

/** A group that holds one outline per unit of a set, changed by difference. */
export const outlineSet = (parent: Element, className: string, geometry: MapGeometry) => {
  const group = svgElement('g', { class: className }, parent)
  const shown = new Map<UnitId, SVGPathElement>()
  return (ids: ReadonlySet<UnitId>) => {
    for (const [id, path] of shown)
      if (!ids.has(id)) {
        path.remove()
        shown.delete(id)
      }
    for (const id of ids) {
      const unit = shown.has(id) ? undefined : geometry.byId.get(id)
      if (unit) shown.set(id, svgElement('path', { d: unit.path }, group))
    }
  }
}
