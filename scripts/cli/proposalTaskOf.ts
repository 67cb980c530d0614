import { isPresent } from '../../src/core/indicators/missing'
import type { Table } from '../../src/core/indicators/table'
import type { IndexResult } from '../../src/core/index/indexResult'
import { error, germanList, warning } from '../../src/core/problem'
import { failure, success, type Problem, type Result } from '../../src/core/result'
import { unitGraph } from '../../src/core/spatial/unitGraph'
import type { UnitBoundaries } from '../../src/core/spatial/unitTopology'
import type { ProposalTask } from '../../src/core/zoning/proposals/proposalTask'
import type { Zoning } from '../../src/core/zoning/zoning'
import type { Arguments } from './arguments'

/** What the files of a call hold. */
export interface ProposeFiles {
  readonly boundaries: UnitBoundaries
  readonly index: IndexResult
  readonly people: Table
  readonly like: Zoning | null
  readonly locks: Zoning | null
}

/** What the words of a call ask for. */
export type ProposeWish = Pick<ProposalTask, 'zones' | 'minPopulation' | 'weights' | 'seed' | 'count'>

/** Pairs "a,b" of the call as positions; an id nobody knows is a problem. */
const pairsOf = (texts: readonly string[], option: string, positionOf: ReadonlyMap<string, number>): Result<readonly (readonly [number, number])[]> => {
  const problems: Problem[] = []
  const pairs = texts.flatMap((text): [number, number][] => {
    const ids = text.split(',').map((id) => id.trim())
    const absent = ids.filter((id) => !positionOf.has(id))
    if (ids.length !== 2 || absent.length > 0) {
      problems.push(error('unknown-pair', ids.length === 2 ? `In ${option} steht „${absent[0]!}“; ein Gebiet mit dieser Kennung gibt es nicht.` : `„${text}“ ist kein Paar.`, 'Zwei Kennungen mit Komma angeben, so wie sie in den Grenzen stehen.', { value: text }))
      return []
    }
    return [[positionOf.get(ids[0]!)!, positionOf.get(ids[1]!)!]]
  })
  return problems.length > 0 ? failure(...problems) : success(pairs)
}

/**
 * The task a call of `propose` describes. Units are those of the boundaries: an area without
 * a row has no people and no say, a row without an area is left out; both are warnings. Variables
 * are the recipe's indicators, normalised and weighted as there; what the recipe does not rate has no say.
 */
export const proposalTaskOf = (call: Pick<Arguments, 'boundaries' | 'population' | 'together' | 'apart' | 'like' | 'locks'>, wish: ProposeWish, { boundaries, index, people, like, locks }: ProposeFiles): Result<ProposalTask> => {
  const graph = unitGraph(boundaries)
  const positionOf = new Map(graph.ids.map((id, i) => [id, i]))
  const row = new Map(index.ids.map((id, i) => [id, i]))
  const file = call.boundaries!
  if (!graph.ids.some((id) => row.has(id))) {
    return failure(error('no-common-ids', 'Tabelle und Grenzen haben keine einzige Kennung gemeinsam.', 'Die Spalte mit den Kennungen (--id) und die Eigenschaft der Grenzen (--boundary-id) prüfen, auch auf führende Nullen.', { file }))
  }
  const withoutArea = index.ids.filter((id) => !positionOf.has(id))
  const withoutRow = graph.ids.filter((id) => !row.has(id))
  const strange = (zoning: Zoning | null): string[] => [...(zoning?.zoneOf.keys() ?? [])].filter((id) => !positionOf.has(id))
  const pairs = { together: pairsOf(call.together, '--together', positionOf), apart: pairsOf(call.apart, '--apart', positionOf) }
  if (!pairs.together.ok || !pairs.apart.ok) return failure(...Object.values(pairs).flatMap((each) => (each.ok ? [] : each.problems)))
  const warnings: Problem[] = [
    ...(withoutArea.length > 0 ? [warning('ids-without-area', `In der Tabelle, aber ohne Fläche: ${germanList(withoutArea)}. Sie kommen in keinen Raum.`, 'Kennungen oder Grenzen ergänzen.', { file })] : []),
    ...(withoutRow.length > 0 ? [warning('areas-without-row', `Mit Fläche, aber nicht in der Tabelle: ${germanList(withoutRow)}. Sie kommen in einen Raum, zählen aber nicht.`, 'Zeilen ergänzen.', { file })] : []),
    ...[...new Set([...strange(like), ...strange(locks)])].slice(0, 1).map((id) => warning('unknown-units', `In einer Gliederung steht „${id}“; ein Gebiet mit dieser Kennung gibt es nicht.`, 'Die Kennungen prüfen, auch auf führende Nullen.', { value: id })),
  ]
  const peopleRow = new Map(people.ids.map((id, i) => [id, i]))
  const counts = people.columns.get(call.population!) ?? []
  const zoneNumber = new Map(like?.zones.map(({ id }, i) => [id, i]))
  const locked = (locks?.zones ?? []).map(({ id }) => graph.ids.flatMap((unit, i) => (locks!.zoneOf.get(unit) === id ? [i] : [])))
  return success(
    {
      ...wish,
      graph,
      population: graph.ids.map((id) => {
        const count = counts[peopleRow.get(id) ?? -1]
        return count !== undefined && isPresent(count) ? count : 0
      }),
      variables: index.terms.map(({ id, weight, normalised }) => ({
        id,
        weight,
        values: graph.ids.map((unit) => {
          const value = normalised[row.get(unit) ?? -1]
          return value !== undefined && isPresent(value) ? value : null
        }),
      })),
      unitWeights: 'people',
      locked,
      together: pairs.together.value,
      apart: pairs.apart.value,
      ...(like === null ? {} : { reference: graph.ids.map((id) => zoneNumber.get(like.zoneOf.get(id) ?? '') ?? null) }),
    },
    warnings,
  )
}
