import type { Random } from '../../index/robustness/seededRandom'
import { piecesOf, type FlatGraph } from './flatGraph'
import { treeDrawer, type TreeDrawer } from './spanningTree'

const tries = 3
const stepsPerTry = 3000

/** How many people a zone is outside the sizes. */
const outside = (people: number, [fewest, most]: readonly [number, number]): number => Math.max(0, fewest - people, people - most)

const zoneSums = ({ people }: FlatGraph, zone: Int32Array, zones: number): Float64Array => {
  const sums = new Float64Array(zones)
  zone.forEach((z, i) => (sums[z]! += people[i]!))
  return sums
}

/** Cuts zone a of `zone` in two at an edge of a random tree, the part becomes zone b; the edge is one of those after which the two are least outside the sizes. False where it is one unit. */
const split = ({ people }: FlatGraph, { order, parent, draw }: TreeDrawer, zone: Int32Array, a: number, b: number, sizes: readonly [number, number], random: Random): boolean => {
  const count = draw(zone, a, a)
  if (count < 2) return false
  const under = new Map<number, number>()
  for (let o = count - 1; o >= 0; o--) {
    const i = order[o]!
    const sum = people[i]! + (under.get(i) ?? 0)
    under.set(i, sum)
    if (o > 0) under.set(parent[i]!, (under.get(parent[i]!) ?? 0) + sum)
  }
  const all = under.get(order[0]!)!
  let [least, equal, top] = [Infinity, 0, -1]
  for (let o = 1; o < count; o++) {
    const sum = under.get(order[o]!)!
    const wrong = outside(sum, sizes) + outside(all - sum, sizes)
    if (wrong > least) continue
    equal = wrong < least ? 1 : equal + 1
    least = wrong
    // Each of the equally good edges with the same probability.
    if (random.below(equal) === 0) top = order[o]!
  }
  for (let o = 0; o < count; o++) if (order[o] === top || (o > 0 && zone[parent[order[o]!]!] === b)) zone[order[o]!] = b
  return true
}

/** Begins with one zone per piece and cuts zones drawn at random, without a look at sizes. */
const anyPlan = (graph: FlatGraph, tree: TreeDrawer, perPiece: readonly number[], random: Random): Int32Array => {
  const zone = piecesOf(graph).piece.slice()
  let next = perPiece.length
  perPiece.forEach((wanted, piece) => {
    const own = [piece]
    while (own.length < wanted) if (split(graph, tree, zone, own[random.below(own.length)]!, next, [0, Infinity], random)) own.push(next++)
  })
  return zone
}

/**
 * A contiguous plan to begin with: a random one, led to the wanted sizes by joining two
 * zones and cutting another (or the same) in two, with simulated annealing (Kirkpatrick,
 * Gelatt & Vecchi 1983, Science 220) on the people outside the sizes. null where it is not found.
 *
 * @param perPiece number of zones in each piece of the graph, in the order of piecesOf; at least 1 and at most its units
 */
export const startPlan = (graph: FlatGraph, perPiece: readonly number[], sizes: readonly [number, number], random: Random): Int32Array | null => {
  const { from, to, people } = graph
  const tree = treeDrawer(graph, random)
  const zones = perPiece.reduce((sum, count) => sum + count, 0)
  const { piece } = piecesOf(graph)
  const mean = people.reduce((sum, count) => sum + count, 0) / zones
  const wrongness = (plan: Int32Array): number => zoneSums(graph, plan, zones).reduce((sum, count) => sum + outside(count, sizes), 0)
  for (let turn = 0; turn < tries; turn++) {
    let zone = anyPlan(graph, tree, perPiece, random)
    let wrong = wrongness(zone)
    for (let step = 0; step < stepsPerTry && wrong > 0; step++) {
      const edge = random.below(from.length)
      const [a, b] = [zone[from[edge]!]!, zone[to[edge]!]!]
      if (a === b) continue
      const changed = zone.map((z) => (z === b ? a : z))
      const sums = zoneSums(graph, changed, zones)
      let cutZone = a
      if (random.uniform() < 0.5) changed.forEach((z, i) => (cutZone = piece[i] === piece[from[edge]!] && sums[z]! > sums[cutZone]! ? z : cutZone))
      if (!split(graph, tree, changed, cutZone, b, sizes, random)) continue
      const next = wrongness(changed)
      const heat = 0.3 * mean * (1 - step / stepsPerTry)
      if (next > wrong && random.uniform() >= Math.exp((wrong - next) / heat)) continue
      zone = changed
      wrong = next
    }
    if (wrong === 0) return zone
  }
  return null
}
