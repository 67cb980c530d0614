import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../index/robustness/seededRandom'
import { createInstance } from './instance'
import { mergeNeighbours } from './mergeNeighbours'
import { createPartition } from './partition'
import { graphOf, isContiguous, randomGraph, taskOn } from './proposalFixture'
import { recombine, mergeAndSplit } from './rearrange'
import { startByMerging } from './startByMerging'
import { startByRedcap, startBySkater } from './startByTree'
import { createTreeBuilder, edgeDistances } from './trees'

const shares = { homogeneity: 0.5, balance: 0.2, compactness: 0.3, closeness: 0 }
const seeds = fc.integer({ min: 0, max: 100_000 })

describe('createTreeBuilder', () => {
  it('spans as short a tree as there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), seeds, (units, seed) => {
        const instance = createInstance(taskOn(randomGraph(units, units, seed), { zones: 1 }))
        const lengths = edgeDistances(instance)
        const { order, parent } = createTreeBuilder(instance).spanning(0, () => true, (edge) => lengths[edge]!)
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: units }, (_, i) => i))
        const lengthOf = (a: number, b: number): number => lengths[instance.first[a]! + instance.near.subarray(instance.first[a]!, instance.first[a + 1]!).indexOf(b)]!
        const length = [...order].reduce((sum, node, i) => (i === 0 ? sum : sum + lengthOf(node, order[parent[i]!]!)), 0)
        // Kruskal's way to the same length.
        const edges = [...instance.near].map((b, e) => ({ a: instance.first.findLastIndex((start) => start <= e), b, e })).sort((one, other) => lengths[one.e]! - lengths[other.e]!)
        const set = Array.from({ length: units }, (_, i) => i)
        const least = edges.reduce((sum, { a, b, e }) => {
          const [from, to] = [set[a]!, set[b]!]
          if (from === to) return sum
          set.forEach((name, i) => (set[i] = name === from ? to : name))
          return sum + lengths[e]!
        }, 0)
        expect(length).toBeCloseTo(least, 9)
      }),
      { numRuns: 30 },
    )
  })

  it('finds the cut that costs least, borders included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), seeds, (units, seed) => {
        const instance = createInstance(taskOn(randomGraph(units, 8, seed), { zones: 2, minPopulation: 1500 }))
        const partition = createPartition(instance, 2, shares)
        const builder = createTreeBuilder(instance)
        const random = seededRandom(seed)
        const tree = builder.spanning(0, () => true, () => random.uniform())
        const costs = Array.from({ length: units - 1 }, (_, i) => {
          const inside = new Set(builder.subtree(tree, i + 1))
          partition.load(Array.from({ length: units }, (_, node) => (inside.has(node) ? 1 : 0)))
          return partition.cost()
        })
        const { at } = builder.bestCut(tree, partition)
        expect(costs[at - 1]).toBeCloseTo(Math.min(...costs), 9)
      }),
      { numRuns: 40 },
    )
  })

  it('has no cut for a single node', () => {
    const instance = createInstance(taskOn(graphOf([[]]), { zones: 1, variables: [] }))
    const builder = createTreeBuilder(instance)
    expect(builder.bestCut(builder.spanning(0, () => true, () => 0), createPartition(instance, 1, shares)).at).toBe(-1)
  })
})

describe('mergeNeighbours', () => {
  it('joins the nearest first and stops at the number asked for', () => {
    const values = [0, 1, 10, 12, 40]
    const chain = values.map((_, i) => new Map(i === 0 ? [[1, 1]] : i === 4 ? [[3, 1]] : [[i - 1, 1], [i + 1, 1]]))
    const merges = mergeNeighbours(chain, 2, { loss: (a, b) => Math.abs(values[a]! - values[b]!), join: () => undefined })
    expect(merges.map(({ kept, gone }) => [kept, gone])).toEqual([[0, 1], [2, 3], [0, 2]])
  })

  it('leaves alone what has no neighbour', () => {
    expect(mergeNeighbours([new Map(), new Map()], 1, { loss: () => 0, join: () => undefined })).toEqual([])
  })
})

describe('starts and rearrangements', () => {
  it('are contiguous divisions into the number of zones asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 2, max: 6 }), seeds, (units, wanted, seed) => {
        const zones = Math.min(units - 1, wanted)
        const graph = randomGraph(units, units, seed)
        const instance = createInstance(taskOn(graph, { zones }))
        const partition = createPartition(instance, zones, shares)
        const builder = createTreeBuilder(instance)
        const random = seededRandom(seed)
        const expectDivision = (zone: Int32Array): void => {
          expect(new Set(zone).size).toBe(zones)
          for (let z = 0; z < zones; z++) expect(isContiguous(graph, [...zone.keys()].filter((node) => zone[node] === z))).toBe(true)
        }
        for (const start of [startByMerging(instance, partition, random).zone, startBySkater(instance, partition, builder, random), startByRedcap(instance, partition, builder, random)]) {
          expectDivision(start)
          partition.load(start)
          const distances = edgeDistances(instance)
          for (let round = 0; round < 10; round++) {
            if (round % 2 === 0) recombine(instance, partition, builder, distances, random)
            else mergeAndSplit(instance, partition, builder, distances, random)
            expectDivision(partition.zone)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
