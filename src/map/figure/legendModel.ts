import { bilder } from '../../i18n/de/bilder'
import { lage } from '../../i18n/de/lage'
import { placeLayerNames } from '../../i18n/de/places'
import { pointLayers, pointStyle } from '../contextStyle'
import type { Paint } from '../fillPaint'
import type { LegendModel } from '../legend'
import type { MapScene } from '../mapScene'
import type { ZoneLook } from '../zoneLook'

/** What stands before the words of a legend, in the look it has on the map. */
export type LegendKey =
  | { readonly kind: 'paint'; readonly paint: Paint }
  | { readonly kind: 'zone'; readonly number: number; readonly look?: ZoneLook | undefined }
  | { readonly kind: 'point'; readonly size: number; readonly hollow: boolean }
  | { readonly kind: 'line' | 'marked' | 'veil' | 'dimmed' | 'stray' | 'note' | 'lock' | 'contact' }

/** One row: its sign, its name, what is said about it, and how many there are. */
export interface LegendItem {
  readonly key: LegendKey
  readonly label: string
  readonly detail?: string | undefined
  readonly count?: string | undefined
}

export interface LegendGroup {
  readonly heading?: string | undefined
  /** What its numbers count; stands above them. */
  readonly countHead?: string | undefined
  readonly items: readonly LegendItem[]
}

/** A legend for paper: everything that the map shows, in words. */
export interface PaperLegendModel {
  readonly title: string
  readonly groups: readonly LegendGroup[]
  /** Sentences below. */
  readonly notes: readonly string[]
}

/** Rows of the classes and of what has none. */
export const classItems = ({ entries }: LegendModel): readonly LegendItem[] =>
  entries.map((entry): LegendItem => {
    const count = `${entry.count}`
    if (entry.kind === 'class') return { key: { kind: 'paint', paint: { kind: 'colour', colour: entry.colour } }, label: entry.label, detail: entry.range === entry.label ? undefined : entry.range, count }
    return { key: { kind: 'paint', paint: entry.kind === 'unassigned' ? { kind: 'ground' } : { kind: 'pattern', pattern: entry.pattern } }, label: entry.label, count }
  })

const lookOf = (scene: MapScene, unitIds: readonly string[]): ZoneLook | undefined => {
  for (const id of unitIds) {
    const fill = scene.fills.get(id)
    if (fill?.kind === 'zone') return fill.look
  }
  return undefined
}

/** Rows of the zones of a scene by number; those without units are not on the map and left out. */
export const zoneItems = (scene: MapScene): readonly LegendItem[] =>
  [...scene.zones]
    .filter(({ unitIds }) => unitIds.length > 0)
    .sort((a, b) => a.number - b.number)
    .map(({ number, name, unitIds }): LegendItem => ({ key: { kind: 'zone', number, look: lookOf(scene, unitIds) }, label: name, count: `${unitIds.length}` }))

const isPlace = (layer: string): layer is keyof typeof placeLayerNames => layer in placeLayerNames

/** Rows of everything else that is drawn: marks, veil, pale land, places, lines. */
export const contextItems = (scene: MapScene, words: { readonly marked?: string | undefined } = {}): readonly LegendItem[] => {
  const some = (set: { readonly size: number } | undefined): boolean => set !== undefined && set.size > 0
  return [
    ...(some(scene.marked) ? [{ key: { kind: 'marked' }, label: words.marked ?? bilder.keys.marked } as const] : []),
    ...(some(scene.uncertain) ? [{ key: { kind: 'veil' }, label: bilder.keys.uncertain } as const] : []),
    ...(some(scene.dimmed) ? [{ key: { kind: 'dimmed' }, label: bilder.keys.dimmed } as const] : []),
    ...(some(scene.stray) ? [{ key: { kind: 'stray' }, label: bilder.keys.stray } as const] : []),
    ...((scene.contacts ?? []).length > 0 ? [{ key: { kind: 'contact' }, label: bilder.keys.contact } as const] : []),
    ...(some(scene.locked) || scene.zones.some((zone) => zone.locked) ? [{ key: { kind: 'lock' }, label: bilder.keys.lock } as const] : []),
    ...((scene.notes ?? []).length > 0 ? [{ key: { kind: 'note' }, label: bilder.keys.note } as const] : []),
    ...[...pointLayers(scene).keys()].map((layer, index): LegendItem => ({ key: { kind: 'point', ...pointStyle(index) }, label: isPlace(layer) ? placeLayerNames[layer] : layer })),
    ...(scene.lines.length > 0 ? [{ key: { kind: 'line' }, label: lage.transit } as const] : []),
  ]
}
