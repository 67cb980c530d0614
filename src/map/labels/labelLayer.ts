import type { UnitId } from '../../core/units/unit'
import { badgeAnchor } from '../geometry/badgeAnchor'
import { sheetZoom, type MapGeometry } from '../geometry/mapGeometry'
import type { Interaction } from '../interaction'
import type { MapScene } from '../mapScene'
import type { ThemeName } from '../palette'
import { svgElement } from '../svg/svgElement'
import { createBadges } from './badges'
import { labelStyle } from './labelStyle'
import { createMarks } from './marks'
import { createLeaders } from './leaders'
import { measureText } from './measureText'
import { placeBeside, type BesidePlace } from './placeBeside'
import { placeLabels, type LabelRequest, type Obstacle, type Shift } from './placeLabels'
import type { NamePlacer } from './namePlacer'
import { setIfNew } from './setIfNew'

/**
 * Names, badges and marks, drawn as SVG over whichever renderer draws the land: so they
 * are the same in both, crisp, and need no glyphs from a server. `parent` is
 * moved by the camera's translation only; this layer places within it.
 */
export interface LabelLayer {
  paintScene(scene: MapScene): void
  paintInteraction(interaction: Interaction): void
  setTheme(theme: ThemeName): void
  setZoom(zoom: number): void
  /** Sets the size of names in pixels, whatever theme and zoom say. */
  setLabelSize(size: number | undefined): void
  /** Places anew, for when the font has arrived. */
  refresh(): void
}

interface Label {
  readonly id: string
  readonly text: string
  readonly element: SVGTextElement
  readonly x: number
  readonly y: number
  readonly room: number
  readonly zone: boolean
}

const unitShifts = (height: number): readonly Shift[] => [
  { dx: 0, dy: 0 },
  { dx: 0, dy: height * 0.7 },
  { dx: 0, dy: -height * 0.7 },
  { dx: 0, dy: height * 1.35 },
  { dx: 0, dy: -height * 1.35 },
]

/** No more than one name beside its unit to this many in theirs, so that lines stay the exception. */
const namesPerLine = 4

/** Names beside their units, of those that have found no place within: the upper half by priority. */
const besideUnits = (requests: readonly LabelRequest[], placed: ReadonlyMap<string, Shift>, obstacles: readonly Obstacle[], priority: ReadonlyMap<UnitId, number>): ReadonlyMap<string, BesidePlace> => {
  const ranks = [...priority.values()].sort((a, b) => a - b)
  const median = ranks[Math.floor(ranks.length / 2)] ?? Infinity
  const within = requests.flatMap(({ id, x, y, width, height }): Obstacle[] => {
    const shift = placed.get(id)
    return shift === undefined ? [] : [{ x: x + shift.dx, y: y + shift.dy, width, height }]
  })
  const without = requests.filter(({ id }) => !placed.has(id))
  const wanted = without.filter(({ id }) => (priority.get(id) ?? -Infinity) >= median).sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  return placeBeside(wanted, [...obstacles, ...within], without, Math.floor(within.length / namesPerLine))
}

/** The names of the screen: within their units, and with a priority beside some of them. Paper asks for more (placeNames). */
const placeOnScreen: NamePlacer = (requests, obstacles, { labelPriority }) => {
  const within = placeLabels(requests, obstacles, requests)
  return { within, beside: labelPriority === undefined ? new Map<string, BesidePlace>() : besideUnits(requests, within, obstacles, labelPriority) }
}

