import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import type { UnitId } from '../../core/units/unit'
import { pointLayers, pointStyle } from '../contextStyle'
import { paintOf, textureOf } from '../fillPaint'
import { bordersOf, type LonLatLines, type MapGeometry } from '../geometry/mapGeometry'
import { hoveredToOutline, unionOutline } from '../geometry/unionOutline'
import { bordersBetweenGroups } from '../geometry/unitBorders'
import type { Interaction } from '../interaction'
import type { MapScene } from '../mapScene'
import { zoneByUnit } from '../zoneByUnit'
import type { UnitState } from './layers'

/** Carries scene and interaction into a MapLibre map by difference. */
export interface SceneSync {
  scene(scene: MapScene): void
  interaction(interaction: Interaction): void
}

const unitState = (scene: MapScene, id: UnitId): UnitState => {
  const paint = paintOf(scene.fills.get(id))
  const dimmed = scene.dimmed.has(id)
  return {
    colour: paint.kind === 'colour' ? paint.colour : '',
    pattern: paint.kind === 'pattern' ? paint.pattern : '',
    texture: textureOf(paint) ?? '',
    dimmed,
    pale: dimmed || paint.kind !== 'colour',
  }
}

const noUnits: ReadonlySet<UnitId> = new Set()

const same = (a: UnitState, b: UnitState | undefined): boolean =>
  b !== undefined && a.colour === b.colour && a.pattern === b.pattern && a.texture === b.texture && a.dimmed === b.dimmed && a.pale === b.pale

const asLines = (lines: LonLatLines): GeoJSON.GeoJSON => ({
  type: 'MultiLineString',
  coordinates: lines.map((line) => line.map((position) => [...position])),
})

const pointCollection = (scene: MapScene): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...pointLayers(scene).values()].flatMap((layer, index) => {
    const { size, hollow } = pointStyle(index)
    // A hollow dot is a ring: its stroke is the ink.
    const properties = hollow ? { hollow, radius: (size - 3) / 2, stroke: 1.5 } : { hollow, radius: size / 2, stroke: 1.25 }
    return layer.map(({ lon, lat }) => ({ type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: [lon, lat] } }))
  }),
})

/** Makes the sync for a map whose style is cityStyle() and has loaded. */
export const createSceneSync = (map: MapLibre, geometry: MapGeometry): SceneSync => {
  const states = new Map<UnitId, UnitState>()
  let uncertain = noUnits
  /** Ids of the borders that carry each flag. */
  const flagged: Record<keyof Interaction | 'shown', ReadonlySet<string>> = { shown: new Set(), hovered: new Set(), selected: new Set() }
  let previous: MapScene | null = null

  const setData = (source: string, data: GeoJSON.GeoJSON) => {
    void map.getSource<GeoJSONSource>(source)?.setData(data)
  }
  const setFlag = (source: 'units' | 'zones', key: string, before: ReadonlySet<string>, next: ReadonlySet<string>) => {
    for (const id of before) if (!next.has(id)) map.setFeatureState({ source, id }, { [key]: false })
    for (const id of next) if (!before.has(id)) map.setFeatureState({ source, id }, { [key]: true })
  }
  const flagBorders = (key: keyof typeof flagged, next: ReadonlySet<string>) => {
    setFlag('zones', key, flagged[key], next)
    flagged[key] = next
  }

  const showBorders = ({ zones }: MapScene) => {
    const zoneOf = zoneByUnit(zones)
    flagBorders('shown', new Set(zones.length === 0 ? [] : bordersBetweenGroups(geometry, (id) => zoneOf.get(id)).map(({ id }) => id)))
  }

  return {
    scene: (scene) => {
      for (const { id } of geometry.units) {
        const next = unitState(scene, id)
        if (same(next, states.get(id))) continue
        states.set(id, next)
        map.setFeatureState({ source: 'units', id }, next)
      }
      setFlag('units', 'uncertain', uncertain, scene.uncertain ?? noUnits)
      uncertain = scene.uncertain ?? noUnits
      if (scene.zones !== previous?.zones) showBorders(scene)
      if (scene.marked !== previous?.marked) setData('marked', asLines(bordersOf(geometry, scene.marked)))
      if (scene.lines !== previous?.lines) setData('lines', asLines(scene.lines.map((line) => line.coordinates)))
      if (scene.points !== previous?.points) setData('points', pointCollection(scene))
      previous = scene
    },
    interaction: (interaction) => {
      flagBorders('hovered', unionOutline(geometry, hoveredToOutline(interaction)).borders)
      flagBorders('selected', unionOutline(geometry, interaction.selected).borders)
    },
  }
}
