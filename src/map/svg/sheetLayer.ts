import type { UnitId } from '../../core/units/unit'
import { pointLayers, pointStyle } from '../contextStyle'
import { paintOf, textureOf, type Paint } from '../fillPaint'
import { bordersOf, sheetPath, type MapGeometry } from '../geometry/mapGeometry'
import { hoveredToOutline, unionOutline } from '../geometry/unionOutline'
import { bordersBetweenGroups } from '../geometry/unitBorders'
import type { Interaction } from '../interaction'
import type { MapScene } from '../mapScene'
import { drawnTextures } from '../patternShapes'
import { zoneByUnit } from '../zoneByUnit'
import type { PatternDefs } from './patternDefs'
import { outlineSet } from './outlineSet'
import { svgElement } from './svgElement'

/** The drawn land: everything but names and badges. All of it lies in the scaled sheet group. */
export interface SheetLayer {
  paintScene(scene: MapScene): void
  paintInteraction(interaction: Interaction): void
}

const noUnits: ReadonlySet<UnitId> = new Set()

const fillOf = (paint: Paint, defs: PatternDefs): string => {
  if (paint.kind === 'colour') return paint.colour
  return paint.kind === 'pattern' ? defs.url(paint.pattern) : ''
}

/**
 * Draws a geometry into `parent` and follows scenes by difference: only units
 * whose paint has changed touch the DOM, borders are rebuilt only for a new
 * division. An empty `fill` attribute leaves the colour to the style sheet.
 */
export const createSheetLayer = (parent: Element, geometry: MapGeometry, defs: PatternDefs): SheetLayer => {
  const fills = svgElement('g', { class: 'map-fills' }, parent)
  const units = geometry.units.map((unit) => ({
    id: unit.id,
    element: svgElement('path', { d: unit.path, 'data-unit': unit.id }, fills),
    fill: '',
    dimmed: false,
  }))
  const textures = drawnTextures.map((texture) => {
    const paint = outlineSet(parent, `map-texture map-texture-${texture}`, geometry)
    parent.lastElementChild?.setAttribute('fill', defs.url(`texture-${texture}`))
    return { texture, paint }
  })
  const paintUncertain = outlineSet(parent, 'map-uncertain', geometry)
  parent.lastElementChild?.setAttribute('fill', defs.url('veil'))
  const single = (className: string, d = '') => svgElement('path', { class: className, d }, parent)
  single('map-unit-borders', geometry.innerBorders)
  const paintPale = outlineSet(parent, 'map-pale-borders', geometry)
  single('map-city-outline', geometry.outline)
  const lines = [single('map-lines-casing'), single('map-lines')]
  const zoneBorders = [single('map-zone-casing'), single('map-zone-borders')]
  const marked = [single('map-marked-casing'), single('map-marked')]
  /** A group that holds a path only while there is something to outline. */
  const outline = (className: string) => {
    const group = svgElement('g', { class: className }, parent)
    return (d: string) => {
      group.replaceChildren()
      if (d !== '') svgElement('path', { d }, group)
    }
  }
  const outlineHovered = outline('map-hovered')
  const outlineSelected = [outline('map-selected-casing'), outline('map-selected')]
  const points = svgElement('g', { class: 'map-points' }, parent)
  let previous: MapScene | null = null
  let hoveredUnits = noUnits
  let selectedUnits = noUnits

  const setPaths = (paths: readonly SVGPathElement[], d: string) => {
    for (const path of paths) path.setAttribute('d', d)
  }

  const paintPoints = (scene: MapScene) => {
    points.replaceChildren()
    let index = 0
    for (const layer of pointLayers(scene).values()) {
      const { size, hollow } = pointStyle(index++)
      // A line of no length with round caps is a dot that keeps its size on screen.
      const d = layer.map(({ lon, lat }) => geometry.toSheet(lon, lat)).map(([x, y]) => `M${x.toFixed(1)},${y.toFixed(1)}h0`).join('')
      svgElement('path', { class: 'map-point-casing', d, 'stroke-width': `${size + 2.5}` }, points)
      svgElement('path', { class: 'map-point', d, 'stroke-width': `${size}` }, points)
      if (hollow) svgElement('path', { class: 'map-point-middle', d, 'stroke-width': `${size - 3}` }, points)
    }
  }

  const paintScene = (scene: MapScene) => {
    const pale = new Set<UnitId>()
    const textured = new Map(textures.map(({ texture }) => [texture, new Set<UnitId>()]))
    for (const unit of units) {
      const paint = paintOf(scene.fills.get(unit.id))
      const dimmed = scene.dimmed.has(unit.id)
      const fill = dimmed ? '' : fillOf(paint, defs)
      if (fill !== unit.fill) {
        unit.fill = fill
        if (fill === '') unit.element.removeAttribute('fill')
        else unit.element.setAttribute('fill', fill)
      }
      if (dimmed !== unit.dimmed) {
        unit.dimmed = dimmed
        unit.element.classList.toggle('is-dimmed', dimmed)
      }
      if (dimmed || paint.kind !== 'colour') pale.add(unit.id)
      const texture = dimmed ? undefined : textureOf(paint)
      if (texture !== undefined) textured.get(texture)?.add(unit.id)
    }
    paintPale(pale)
    for (const { texture, paint } of textures) paint(textured.get(texture) ?? noUnits)
    paintUncertain(scene.uncertain ?? noUnits)
    if (scene.zones !== previous?.zones) {
      const zoneOf = zoneByUnit(scene.zones)
      setPaths(zoneBorders, scene.zones.length === 0 ? '' : bordersBetweenGroups(geometry, (id) => zoneOf.get(id)).map(({ path }) => path).join(''))
    }
    if (scene.marked !== previous?.marked) setPaths(marked, sheetPath(geometry, bordersOf(geometry, scene.marked)))
    if (scene.lines !== previous?.lines) setPaths(lines, sheetPath(geometry, scene.lines.map((line) => line.coordinates)))
    if (scene.points !== previous?.points) paintPoints(scene)
    previous = scene
  }

  return {
    paintScene,
    paintInteraction: (interaction) => {
      const hovered = hoveredToOutline(interaction)
      if (hovered !== hoveredUnits) outlineHovered(unionOutline(geometry, hovered).path)
      if (interaction.selected !== selectedUnits) for (const draw of outlineSelected) draw(unionOutline(geometry, interaction.selected).path)
      hoveredUnits = hovered
      selectedUnits = interaction.selected
    },
  }
}
