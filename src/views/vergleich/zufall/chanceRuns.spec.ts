import { describe, expect, it } from 'vitest'
import { error } from '../../../core/problem'
import { failure, success, type Result } from '../../../core/result'
import { zoningOf } from '../../../core/testing/builders'
import { gridGraph } from '../../../core/zoning/random/planFixture'
import type { ChanceResult } from '../../../core/zoning/random/chanceTask'
import type { QualityContext } from '../../../core/zoning/quality/qualityContext'
import type { startChance } from '../../../workers/chanceClient'
import { createChanceRuns } from './chanceRuns'
import type { ChanceRun } from './chanceTaskOf'

const graph = gridGraph(2, 2)
const context = { graph, population: graph.ids.map(() => 1), variables: [] } as unknown as QualityContext
const runOf = (id: string, seed = 1): ChanceRun => ({ context, zoning: { ...zoningOf({}), id }, samples: 1000, seed })
const [a, b, c] = [runOf('a'), runOf('b'), runOf('c')]
const resultOf = (seed: number): Result<ChanceResult> => success({ seed } as ChanceResult)

const rig = () => {
  const jobs: { readonly seed: number; readonly progress: (done: number, all: number) => void; readonly settle: (result: Result<ChanceResult>) => void; cancelled: boolean }[] = []
  const start = ((task, progress) => {
    let settle: (result: Result<ChanceResult>) => void = () => undefined
    const result = new Promise<Result<ChanceResult>>((resolve) => (settle = resolve))
    const job = { seed: task.seed, progress: progress!, settle, cancelled: false }
    jobs.push(job)
    return { result, cancel: () => { job.cancelled = true; settle(failure(error('cancelled', '', ''))) } }
  }) as typeof startChance
  const runs = createChanceRuns(start)
  return { jobs, runs, now: () => runs.store.getState() }
}
const settled = async (): Promise<void> => { for (let i = 0; i < 5; i++) await Promise.resolve() }

describe('runs beside chance', () => {
  it('go one after the other, tell their progress, and keep what they found', async () => {
    const { jobs, runs, now } = rig()
    runs.begin([a, b])
    expect(jobs).toHaveLength(1)
    jobs[0]!.progress(10, 1000)
    expect(now().running).toEqual({ run: a, done: 10, all: 1000 })
    jobs[0]!.settle(resultOf(1))
    await settled()
    expect(jobs).toHaveLength(2)
    expect(now().outcomes.map(({ zoning }) => zoning.id)).toEqual(['a'])
    jobs[1]!.settle(failure(error('chance-pieces', '', '')))
    await settled()
    expect(now()).toMatchObject({ running: null, ended: 'finished' })
    expect(now().outcomes.map(({ zoning, answer }) => [zoning.id, answer.ok])).toEqual([['b', false], ['a', true]])
    // Known already, another seed is not.
    runs.begin([a, { ...a, seed: 2 }])
    expect(jobs.map(({ seed }) => seed)).toEqual([1, 1, 2])
  })

  it('stop at once when cancelled, and what comes late is not heard', async () => {
    const { jobs, runs, now } = rig()
    runs.begin([a, b])
    runs.cancel()
    expect(jobs[0]!.cancelled).toBe(true)
    await settled()
    expect(jobs).toHaveLength(1)
    expect(now()).toEqual({ running: null, waiting: [], outcomes: [], ended: 'cancelled' })
  })

  it('make room for another batch', async () => {
    const { jobs, runs, now } = rig()
    runs.begin([a, b])
    runs.begin([c])
    jobs[0]!.settle(resultOf(1))
    await settled()
    expect(jobs).toHaveLength(2)
    jobs[1]!.settle(resultOf(1))
    await settled()
    expect(now().outcomes.map(({ zoning }) => zoning.id)).toEqual(['c'])
  })

  it('keep no more than the last two dozen', async () => {
    const { jobs, runs, now } = rig()
    for (let seed = 0; seed < 30; seed++) {
      runs.begin([{ ...a, seed }])
      jobs.at(-1)!.settle(resultOf(seed))
      await settled()
    }
    expect(now().outcomes.map(({ seed }) => seed)).toEqual(Array.from({ length: 24 }, (_, i) => 29 - i))
  })
})
