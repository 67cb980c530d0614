import type { Value } from '../../indicators/missing'
import type { UnitGraph } from '../../spatial/unitGraph'
import { peopleIn } from './peopleIn'

/** How a zone hangs together. */
export interface ZoneParts {
  /** Positions of the units of each connected part, the main part first; none when no unit has an area. */
  readonly parts: readonly (readonly number[])[]
  /** Positions of the units outside the main part, ascending. */
  readonly stray: readonly number[]
}

/** Units of one connected part: everything with the same label that can be reached from `start` over shared lines. */
const partFrom = <Label>(start: number, labels: readonly (Label | null)[], graph: UnitGraph, seen: Set<number>): number[] => {
  const part = [start]
  seen.add(start)
  for (let i = 0; i < part.length; i++) {
    for (const next of graph.neighbours[part[i]!]!) {
      if (labels[next] !== labels[start] || seen.has(next)) continue
      seen.add(next)
      part.push(next)
    }
  }
  return part
}

/** Parts by people; of equal ones that with more units, then that with the smallest id first. */
const byWeight = (parts: readonly (readonly number[])[], graph: UnitGraph, population: readonly Value[]): (readonly number[])[] => {
  const ranked = parts.map((part) => ({ part, people: peopleIn(part, population).people, first: part.map((unit) => graph.ids[unit]!).reduce((one, other) => (other < one ? other : one)) }))
  ranked.sort((a, b) => b.people - a.people || b.part.length - a.part.length || (a.first < b.first ? -1 : 1))
  return ranked.map(({ part }) => part)
}

/**
 * Connected parts per zone in the sense of the rook: a touching point connects
 * nothing. All parts but the main one (most people; ties: more units, then the
 * smallest id) are stray. A unit counts as one piece even where its own area
 * is in several; units without an area are in no part, as nothing can be said of them.
 *
 * @param labels zone of each unit in the order of `graph.ids`, null where it has none
 * @param population in the same order; without it, or where it is missing, the number of units decides
 */
export const zoneParts = <Label>(labels: readonly (Label | null)[], graph: UnitGraph, population: readonly Value[] = []): Map<Label, ZoneParts> => {
  const seen = new Set<number>()
  const parts = new Map<Label, number[][]>()
  labels.forEach((label, unit) => {
    if (label === null || seen.has(unit)) return
    const known = parts.get(label) ?? parts.set(label, []).get(label)!
    if (graph.areas[unit]! > 0) known.push(partFrom(unit, labels, graph, seen))
  })
  return new Map(
    [...parts].map(([label, list]) => {
      if (list.length < 2) return [label, { parts: list, stray: [] }]
      const sorted = byWeight(list, graph, population)
      return [label, { parts: sorted, stray: sorted.slice(1).flat().sort((a, b) => a - b) }]
    }),
  )
}
