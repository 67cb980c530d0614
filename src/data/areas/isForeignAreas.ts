import type { ForeignAreas } from '../../core/zoning/foreign/foreignAreas'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'

const isPosition = (value: unknown): boolean => Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])
const isRing = (value: unknown): boolean => Array.isArray(value) && value.length >= 4 && value.every(isPosition)
const isPolygon = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isRing)

const isGeometry = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { type, coordinates } = value
  return type === 'Polygon' ? isPolygon(coordinates) : type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon)
}

const isArea = (value: unknown): boolean => isObject(value) && isText(value['id']) && isText(value['name']) && isGeometry(value['geometry'])

const isProblem = (value: unknown): boolean => isObject(value) && isText(value['code']) && isText(value['sentence']) && isText(value['wayOut']) && isText(value['severity']) && ['error', 'warning', 'info'].includes(value['severity']) && isObject(value['place'])

/** Whether JSON of unknown origin is foreign areas in every part, so that nothing after it has to doubt them: at least one area, ids once each. */
export const isForeignAreas = (value: unknown): value is ForeignAreas => {
  if (!isObject(value)) return false
  const { areas, repaired, properties, nameProperty } = value
  return (
    [value['id'], value['title'], value['fileName'], value['source']].every(isText) &&
    Array.isArray(areas) &&
    areas.length > 0 &&
    areas.every(isArea) &&
    new Set(areas.map((area: { id: string }) => area.id)).size === areas.length &&
    Array.isArray(repaired) &&
    repaired.every(isProblem) &&
    Array.isArray(properties) &&
    properties.every(isText) &&
    (nameProperty === null || isText(nameProperty))
  )
}
