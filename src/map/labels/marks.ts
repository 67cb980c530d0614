import type { UnitId } from '../../core/units/unit'
import type { MapGeometry } from '../geometry/mapGeometry'
import type { MapScene } from '../mapScene'
import type { XY } from '../mercator'
import type { LabelStyle } from './labelStyle'
import { drawContact, drawLock, drawNote, markReach } from './markShapes'
import { placeLabels, type LabelRequest, type Obstacle, type Shift } from './placeLabels'
import { setIfNew } from './setIfNew'

/** Notes, padlocks of single units, and rings around places where a zone touches itself in a point. */
export interface Marks {
  /** Takes over a scene. True where a mark has come, gone or moved. */
  paint(scene: MapScene): boolean
  /** Puts marks to a scale, away from the obstacles, and tells what names keep away from. */
  place(scale: number, style: LabelStyle, obstacles: readonly Obstacle[]): readonly Obstacle[]
}

interface Mark {
  readonly id: string
  readonly element: SVGGElement
  readonly x: number
  readonly y: number
  /** Sits exactly at its place. */
  readonly fixed: boolean
}

/** A mark that belongs to a unit lies beside the middle, where the name is, or a badge. */
const shifts = (reach: number): readonly Shift[] => {
  const step = reach * 2
  return [
    { dx: 0, dy: -step },
    { dx: step, dy: -step },
    { dx: -step, dy: -step },
    { dx: 0, dy: step },
    { dx: step * 1.4, dy: 0 },
    { dx: -step * 1.4, dy: 0 },
  ]
}

/** Units that need a padlock of their own: locked, and in no zone whose badge has one. Sorted. */
export const singlyLocked = ({ locked, zones }: Pick<MapScene, 'locked' | 'zones'>): readonly UnitId[] => {
  if (locked === undefined || locked.size === 0) return []
  const covered = new Set(zones.filter((zone) => zone.locked).flatMap(({ unitIds }) => unitIds))
  return [...locked].filter((id) => !covered.has(id)).sort()
}

/** Everything the marks depend on: scenes are made anew with every stroke, and their lists with them. */
const keyOf = (scene: MapScene): string => JSON.stringify([scene.contacts ?? [], singlyLocked(scene), scene.notes ?? []])
const nothing = JSON.stringify([[], [], []])

/** Makes the marks of a map in a group of their own. */
export const createMarks = (parent: Element, geometry: MapGeometry): Marks => {
  let key = nothing
  let marks: readonly Mark[] = []

  const unitPlace = (id: UnitId): XY | null => {
    const anchor = geometry.byId.get(id)?.anchor
    return anchor ? [anchor.x, anchor.y] : null
  }
  const build = (scene: MapScene): readonly Mark[] => {
    parent.replaceChildren()
    const contacts = (scene.contacts ?? []).map(({ lon, lat }, i): Mark => {
      const [x, y] = geometry.toSheet(lon, lat)
      return { id: `contact ${i}`, element: drawContact(parent), x, y, fixed: true }
    })
    const locks = singlyLocked(scene).flatMap((id): Mark[] => {
      const place = unitPlace(id)
      return place === null ? [] : [{ id: `lock ${id}`, element: drawLock(parent), x: place[0], y: place[1], fixed: false }]
    })
    const notes = (scene.notes ?? []).flatMap(({ id, title, unit, lon, lat }): Mark[] => {
      const place = lon !== undefined && lat !== undefined ? geometry.toSheet(lon, lat) : unit === undefined ? null : unitPlace(unit)
      return place === null ? [] : [{ id: `note ${id}`, element: drawNote(parent, id, title), x: place[0], y: place[1], fixed: lon !== undefined }]
    })
    return [...contacts, ...locks, ...notes]
  }

  return {
    paint: (scene) => {
      const next = keyOf(scene)
      if (next === key) return false
      key = next
      marks = build(scene)
      return true
    },
    place: (scale, { markScale }, obstacles) => {
      const reach = markReach * markScale
      const placed = placeLabels(
        marks.map(
          ({ id, x, y, fixed }): LabelRequest => ({
            id,
            x: x * scale,
            y: y * scale,
            width: reach * 2,
            height: reach * 2,
            priority: fixed ? 1 : 0,
            room: Infinity,
            required: true,
            shifts: fixed ? [{ dx: 0, dy: 0 }] : shifts(reach),
          }),
        ),
        obstacles,
      )
      return marks.map(({ id, element, x, y }): Obstacle => {
        const { dx, dy } = placed.get(id)!
        const [sx, sy] = [x * scale + dx, y * scale + dy]
        setIfNew(element, 'transform', `translate(${sx.toFixed(2)},${sy.toFixed(2)}) scale(${markScale})`)
        return { x: sx, y: sy, width: reach * 2, height: reach * 2 }
      })
    },
  }
}
