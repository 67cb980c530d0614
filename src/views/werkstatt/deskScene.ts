import { isPresent, missing, type Value } from '../../core/indicators/missing'
import type { UnitId } from '../../core/units/unit'
import type { Draft } from '../../core/zoning/draft/draft'
import { fallOff } from '../../core/zoning/quality/fallOff'
import type { PlanQuality } from '../../core/zoning/quality/planQuality'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import type { DataPackage } from '../../data/dataPackage'
import type { Fill, MapScene, SceneNote, SceneZone } from '../../map/mapScene'
import type { ThemeName } from '../../map/palette'
import { zoneLook } from '../../map/zoneLook'
import type { Shown } from '../../state/derived/shownTypes'
import { memoise } from '../../state/memoise'
import { classColours } from '../shared/classColours'
import { fillOf, noLines, noPoints, nothingMarked } from '../shared/sceneOf'
import type { ColourMode } from './deskStore'
import { borderPlaces } from './borderPlaces'

const unassigned: Fill = { kind: 'unassigned' }

const zoneFills = memoise((data: DataPackage, draft: Draft, theme: ThemeName): ReadonlyMap<UnitId, Fill> => {
  const looks = new Map(draft.zones.map((zone): [string, Fill] => [zone.id, { kind: 'zone', zone: zone.id, look: zoneLook(zone.colour, theme) }]))
  return new Map(data.units.map((unit) => [unit.id, looks.get(draft.zoneOf.get(unit.id) ?? '') ?? unassigned]))
}, 4)

const indexFills = memoise((data: DataPackage, shown: Shown, theme: ThemeName): ReadonlyMap<UnitId, Fill> => {
  const colours = classColours(shown.classCount, shown.direction, theme)
  return new Map(data.units.map((unit) => {
    const row = shown.rowOfUnit.get(unit.id)
    return [unit.id, row === undefined ? unassigned : fillOf(row, colours)]
  }))
}, 4)

const sceneZones = memoise((data: DataPackage, draft: Draft): readonly SceneZone[] => {
  const members = new Map<string, UnitId[]>(draft.zones.map((zone) => [zone.id, []]))
  for (const unit of data.units) members.get(draft.zoneOf.get(unit.id) ?? '')?.push(unit.id)
  return draft.zones.map((zone) => ({ id: zone.id, number: zone.number, name: zone.name, unitIds: members.get(zone.id)!, locked: zone.locked }))
}, 4)

const sceneNotes = memoise((data: DataPackage, draft: Draft): readonly SceneNote[] => {
  const places = borderPlaces(data.boundaries)
  return draft.notes.flatMap(({ id, on, text }): SceneNote[] => {
    if (on.kind === 'unit') return [{ id, title: text, unit: on.unit }]
    if (on.kind === 'border') {
      const place = places(...on.units)
      return place === null ? [] : [{ id, title: text, lon: place[0], lat: place[1] }]
    }
    // On the first Ortsteil of the room with most people nothing would say that the room is meant, so the room's list carries its notes.
    return []
  })
}, 4)

/** Units that would be cut off by the running stroke, and those that lie apart already. */
export const strayUnits = memoise((context: QualityContext, before: Draft, after: Draft, quality: PlanQuality): ReadonlySet<UnitId> => {
  const { ids } = context.graph
  const zones = (draft: Draft): (string | null)[] => ids.map((id) => draft.zoneOf.get(id) ?? null)
  const falling = before === after ? [] : fallOff(zones(before), zones(after), context.graph, context.population)
  return new Set([...quality.strayUnits, ...falling.map((position) => ids[position]!)])
}, 4)

const peopleByUnit = memoise((context: QualityContext): ReadonlyMap<UnitId, number> => new Map(context.graph.ids.map((id, i) => [id, isPresent(context.population[i]!) ? context.population[i]! : 0])), 2)

/** The map of the workshop: rooms in their colours, or the index of the Ortsteile under the rooms' borders. */
export const deskScene = memoise(
  (data: DataPackage, draft: Draft, shown: Shown, theme: ThemeName, colours: ColourMode, stray: ReadonlySet<UnitId>, quality: PlanQuality, cursor: UnitId | null, context: QualityContext): MapScene => ({
    fills: colours === 'zones' ? zoneFills(data, draft, theme) : indexFills(data, shown, theme),
    dimmed: nothingMarked,
    zones: sceneZones(data, draft),
    marked: nothingMarked,
    stray,
    contacts: quality.contacts.filter((contact) => contact.betweenParts).map(({ at }) => ({ lon: at[0], lat: at[1] })),
    notes: sceneNotes(data, draft),
    cursor,
    labels: 'units',
    // A large Ortsteil is talked about more than a hamlet with much land.
    labelPriority: peopleByUnit(context),
    points: noPoints,
    lines: noLines,
  }),
  6,
)

/** People of an Ortsteil, or why their number is not known. */
export const peopleAt = (context: QualityContext, unit: UnitId): Value => context.population[context.graph.ids.indexOf(unit)] ?? missing.unknown
