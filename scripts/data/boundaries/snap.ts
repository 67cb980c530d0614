import { NodeIndex } from './nodeIndex'
import type { SourceUnit } from './readSource'

/** A border ring as node numbers, open. */
export type NodeRing = number[]

export interface SnappedUnit {
  readonly id: string
  readonly rings: NodeRing[]
}

export interface Snapped {
  readonly nodes: NodeIndex
  readonly units: SnappedUnit[]
}

/**
 * Gives neighbouring districts the same border vertices: vertices within `tolerance` metres become one,
 * and a vertex that lies on a neighbour's edge is inserted there. Afterwards a shared border consists of
 * the same node numbers on both sides, apart from the rare gaps that `fillGaps` closes.
 */
export function snap(units: readonly SourceUnit[], tolerance: number): Snapped {
  const nodes = new NodeIndex(tolerance)
  const raw = units.map((unit) => ({ id: unit.id, rings: unit.rings.map((ring) => ring.map((position) => nodes.nodeAt(position))) }))
  return {
    nodes,
    units: raw.map(({ id, rings }) => ({
      id,
      rings: rings.map((ring) =>
        withoutSpikes(
          ring.flatMap((node, i) => {
            const next = ring[(i + 1) % ring.length]!
            return node === next ? [] : [node, ...nodes.between(node, next)]
          }),
        ),
      ),
    })),
  }
}

/** Removes repeated nodes (a a) and there-and-back spikes (a b a) until none is left. */
export function withoutSpikes(ring: NodeRing): NodeRing {
  const result = [...ring]
  for (let i = 0; i < result.length && result.length > 2; ) {
    const [a, b, c] = [0, 1, 2].map((step) => result[(i + step) % result.length]!)
    if (a === b || a === c) {
      result.splice((i + 1) % result.length, 1)
      i = Math.max(0, i - 2)
    } else i++
  }
  return result
}
