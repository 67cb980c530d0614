import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, Point, Position } from 'geojson'
import { utm32 } from '../boundaries/utm32'
import { dropRules, moves, placeLayers, sameNameMetres, twinMetres, twins } from './rules'

export interface Place {
  readonly name: string
  readonly position: Position
  readonly unit: string
}

export interface LayerReport {
  readonly layer: string
  readonly read: number
  readonly kept: number
  readonly outside: readonly string[]
  readonly moved: readonly { readonly name: string; readonly from: string; readonly reason: string }[]
  readonly dropped: readonly { readonly name: string; readonly rule: string; readonly reason: string }[]
  readonly merged: readonly { readonly kept: string; readonly merged: string; readonly metres: number; readonly reason: string }[]
}

export interface PlaceResult {
  readonly layers: readonly { readonly id: string; readonly title: string; readonly places: readonly Place[]; readonly report: LayerReport }[]
}

interface RawPlace {
  readonly name: string
  readonly position: Position
}

/**
 * Points of every layer after the rules of `rules.ts`: moved to the layer they belong to, clipped to the city,
 * misfits dropped, twins of one facility merged. A rule that hits nothing throws: then the source has changed
 * and the rules must be looked at again.
 */
export function buildPlaces(sourceDirectory: string, unitAt: (position: Position) => string | undefined): PlaceResult {
  const raw = new Map(placeLayers.map(({ id }) => [id, readLayer(join(sourceDirectory, 'raw/infrastruktur', `${id}.geojson`))]))
  const readCounts = new Map([...raw].map(([id, places]) => [id, places.length]))
  const moved = moves.map((move) => {
    const list = raw.get(move.from)!
    const at = list.findIndex(({ name }) => name === move.name)
    if (at < 0) throw new Error(`rule without effect (move ${move.name})`)
    raw.get(move.to)!.push(...list.splice(at, 1))
    return move
  })
  return {
    layers: placeLayers.map(({ id, title }) => {
      const outside: string[] = []
      const dropped: LayerReport['dropped'][number][] = []
      const places: Place[] = []
      const rules = dropRules.filter(({ layer }) => layer === id)
      for (const { name, position } of raw.get(id)!) {
        const unit = unitAt(position)
        const rule = rules.find(({ names }) => names.includes(name))
        if (unit === undefined) outside.push(name)
        else if (rule) dropped.push({ name, rule: rule.id, reason: rule.reason })
        else places.push({ name, position, unit })
      }
      for (const rule of rules)
        for (const name of rule.names)
          if (!dropped.some((d) => d.name === name) && !outside.includes(name)) throw new Error(`rule without effect (${rule.id} ${name})`)
      const { kept, merged } = mergeTwins(id, places)
      const report: LayerReport = {
        layer: id,
        read: readCounts.get(id)!,
        kept: kept.length,
        outside,
        moved: moved.filter(({ to }) => to === id).map(({ name, from, reason }) => ({ name, from, reason })),
        dropped,
        merged,
      }
      return { id, title, places: kept, report }
    }),
  }
}

/** GeoJSON with five decimals (about a metre), sorted by name and place so that the file is stable. */
export function toGeoJson(places: readonly Place[]): FeatureCollection<Point, { name: string; unit: string }> {
  const rounded = places.map(({ name, unit, position }) => ({ name, unit, position: position.map((c) => Number(c.toFixed(5))) }))
  rounded.sort((p, q) => (p.name < q.name ? -1 : p.name > q.name ? 1 : p.position[0]! - q.position[0]!))
  return {
    type: 'FeatureCollection',
    features: rounded.map(({ name, unit, position }) => ({ type: 'Feature', properties: { name, unit }, geometry: { type: 'Point', coordinates: position } })),
  }
}

function readLayer(path: string): RawPlace[] {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Point, { NAME: string }>
  return collection.features.map((f) => ({ name: f.properties.NAME.trim(), position: f.geometry.coordinates }))
}

function mergeTwins(layer: string, places: readonly Place[]): { kept: Place[]; merged: LayerReport['merged'][number][] } {
  const kept: Place[] = []
  const merged: LayerReport['merged'][number][] = []
  const rank = (place: Place): number => twins.filter((t) => t.layer === layer).reduce((best, t) => Math.max(best, t.names.indexOf(place.name)), 0)
  // The name that stays must come first, the others join it.
  for (const place of [...places].sort((p, q) => rank(p) - rank(q))) {
    const twin = kept.find((other) => {
      const metres = distance(other, place)
      if (other.name === place.name) return metres <= sameNameMetres
      return metres <= twinMetres && twins.some((t) => t.layer === layer && t.names.includes(place.name) && t.names[0] === other.name)
    })
    if (!twin) kept.push(place)
    else {
      const rule = twins.find((t) => t.layer === layer && t.names.includes(place.name) && t.names[0] === twin.name)
      merged.push({
        kept: twin.name,
        merged: place.name,
        metres: Math.round(distance(twin, place)),
        reason: rule?.reason ?? `Gleicher Name in höchstens ${sameNameMetres} m Entfernung.`,
      })
    }
  }
  return { kept, merged }
}

function distance(p: Place, q: Place): number {
  const a = utm32(p.position[0]!, p.position[1]!)
  const b = utm32(q.position[0]!, q.position[1]!)
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
