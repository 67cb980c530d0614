import { withoutSpikes, type NodeRing, type Snapped } from './snap'
import { ringArea } from './utm32'

/** A gap larger than this is land that belongs to nobody and must be looked at, not filled. */
export const largestGapM2 = 50

/**
 * Closes the gaps that remain between snapped neighbours: each goes to the district that shares the longest
 * of its edges. Throws when a gap is larger than `largestGapM2` or two districts overlap.
 * @returns areas of the filled gaps in square metres
 */
export function fillGaps(snapped: Snapped): number[] {
  const filled: number[] = []
  for (const gap of gaps(snapped)) {
    const area = Math.abs(ringArea(gap.map((node) => snapped.nodes.metres[node]!)))
    if (area > largestGapM2) throw new Error(`gap between districts too large to fill (${area.toFixed(1)} m²)`)
    const length = (i: number): number => {
      const p = snapped.nodes.metres[gap[i]!]!
      const q = snapped.nodes.metres[gap[(i + 1) % gap.length]!]!
      return Math.hypot(p[0] - q[0], p[1] - q[1])
    }
    const longest = gap.map((_, i) => i).reduce((best, i) => (length(i) > length(best) ? i : best), 0)
    const from = gap[longest]!
    const to = gap[(longest + 1) % gap.length]!
    // The way round the gap that avoids its longest edge, in the direction from -> to.
    const detour = gap.map((_, i) => gap[(longest + 1 + i) % gap.length]!).slice(1, -1).reverse()
    for (const unit of snapped.units)
      unit.rings.forEach((ring, r) => {
        const at = ring.findIndex((node, i) => node === from && ring[(i + 1) % ring.length] === to)
        if (at >= 0) unit.rings[r] = withoutSpikes([...ring.slice(0, at + 1), ...detour, ...ring.slice(at + 1)])
      })
    filled.push(area)
  }
  if (gaps(snapped).length > 0) throw new Error('gaps between districts remain after filling')
  return filled
}

/** Inner rings of edges that only one district uses. The longest such ring is the city's outline. */
function gaps({ units, nodes }: Snapped): NodeRing[] {
  const open = new Map<number, number[]>()
  const edges = new Map<string, number>()
  for (const unit of units)
    for (const ring of unit.rings)
      ring.forEach((from, i) => {
        const key = `${from}>${ring[(i + 1) % ring.length]!}`
        edges.set(key, (edges.get(key) ?? 0) + 1)
      })
  for (const [key, count] of edges) {
    const [from, to] = key.split('>').map(Number) as [number, number]
    if (count > 1) throw new Error(`districts overlap along an edge (${String(nodes.degrees[from])})`)
    if (!edges.has(`${to}>${from}`)) open.set(from, [...(open.get(from) ?? []), to])
  }
  const rings: NodeRing[] = []
  while (open.size > 0) {
    const start = open.keys().next().value as number
    const ring: NodeRing = []
    let node = start
    do {
      ring.push(node)
      const targets = open.get(node)
      if (!targets) throw new Error('open border ring')
      node = targets.pop()!
      if (targets.length === 0) open.delete(ring.at(-1)!)
    } while (node !== start)
    rings.push(ring)
  }
  const size = (ring: NodeRing): number => Math.abs(ringArea(ring.map((node) => nodes.metres[node]!)))
  return rings.sort((p, q) => size(q) - size(p)).slice(1)
}
