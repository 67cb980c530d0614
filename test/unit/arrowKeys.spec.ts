import { describe, expect, it } from 'vitest'
import { directions, neighbourInDirection } from '../../src/core/spatial/neighbourInDirection'
import { unitGraph } from '../../src/core/spatial/unitGraph'
import { mapGeometry } from '../../src/map/geometry/mapGeometry'
import { parseErfurt } from '../erfurt'

describe('arrow keys on the map of Erfurt', () => {
  it('reaches every Ortsteil of Erfurt from every other by arrow keys alone', () => {
    const parsed = parseErfurt()
    if (!parsed.ok) throw new Error('package')
    const graph = unitGraph(parsed.value.boundaries)
    const { byId } = mapGeometry(parsed.value.boundaries)
    const anchors = graph.ids.map((id) => byId.get(id)!.anchor)
    const step = (at: number): number[] => directions.flatMap((direction) => neighbourInDirection(at, direction, anchors, graph.neighbours) ?? [])
    for (const start of [0, 17, 52]) {
      const seen = new Set([start])
      for (const at of seen) for (const next of step(at)) seen.add(next)
      expect(seen.size).toBe(graph.ids.length)
    }
  })
})
