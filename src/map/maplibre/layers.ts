import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification, StyleSpecification } from 'maplibre-gl'
import { feature, mesh } from 'topojson-client'
import { patterns, type Pattern } from '../fillPaint'
import type { MapGeometry } from '../geometry/mapGeometry'
import { unitBorders } from '../geometry/unitBorders'
import { drawnTextures, type DrawnTexture } from '../patternShapes'
import type { LandStyle, StrokeName } from './landStyle'

/** What a unit's feature-state holds: the live contract between scene and layers. */
export interface UnitState {
  /** Fill colour, or '' for the ground. */
  readonly colour: string
  /** Name of a pattern, or ''. */
  readonly pattern: Pattern | ''
  /** Name of the texture over the colour, or ''. */
  readonly texture: DrawnTexture | ''
  readonly dimmed: boolean
  /** No thematic colour, so its border must not be the light one. */
  readonly pale: boolean
}

export const emptyCollection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }
/** Opacity of fills over a base map, so that streets shine through. */
export const fillOpacityOverBaseMap = 0.7

const state = (key: string): ExpressionSpecification => ['feature-state', key]
const flag = (key: string): ExpressionSpecification => ['boolean', state(key), false]

export const patternLayer = (pattern: Pattern): string => `pattern-${pattern}`

/** Opacity of a pattern's layer: seen on units that carry it. */
export const patternOpacity = (pattern: Pattern, opacity: number): ExpressionSpecification => [
  'case',
  ['all', ['==', ['coalesce', state('pattern'), ''], pattern], ['!', flag('dimmed')]],
  opacity,
  0,
]

/** Layer and image of a texture. */
export const textureLayer = (texture: DrawnTexture): string => `texture-${texture}`

/** Opacity of a texture's layer: seen on units of zones that carry it. */
export const textureOpacity = (texture: DrawnTexture, opacity: number): ExpressionSpecification => [
  'case',
  ['all', ['==', ['coalesce', state('texture'), ''], texture], ['!', flag('dimmed')]],
  opacity,
  0,
]

export const uncertainLayer = 'uncertain'
export const veilImage = 'veil'

/** Opacity of the hatching over a colour: seen on units flagged as uncertain. */
export const uncertainOpacity = (opacity: number): ExpressionSpecification => ['case', ['all', flag('uncertain'), ['!', flag('dimmed')]], opacity, 0]

export const fillColour = ({ ground, dimmed }: LandStyle): ExpressionSpecification => [
  'case',
  flag('dimmed'),
  dimmed,
  ['to-color', ['coalesce', state('colour'), ''], ground],
]

/** Line layers from bottom to top: which source, and which flag of the feature-state shows it. */
export const lineLayers: readonly { readonly name: StrokeName; readonly source: string; readonly flag?: string }[] = [
  { name: 'unitBorders', source: 'borders' },
  { name: 'paleBorders', source: 'units', flag: 'pale' },
  { name: 'cityOutline', source: 'outline' },
  { name: 'linesCasing', source: 'lines' },
  { name: 'lines', source: 'lines' },
  { name: 'zoneCasing', source: 'zones', flag: 'shown' },
  { name: 'zoneBorders', source: 'zones', flag: 'shown' },
  { name: 'markedCasing', source: 'marked' },
  { name: 'marked', source: 'marked' },
  { name: 'hovered', source: 'zones', flag: 'hovered' },
  { name: 'selectedCasing', source: 'zones', flag: 'selected' },
  { name: 'selected', source: 'zones', flag: 'selected' },
]

/** MapLibre lets dashes grow from one to two times between whole zooms; on average they are then as long as in the SVG. */
const dashScale = 0.7

/** Paint of a line layer; MapLibre counts dashes in line widths. */
export const linePaint = ({ strokes }: LandStyle, { name, flag: shownBy }: (typeof lineLayers)[number]): NonNullable<LineLayerSpecification['paint']> => {
  const { colour, width, opacity, dash } = strokes[name]
  return {
    'line-color': colour,
    'line-width': width,
    'line-opacity': shownBy === undefined ? opacity : ['case', flag(shownBy), opacity, 0],
    ...(dash.length > 0 ? { 'line-dasharray': dash.map((length) => (length * dashScale) / width) } : {}),
  }
}

export const pointPaint = ({ point, halo }: LandStyle) => ({
  'circle-radius': ['get', 'radius'] as ExpressionSpecification,
  'circle-color': ['case', ['get', 'hollow'], halo, point] as ExpressionSpecification,
  'circle-stroke-color': ['case', ['get', 'hollow'], point, halo] as ExpressionSpecification,
  'circle-stroke-width': ['get', 'stroke'] as ExpressionSpecification,
})

/**
 * The whole style: sources are mounted once, everything live comes through
 * feature-state or setData of the small line sources. Borders of zones, of the
 * hovered and of the selected units are all possible borders between units, of
 * which feature-state shows some: so a brush stroke waits for no worker. No glyphs and no sprite,
 * so nothing is fetched. Geometry is kept unsimplified (tolerance 0), because
 * simplifying unit by unit would tear shared borders apart.
 */
export const cityStyle = (geometry: MapGeometry, land: LandStyle): StyleSpecification => {
  const { topology } = geometry
  const units = feature(topology, topology.objects.units)
  const source = (data: GeoJSON.GeoJSON): StyleSpecification['sources'][string] => ({ type: 'geojson', data, tolerance: 0 })
  const lines = (outer: boolean) => mesh(topology, topology.objects.units, (a, b) => (a === b) === outer)
  const layers: LayerSpecification[] = [
    { id: 'fill', type: 'fill', source: 'units', paint: { 'fill-color': fillColour(land) } },
    ...patterns.map(
      (pattern): LayerSpecification => ({
        id: patternLayer(pattern),
        type: 'fill',
        source: 'units',
        paint: { 'fill-pattern': pattern, 'fill-opacity': patternOpacity(pattern, 1) },
      }),
    ),
    ...drawnTextures.map(
      (texture): LayerSpecification => ({
        id: textureLayer(texture),
        type: 'fill',
        source: 'units',
        paint: { 'fill-pattern': textureLayer(texture), 'fill-opacity': textureOpacity(texture, 1) },
      }),
    ),
    { id: uncertainLayer, type: 'fill', source: 'units', paint: { 'fill-pattern': veilImage, 'fill-opacity': uncertainOpacity(1) } },
    ...lineLayers.map(
      (layer): LayerSpecification => ({
        id: layer.name,
        type: 'line',
        source: layer.source,
        layout: { 'line-join': 'round', 'line-cap': land.strokes[layer.name].dash.length > 0 ? 'butt' : 'round' },
        paint: linePaint(land, layer),
      }),
    ),
    { id: 'points', type: 'circle', source: 'points', paint: pointPaint(land) },
  ]
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      units: {
        type: 'geojson',
        tolerance: 0,
        promoteId: 'id',
        data: { ...units, features: units.features.map((unit) => ({ ...unit, properties: { id: String(unit.id) } })) },
      },
      borders: source(lines(false)),
      outline: source(lines(true)),
      lines: source(emptyCollection),
      zones: {
        type: 'geojson',
        tolerance: 0,
        promoteId: 'id',
        data: {
          type: 'FeatureCollection',
          features: unitBorders(geometry).map(({ id, lines: coordinates }) => ({
            type: 'Feature',
            properties: { id },
            geometry: { type: 'MultiLineString', coordinates: coordinates.map((line) => line.map((position) => [...position])) },
          })),
        },
      },
      marked: source(emptyCollection),
      points: source(emptyCollection),
    },
    layers,
  }
}
