import { badgeAnchors } from '../geometry/badgeAnchor'
import type { MapGeometry } from '../geometry/mapGeometry'
import type { SceneZone } from '../mapScene'
import { svgElement } from '../svg/svgElement'
import type { LabelStyle } from './labelStyle'
import { drawLock, markReach } from './markShapes'
import type { Obstacle } from './placeLabels'
import { setIfNew } from './setIfNew'

/** The numbers of zones: on a zone in several parts one on each, so that none looks like no zone's. */
export interface Badges {
  /** Takes over zones by difference. True where a badge has come, gone or moved, so that names must be placed anew. */
  paint(zones: readonly SceneZone[]): boolean
  /** Puts badges to a scale (screen pixels per sheet pixel) and tells what names keep away from. */
  place(scale: number, style: LabelStyle): readonly Obstacle[]
}

/** One drawn number. The first of a zone stands on its largest part. */
interface Badge {
  readonly element: SVGGElement
  readonly circle: SVGCircleElement
  readonly text: SVGTextElement
  x: number
  y: number
}

interface ZoneBadges {
  readonly main: Badge
  /** Smaller ones, on every other part. */
  others: readonly Badge[]
  units: readonly string[]
  lock: SVGGElement | null
}

/** Size of the number on a further part beside the main one. */
const partFactor = 0.76

const covers = (a: Obstacle, b: Obstacle): boolean => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

/** Makes the badges of a map in a group of their own. A zone whose units have not changed costs nothing. */
export const createBadges = (parent: Element, geometry: MapGeometry): Badges => {
  const zoneBadges = new Map<string, ZoneBadges>()
  // Under the main ones, whatever comes later.
  const partGroup = svgElement('g', {}, parent)
  const make = (group: Element, attributes: Readonly<Record<string, string>>, { x, y }: { readonly x: number; readonly y: number }): Badge => {
    const element = svgElement('g', attributes, group)
    return { element, circle: svgElement('circle', {}, element), text: svgElement('text', {}, element), x, y }
  }
  /** True where it has moved. */
  const move = (badge: Badge, { x, y }: { readonly x: number; readonly y: number }): boolean => {
    if (badge.x === x && badge.y === y) return false
    badge.x = x
    badge.y = y
    return true
  }
  const discard = ({ main, others }: ZoneBadges) => {
    for (const { element } of [main, ...others]) element.remove()
  }
  const put = ({ element, circle, text, x, y }: Badge, scale: number, radius: number, size: number): Obstacle => {
    setIfNew(element, 'transform', `translate(${(x * scale).toFixed(2)},${(y * scale).toFixed(2)})`)
    setIfNew(circle, 'r', `${radius}`)
    setIfNew(text, 'font-size', `${size}`)
    return { x: x * scale, y: y * scale, width: radius * 2, height: radius * 2 }
  }
  return {
    paint: (zones) => {
      let moved = false
      const left = new Set(zoneBadges.keys())
      for (const { id, number, unitIds, locked = false } of zones) {
        let badges = zoneBadges.get(id)
        if (badges?.units !== unitIds) {
          const [first, ...rest] = badgeAnchors(geometry, unitIds)
          if (first === undefined) continue
          if (badges === undefined) {
            badges = { main: make(parent, { class: 'map-badge', 'data-zone': id }, first), others: [], units: unitIds, lock: null }
            zoneBadges.set(id, badges)
            moved = true
          } else moved = move(badges.main, first) || moved
          const { others } = badges
          if (others.length !== rest.length) moved = true
          for (const { element } of others.slice(rest.length)) element.remove()
          badges.others = rest.map((anchor, i) => {
            const known = others[i]
            if (known === undefined) return make(partGroup, { class: 'map-part-badge', 'data-part-of': id }, anchor)
            moved = move(known, anchor) || moved
            return known
          })
          badges.units = unitIds
        }
        left.delete(id)
        for (const { text } of [badges.main, ...badges.others]) if (text.textContent !== `${number}`) text.textContent = `${number}`
        if ((badges.lock !== null) !== locked) {
          moved = true
          badges.lock?.remove()
          badges.lock = locked ? drawLock(badges.main.element) : null
        }
      }
      for (const id of left) {
        discard(zoneBadges.get(id)!)
        zoneBadges.delete(id)
        moved = true
      }
      return moved
    },
    place: (scale, { badgeRadius, badgeSize, markScale }) => {
      const taken = [...zoneBadges.values()].map(({ main, lock }): Obstacle => {
        const box = put(main, scale, badgeRadius, badgeSize)
        if (lock === null) return box
        const aside = badgeRadius * 0.95
        setIfNew(lock, 'transform', `translate(${aside.toFixed(2)},${(-aside).toFixed(2)}) scale(${markScale})`)
        const more = aside + markReach * markScale - badgeRadius
        return { x: box.x + more / 2, y: box.y - more / 2, width: box.width + more, height: box.height + more }
      })
      for (const { others } of zoneBadges.values())
        for (const badge of others) {
          const box = put(badge, scale, badgeRadius * partFactor, badgeSize * partFactor)
          // On a small map parts lie so close that their numbers would cover each other.
          const hidden = taken.some((other) => covers(box, other))
          badge.element.classList.toggle('is-hidden', hidden)
          if (!hidden) taken.push(box)
        }
      return taken
    },
  }
}
