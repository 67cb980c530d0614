import type { UnitId } from '../../core/units/unit'
import { badgeAnchor } from '../geometry/badgeAnchor'
import { sheetZoom, type MapGeometry } from '../geometry/mapGeometry'
import type { Interaction } from '../interaction'
import type { MapScene } from '../mapScene'
import type { ThemeName } from '../palette'
import { svgElement } from '../svg/svgElement'
import { labelStyle } from './labelStyle'
import { measureText } from './measureText'
import { placeLabels, type LabelRequest, type Obstacle, type Shift } from './placeLabels'

/**
 * Names and badges, drawn as SVG over whichever renderer draws the land: so they
 * are the same in both, crisp, and need no glyphs from a server. `parent` is
 * moved by the camera's translation only; this layer places within it.
 */
export interface LabelLayer {
  paintScene(scene: MapScene): void
  paintInteraction(interaction: Interaction): void
  setTheme(theme: ThemeName): void
  setZoom(zoom: number): void
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

interface Badge {
  readonly element: SVGGElement
  readonly circle: SVGCircleElement
  readonly text: SVGTextElement
  readonly x: number
  readonly y: number
}

const unitShifts = (height: number): readonly Shift[] => [
  { dx: 0, dy: 0 },
  { dx: 0, dy: height * 0.7 },
  { dx: 0, dy: -height * 0.7 },
  { dx: 0, dy: height * 1.35 },
  { dx: 0, dy: -height * 1.35 },
]

export const createLabelLayer = (parent: SVGGElement, geometry: MapGeometry): LabelLayer => {
  let theme: ThemeName = 'light'
  let zoom = sheetZoom
  let scene: MapScene | null = null
  let selected: ReadonlySet<UnitId> = new Set()
  let labels: readonly Label[] = []
  let badges: readonly Badge[] = []

  const build = (next: MapScene) => {
    parent.replaceChildren()
    const text = (id: string, content: string, className: string) => {
      const element = svgElement('text', { class: className, 'data-label': id }, parent)
      element.textContent = content
      return element
    }
    const anchors = next.zones.map((zone) => ({ zone, anchor: badgeAnchor(geometry, zone.unitIds) }))
    const unitLabels = next.labels === 'units' ? geometry.units : []
    labels = unitLabels.map((unit): Label => ({ id: unit.id, text: unit.name, element: text(unit.id, unit.name, 'map-label'), ...unit.anchor, zone: false }))
    if (next.labels === 'zones')
      labels = anchors.flatMap(({ zone, anchor }): Label[] =>
        anchor === null ? [] : [{ id: zone.id, text: zone.name, element: text(zone.id, zone.name, 'map-label map-label-zone'), ...anchor, zone: true }],
      )
    badges = anchors.flatMap(({ zone, anchor }): Badge[] => {
      if (anchor === null) return []
      const element = svgElement('g', { class: 'map-badge', 'data-zone': zone.id }, parent)
      const circle = svgElement('circle', {}, element)
      const number = svgElement('text', {}, element)
      number.textContent = `${zone.number}`
      return [{ element, circle, text: number, x: anchor.x, y: anchor.y }]
    })
  }

  const place = () => {
    if (scene === null) return
    const scale = 2 ** (zoom - sheetZoom)
    const { size, badgeRadius, badgeSize } = labelStyle(zoom, theme)
    const height = size * 1.15
    const obstacles = badges.map(({ element, circle, text, x, y }): Obstacle => {
      element.setAttribute('transform', `translate(${(x * scale).toFixed(2)},${(y * scale).toFixed(2)})`)
      circle.setAttribute('r', `${badgeRadius}`)
      text.setAttribute('font-size', `${badgeSize}`)
      return { x: x * scale, y: y * scale, width: badgeRadius * 2, height: badgeRadius * 2 }
    })
    const beside = badgeRadius + height * 0.55
    const zoneShifts: readonly Shift[] = [
      { dx: 0, dy: beside },
      { dx: 0, dy: -beside },
    ]
    const placed = placeLabels(
      labels.map(
        ({ id, text, x, y, room, zone }): LabelRequest => ({
          id,
          x: x * scale,
          y: y * scale,
          width: measureText(text, size) + 4,
          height,
          priority: room,
          // A zone's name may lie across its units.
          room: zone ? Infinity : room * scale,
          required: selected.has(id),
          shifts: zone ? zoneShifts : unitShifts(height),
        }),
      ),
      obstacles,
    )
    for (const { id, element, x, y } of labels) {
      const shift = placed.get(id)
      element.classList.toggle('is-hidden', shift === undefined)
      if (shift === undefined) continue
      element.setAttribute('transform', `translate(${(x * scale + shift.dx).toFixed(2)},${(y * scale + shift.dy).toFixed(2)})`)
      element.setAttribute('font-size', size.toFixed(2))
    }
  }

  const markStates = () => {
    for (const { id, element, zone } of labels) {
      const picked = selected.has(id)
      // Drawn last, so that no other name's halo cuts into it.
      if (picked && !element.classList.contains('is-selected')) parent.append(element)
      element.classList.toggle('is-selected', picked)
      element.classList.toggle('is-dimmed', !zone && scene?.dimmed.has(id) === true)
    }
  }

  return {
    paintScene: (next) => {
      const rebuilt = next.zones !== scene?.zones || next.labels !== scene.labels
      scene = next
      if (rebuilt) build(next)
      markStates()
      if (rebuilt) place()
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
    refresh: place,
  }
}
