import { isPresent } from '../../core/indicators/missing'
import type { Unit, UnitId } from '../../core/units/unit'
import { maxZones, type Draft } from '../../core/zoning/draft/draft'
import type { ProposalTask } from '../../core/zoning/proposals/proposalTask'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import type { Zoning } from '../../core/zoning/zoning'
import type { ProposalWish } from './proposalStore'

export const proposalCount = 6

/** Zones of a division as numbers, for closeness. */
const reference = (zoning: Zoning, ids: readonly UnitId[]): (number | null)[] => {
  const position = new Map(zoning.zones.map((zone, index) => [zone.id, index]))
  return ids.map((id) => position.get(zoning.zoneOf.get(id) ?? '') ?? null)
}

/** Rooms of the draft that stay as they are: the locked ones that have Ortsteile. */
export const keptRooms = (draft: Draft | null, wish: ProposalWish): Draft['zones'] => {
  if (draft === null || !wish.keepLocked) return []
  const filled = new Set(draft.zoneOf.values())
  return draft.zones.filter((zone) => zone.locked && filled.has(zone.id))
}

/** The task for the search, from the form, the data shown and the draft. Pairs with Ortsteile that no longer exist are left out. */
export const taskOf = (wish: ProposalWish, context: QualityContext, draft: Draft | null, like: Zoning | null, units: readonly Unit[]): ProposalTask => {
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]))
  const { graph, population, variables } = context
  const position = new Map(graph.ids.map((id, index) => [id, index]))
  const pairs = (list: ProposalWish['together']): [number, number][] =>
    list.flatMap(([one, other]): [number, number][] => {
      const [a, b] = [position.get(one), position.get(other)]
      return a === undefined || b === undefined ? [] : [[a, b]]
    })
  const chosen = variables.filter((variable) => wish.alike.includes(variable.id))
  return {
    graph,
    population: population.map((people) => (isPresent(people) ? people : 0)),
    variables: chosen.map((variable) => ({ id: variable.id, weight: 1, values: variable.values.map((value) => (isPresent(value) ? value : null)) })),
    unitWeights: 'people',
    ...(wish.by === 'zones' ? { zones: wish.zones } : { minPopulation: wish.leastPeople }),
    locked: keptRooms(draft, wish).map((zone) => graph.ids.flatMap((id, index) => (draft?.zoneOf.get(id) === zone.id ? [index] : []))),
    together: pairs(wish.together),
    apart: pairs(wish.apart),
    weights: like === null ? { ...wish.weights, closeness: 0 } : wish.weights,
    ...(like === null ? {} : { reference: reference(like, graph.ids) }),
    seed: wish.seed,
    count: proposalCount,
    mostZones: maxZones,
    lockedNames: keptRooms(draft, wish).map(({ name }) => name),
    names: context.graph.ids.map((id) => nameOf.get(id) ?? id),
  }
}
