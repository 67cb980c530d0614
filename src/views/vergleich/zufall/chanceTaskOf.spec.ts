import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { missing } from '../../../core/indicators/missing'
import { zoningOf } from '../../../core/testing/builders'
import { computeChance } from '../../../core/zoning/random/computeChance'
import { qualityContext } from '../../../state/derived/quality'
import { chanceTaskOf, sameRun } from './chanceTaskOf'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const context = qualityContext(data, 2017, 'bedarf')
const [rooms, , districts] = data.zonings as [(typeof data.zonings)[0], (typeof data.zonings)[0], (typeof data.zonings)[0]]
const run = { context, zoning: rooms, samples: 1000, seed: 1 }

describe('chanceTaskOf', () => {
  it('asks for the Sozialindex alone, on all units in their order', () => {
    const task = chanceTaskOf(run)
    expect(task.variables.map(({ id }) => id)).toEqual(['index'])
    expect(task.population.reduce((sum, people) => sum + people, 0)).toBe(context.population.reduce<number>((sum, people) => sum + (people as number), 0))
    expect(task.zoneOf).toEqual(context.graph.ids.map((id) => rooms.zones.findIndex((zone) => zone.id === rooms.zoneOf.get(id))))
    // Places that are too small to be rated have no say.
    expect(task.variables[0]!.values.filter((value) => value === null)).toHaveLength(context.variables[0]!.values.filter((value) => typeof value !== 'number').length)
  })

  it('leaves out who has no room, and counts nobody where people are not known', () => {
    const zoning = zoningOf({ [context.graph.ids[0]!]: 'a', [context.graph.ids[1]!]: 'gone' }, ['a'])
    const task = chanceTaskOf({ ...run, zoning, context: { ...context, population: context.population.map((people, i) => (i === 0 ? missing.unknown : people)) } })
    expect(task.zoneOf.slice(0, 3)).toEqual([0, null, null])
    expect(task.population[0]).toBe(0)
  })

  it('gives a task the core can compute, the same for the same seed and another for another', () => {
    const percentiles = (seed: number): number[] => {
      const answer = computeChance(chanceTaskOf({ ...run, zoning: districts, seed }))
      if (!answer.ok) throw new Error(answer.problems[0]!.code)
      return answer.value.figures.map(({ percentile }) => percentile)
    }
    expect(percentiles(1)).toEqual(percentiles(1))
    expect(percentiles(1)).not.toEqual(percentiles(2))
  })
})

describe('sameRun', () => {
  it('tells runs apart by all that matters', () => {
    expect(sameRun(run, { ...run })).toBe(true)
    for (const other of [{ seed: 2 }, { samples: 5000 }, { zoning: districts }, { context: { ...context } }]) expect(sameRun(run, { ...run, ...other })).toBe(false)
  })
})