export const createLabelLayer = (parent: SVGGElement, geometry: MapGeometry, placeNames = placeOnScreen): LabelLayer => {
  let theme: ThemeName = 'light'
  let zoom = sheetZoom
  let labelSize: number | undefined
  let scene: MapScene | null = null
  let selected: ReadonlySet<UnitId> = new Set()
  let labels: readonly Label[] = []
  const leaders = createLeaders(svgElement('g', { class: 'map-leaders' }, parent))
  const names = svgElement('g', {}, parent)
  const badges = createBadges(svgElement('g', {}, parent), geometry)
  const marks = createMarks(svgElement('g', {}, parent), geometry)

  const build = (next: MapScene) => {
    for (const { element } of labels) element.remove()
    const text = (id: string, content: string, className: string) => {
      const element = svgElement('text', { class: className, 'data-label': id }, names)
      element.textContent = content
      return element
    }
    if (next.labels === 'none') labels = []
    if (next.labels === 'units') labels = geometry.units.map((unit): Label => ({ id: unit.id, text: unit.name, element: text(unit.id, unit.name, 'map-label'), ...unit.anchor, zone: false }))
    if (next.labels === 'zones')
      labels = next.zones.flatMap((zone): Label[] => {
        const anchor = badgeAnchor(geometry, zone.unitIds)
        return anchor === null ? [] : [{ id: zone.id, text: zone.name, element: text(zone.id, zone.name, 'map-label map-label-zone'), ...anchor, zone: true }]
      })
  }

  const place = () => {
    if (scene === null) return
    const scale = 2 ** (zoom - sheetZoom)
    const style = labelStyle(zoom, theme, labelSize)
    const { size, badgeRadius } = style
    const height = size * 1.15
    const numbers = badges.place(scale, style)
    const obstacles = [...numbers, ...marks.place(scale, style, numbers)]
    const belowBadge = badgeRadius + height * 0.55
    const zoneShifts: readonly Shift[] = [
      { dx: 0, dy: belowBadge },
      { dx: 0, dy: -belowBadge },
    ]
    const priority = scene.labels === 'units' ? scene.labelPriority : undefined
    const requests = labels.map(
      ({ id, text, x, y, room, zone }): LabelRequest => ({
        id,
        x: x * scale,
        y: y * scale,
        width: measureText(text, size) + 4,
        height,
        priority: priority === undefined ? room : (priority.get(id) ?? -Infinity),
        // A zone's name may lie across its units.
        room: zone ? Infinity : room * scale,
        required: selected.has(id),
        shifts: zone ? zoneShifts : unitShifts(height),
      }),
    )
    const { within, beside, small } = placeNames(requests, obstacles, scene.labels === 'units' ? scene : {})
    leaders.paint(requests, beside)
    for (const { id, element, x, y } of labels) {
      const shift = within.get(id)
      const place = shift === undefined ? beside.get(id) : { x: x * scale + shift.dx, y: y * scale + shift.dy }
      element.classList.toggle('is-hidden', place === undefined)
      if (place === undefined) continue
      setIfNew(element, 'transform', `translate(${place.x.toFixed(2)},${place.y.toFixed(2)})`)
      setIfNew(element, 'font-size', (size * (small?.get(id) ?? 1)).toFixed(2))
    }
  }

  const markStates = () => {
    for (const { id, element, zone } of labels) {
      const picked = selected.has(id)
      // Drawn last, so that no other name's halo cuts into it, nor a badge.
      if (picked !== element.classList.contains('is-selected')) (picked ? parent : names).append(element)
      element.classList.toggle('is-selected', picked)
      element.classList.toggle('is-dimmed', !zone && scene?.dimmed.has(id) === true)
    }
  }

  return {
    paintScene: (next) => {
      // Names of units depend on no zone, so a brush stroke makes none of them anew.
      const rebuilt = next.labels !== scene?.labels || (next.labels === 'zones' && next.zones !== scene.zones)
      const moved = next.zones !== scene?.zones && badges.paint(next.zones)
      const marked = marks.paint(next)
      const reranked = next.labelPriority !== scene?.labelPriority || next.labelFirst !== scene?.labelFirst
      scene = next
      if (rebuilt) build(next)
      markStates()
      if (rebuilt || moved || marked || reranked) place()
    },
    paintInteraction: (interaction) => {
      if (interaction.selected === selected) return
      selected = interaction.selected
      markStates()
      place()
    },
    setTheme: (next) => {
      if (next === theme) return
      theme = next
      place()
    },
    setZoom: (next) => {
      if (next === zoom) return
      zoom = next
      place()
    },
    setLabelSize: (next) => {
      if (next === labelSize) return
      labelSize = next
      place()
    },
    refresh: place,
  }
}
