import { isPresent, missing } from '../../core/indicators/missing'
import { draftFromAssignment } from '../../core/zoning/draft/createDraft'
import { zoningOfDraft, type Draft, type DraftZone } from '../../core/zoning/draft/draft'
import { defaultZoneName, freeColour, freeNumber, freeZoneId } from '../../core/zoning/draft/freeZone'
import { compareZonings } from '../../core/zoning/compareZonings'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import { proposalWords } from '../../i18n/de/vorschlagTab'
import { memoise } from '../../state/memoise'
import type { ProposalAnswer } from './proposalStore'

/** Rooms of the variant that the rooms of a proposal continue: those that share most people (see matchZones). */
const continued = (base: Draft, plain: Draft, { graph, population }: QualityContext): ReadonlyMap<string, DraftZone> => {
  const people = new Map(graph.ids.map((id, i) => [id, isPresent(population[i]!) ? population[i]! : missing.unknown]))
  const byId = new Map(base.zones.map((zone) => [zone.id, zone]))
  return new Map(compareZonings(zoningOfDraft(base), zoningOfDraft(plain), people).matches.flatMap(({ a, b }) => (a !== undefined && b !== undefined ? [[b, byId.get(a)!] as const] : [])))
}

const membersOf = (draft: Draft, zone: string): string => [...draft.zoneOf].flatMap(([unit, at]) => (at === zone ? [unit] : [])).sort().join(' ')

/**
 * A proposal as a draft that carries on from the variant it was asked for: a room
 * that continues one of the variant's keeps its number and colour, and where its
 * Ortsteile are the very same also its name and lock. Notes on Ortsteile, borders and
 * such rooms come along. Null where the proposal no longer exists.
 */
export const previewDraft = memoise((answer: ProposalAnswer | null, index: number | null, base: Draft | null, context: QualityContext): Draft | null => {
  const proposal = index === null ? undefined : answer?.proposals[index]
  if (answer === null || index === null || proposal === undefined) return null
  const numberOf = new Map(answer.ids.map((id, position) => [id, proposal.zoneOf[position]!]))
  const made = draftFromAssignment(numberOf, { id: `vorschau-${index}`, title: proposalWords.title(index + 1, proposal.zones), origin: proposalWords.origin(proposal.zones, answer.wish.seed) })
  if (!made.ok) return null
  const plain = made.value
  if (base === null) return plain
  const from = continued(base, plain, context)
  const kept = plain.zones.flatMap((zone) => {
    const old = from.get(zone.id)
    if (old === undefined) return []
    const isSame = membersOf(base, old.id) === membersOf(plain, zone.id)
    return [{ was: zone.id, zone: { ...old, name: isSame ? old.name : defaultZoneName(old.number), locked: isSame && old.locked } }]
  })
  const zones: DraftZone[] = kept.map(({ zone }) => zone)
  const idOf = new Map(kept.map(({ was, zone }) => [was, zone.id]))
  for (const zone of plain.zones) {
    if (idOf.has(zone.id)) continue
    const number = freeNumber(zones)
    const fresh: DraftZone = { id: freeZoneId([...base.zones, ...zones], base.notes), number, name: defaultZoneName(number), locked: false, colour: freeColour(zones, number) }
    zones.push(fresh)
    idOf.set(zone.id, fresh.id)
  }
  return {
    ...plain,
    zones: [...zones].sort((a, b) => a.number - b.number),
    zoneOf: new Map([...plain.zoneOf].map(([unit, zone]) => [unit, idOf.get(zone)!])),
    // What was said about rooms that are gone stays, as in the variant itself.
    notes: base.notes,
    ...(base.sizes === undefined ? {} : { sizes: base.sizes }),
  }
}, 16)
