import { feature } from 'topojson-client'
import { error } from '../../core/problem'
import { failure, success, type Result } from '../../core/result'
import { boundaryFile } from '../boundaries/parseGeometry'
import { geometryPolygons } from './geometryPolygons'
import type { RawAreas, RawFeature } from './rawAreas'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const rawFeature = (item: unknown): RawFeature => {
  const { properties, geometry } = isObject(item) ? item : {}
  return { properties: isObject(properties) ? properties : {}, ...geometryPolygons(geometry) }
}

/** "urn:ogc:def:crs:EPSG::25832", "EPSG:25832", "…/EPSG/0/25832" or CRS84 of the old `crs` member (GeoJSON 2008, section 3). */
export const declaredIn = (json: Record<string, unknown>): string | undefined => {
  const { crs } = json
  if (!isObject(crs)) return undefined
  const properties = isObject(crs['properties']) ? crs['properties'] : {}
  const named = properties['name'] ?? properties['code']
  const name = typeof named === 'string' || typeof named === 'number' ? String(named) : ''
  return /CRS:?84/i.test(name) ? 'degrees' : (/(\d{4,6})\D*$/.exec(name)?.[1] ?? (name || undefined))
}

/**
 * Features of GeoJSON text: collection, single feature or bare geometry; TopoJSON is
 * taken too. Properties and polygons are not checked yet.
 * Errors: no JSON, JSON of another kind.
 */
export const geoJsonAreas = (text: string, file: string): Result<RawAreas> => {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    const hasNoNumbers = /[[,:\s](NaN|-?Infinity)\b/.test(text)
    return failure(
      hasNoNumbers
        ? error('bad-json', 'Die Datei enthält „NaN“ oder „Infinity“ statt Zahlen und ist deshalb kein gültiges JSON.', 'Reparieren Sie die Flächen ohne Koordinaten im Geoinformationssystem und speichern Sie noch einmal.', { file })
        : error('bad-json', 'Die Datei ist kein gültiges JSON; vielleicht wurde sie nicht vollständig heruntergeladen.', 'Laden Sie die Datei noch einmal herunter oder speichern Sie die Flächen neu als GeoJSON.', { file }),
    )
  }
  const raw = (features: readonly RawFeature[], format: RawAreas['format'] = 'geojson'): Result<RawAreas> => success({ format, features, declared: isObject(json) ? declaredIn(json) : undefined, notes: [] })
  if (isObject(json)) {
    const { type, features, geometries } = json
    if (type === 'FeatureCollection' && Array.isArray(features)) return raw(features.map(rawFeature))
    if (type === 'Feature') return raw([rawFeature(json)])
    if (type === 'GeometryCollection' && Array.isArray(geometries)) return raw(geometries.map((geometry) => rawFeature({ geometry })))
    if (typeof type === 'string' && /^(Multi)?(Polygon|Point|LineString)$/.test(type)) return raw([rawFeature({ geometry: json })])
    const topology = type === 'Topology' ? boundaryFile(json) : undefined
    if (topology?.kind === 'topojson') {
      try {
        return raw(topology.geometries.map((geometry) => rawFeature(feature(topology.topology, geometry))), 'topojson')
      } catch {
        // Falls through: arcs that lead nowhere.
      }
    }
  }
  return failure(error('no-geojson', 'Die Datei ist JSON, aber kein GeoJSON mit Flächen.', 'Speichern Sie die Flächen im Geoinformationssystem als GeoJSON oder als Shapefile in einem ZIP-Archiv.', { file }))
}
