import { douglasPeucker } from './douglasPeucker'
import type { NodeRing, Snapped } from './snap'

/**
 * Simplifies every border line once, so that both neighbours keep the same vertices. A line runs between two
 * junctions (where three borders meet or a border meets the outline); junctions always stay.
 * @param tolerance metres a dropped vertex may be off the new line
 */
export function simplify({ units, nodes }: Snapped, tolerance: number): Snapped {
  const neighbours = new Map<number, Set<number>>()
  const link = (p: number, q: number): void => void (neighbours.get(p) ?? neighbours.set(p, new Set()).get(p)!).add(q)
  for (const unit of units)
    for (const ring of unit.rings)
      ring.forEach((node, i) => {
        const next = ring[(i + 1) % ring.length]!
        link(node, next)
        link(next, node)
      })
  const isJunction = (node: number): boolean => neighbours.get(node)!.size !== 2
  const cache = new Map<string, number[]>()

  const simplifyLine = (line: readonly number[]): number[] => {
    // One direction per line, whichever neighbour comes first, so that both get the same result.
    const backwards = line[0]! > line.at(-1)! || (line[0] === line.at(-1) && line[1]! > line.at(-2)!)
    const canonical = backwards ? [...line].reverse() : [...line]
    const key = canonical.join(' ')
    let kept = cache.get(key)
    if (!kept) {
      kept = douglasPeucker(canonical.map((node) => nodes.metres[node]!), tolerance).map((i) => canonical[i]!)
      cache.set(key, kept)
    }
    return backwards ? [...kept].reverse() : kept
  }

  const simplifyRing = (ring: NodeRing): NodeRing => {
    const first = ring.findIndex(isJunction)
    if (first < 0) throw new Error('district border without a junction')
    const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first]!]
    const result: NodeRing = []
    let line: number[] = [turned[0]!]
    for (const node of turned.slice(1)) {
      line.push(node)
      if (!isJunction(node)) continue
      result.push(...simplifyLine(line).slice(0, -1))
      line = [node]
    }
    return result
  }

  return { nodes, units: units.map(({ id, rings }) => ({ id, rings: rings.map(simplifyRing) })) }
}
