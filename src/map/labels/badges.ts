import { badgeAnchor } from '../geometry/badgeAnchor'
import type { MapGeometry } from '../geometry/mapGeometry'
import type { SceneZone } from '../mapScene'
import { svgElement } from '../svg/svgElement'
import type { LabelStyle } from './labelStyle'
import { drawLock, markReach } from './markShapes'
import type { Obstacle } from './placeLabels'
import { setIfNew } from './setIfNew'

/** The numbers of zones. */
export interface Badges {
  /** Takes over zones by difference. True where a badge has come, gone or moved, so that names must be placed anew. */
  paint(zones: readonly SceneZone[]): boolean
  /** Puts badges to a scale (screen pixels per sheet pixel) and tells what names keep away from. */
  place(scale: number, style: LabelStyle): readonly Obstacle[]
}

interface Badge {
  readonly element: SVGGElement
  readonly circle: SVGCircleElement
  readonly text: SVGTextElement
  units: readonly string[]
  x: number
  y: number
  lock: SVGGElement | null
}

/** Makes the badges of a map in a group of their own. A zone whose units have not changed costs nothing. */
export const createBadges = (parent: Element, geometry: MapGeometry): Badges => {
  const badges = new Map<string, Badge>()
  return {
    paint: (zones) => {
      let moved = false
      const left = new Set(badges.keys())
      for (const { id, number, unitIds, locked = false } of zones) {
        const known = badges.get(id)
        const anchor = known?.units === unitIds ? known : badgeAnchor(geometry, unitIds)
        if (anchor === null) continue
        left.delete(id)
        let badge = known
        if (badge === undefined) {
          const element = svgElement('g', { class: 'map-badge', 'data-zone': id }, parent)
          badge = { element, circle: svgElement('circle', {}, element), text: svgElement('text', {}, element), units: unitIds, x: anchor.x, y: anchor.y, lock: null }
          badges.set(id, badge)
          moved = true
        }
        if (badge.x !== anchor.x || badge.y !== anchor.y || (badge.lock !== null) !== locked) moved = true
        badge.units = unitIds
        badge.x = anchor.x
        badge.y = anchor.y
        const text = `${number}`
        if (badge.text.textContent !== text) badge.text.textContent = text
        if (locked) badge.lock ??= drawLock(badge.element)
        else {
          badge.lock?.remove()
          badge.lock = null
        }
      }
      for (const id of left) {
        badges.get(id)?.element.remove()
        badges.delete(id)
        moved = true
      }
      return moved
    },
    place: (scale, { badgeRadius, badgeSize, markScale }) =>
      [...badges.values()].map(({ element, circle, text, lock, x, y }): Obstacle => {
        setIfNew(element, 'transform', `translate(${(x * scale).toFixed(2)},${(y * scale).toFixed(2)})`)
        setIfNew(circle, 'r', `${badgeRadius}`)
        setIfNew(text, 'font-size', `${badgeSize}`)
        const size = badgeRadius * 2
        if (lock === null) return { x: x * scale, y: y * scale, width: size, height: size }
        const aside = badgeRadius * 0.95
        setIfNew(lock, 'transform', `translate(${aside.toFixed(2)},${(-aside).toFixed(2)}) scale(${markScale})`)
        const more = aside + markReach * markScale - badgeRadius
        return { x: x * scale + more / 2, y: y * scale - more / 2, width: size + more, height: size + more }
      }),
  }
}
