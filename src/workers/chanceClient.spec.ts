import { describe, expect, it } from 'vitest'
import { attainable, type AttainableTask } from '../core/zoning/random/attainable'
import type { ChanceTask } from '../core/zoning/random/chanceTask'
import { computeChance } from '../core/zoning/random/computeChance'
import { gridGraph } from '../core/zoning/random/planFixture'
import { startAttainable, startChance } from './chanceClient'
import type { ChanceReply, ChanceRequest } from './chanceMessages'

/** A worker that says what it is told to, and keeps what happens to it. */
class FakeWorker {
  onmessage: ((event: { data: ChanceReply }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  readonly received: ChanceRequest[] = []
  ended = 0
  postMessage(request: ChanceRequest): void {
    // Throws as a real one does where something cannot be copied between threads.
    this.received.push(structuredClone(request))
  }
  terminate(): void {
    this.ended++
  }
  say(reply: ChanceReply): void {
    this.onmessage?.({ data: structuredClone(reply) })
  }
  break(): void {
    this.onerror?.({ message: 'out of memory' })
  }
}

const graph = gridGraph(3, 3)
const population = graph.ids.map(() => 10)
const variables = [{ id: 'index', values: graph.ids.map((_, i) => i) }]
const task: ChanceTask = { graph, population, variables, zoneOf: graph.ids.map((_, i) => i % 3), samples: 1000, seed: 1 }
const goal: AttainableTask = { graph, population, variables, zones: 3, seed: 1 }

const started = () => {
  const worker = new FakeWorker()
  const told: (readonly [number, number])[] = []
  const running = startChance(task, (done, all) => told.push([done, all]), () => worker as unknown as Worker)
  return { worker, told, running }
}

describe('startChance', () => {
  it('sends the task as it is, passes progress on and ends the worker with the result', async () => {
    const { worker, told, running } = started()
    expect(worker.received).toEqual([{ kind: 'chance', task }])
    worker.say({ kind: 'progress', done: 1, all: 60 })
    expect(told).toEqual([[1, 60]])
    expect(worker.ended).toBe(0)
    const result = computeChance(task)
    expect(result.ok).toBe(true)
    worker.say({ kind: 'chance', result })
    running.cancel()
    expect(await running.result).toEqual(result)
    expect(worker.ended).toBe(1)
  })

  it('ends the worker at once when cancelled, and stays with that', async () => {
    const { worker, told, running } = started()
    running.cancel()
    expect(worker.ended).toBe(1)
    // What was on its way when it was cancelled.
    worker.say({ kind: 'progress', done: 2, all: 60 })
    worker.say({ kind: 'chance', result: computeChance(task) })
    expect(told).toEqual([])
    const found = await running.result
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['cancelled'])
  })

  it('says in German that the worker broke down, and how to go on', async () => {
    const { worker, running } = started()
    worker.break()
    const found = await running.result
    expect(found.ok ? [] : found.problems).toMatchObject([{ code: 'worker-failed', severity: 'error' }])
    expect(worker.ended).toBe(1)
  })
})

describe('startAttainable', () => {
  it('asks the same worker for what can be reached', async () => {
    const worker = new FakeWorker()
    const running = startAttainable(goal, undefined, () => worker as unknown as Worker)
    expect(worker.received).toEqual([{ kind: 'attainable', task: goal }])
    const result = attainable(goal)
    worker.say({ kind: 'progress', done: 1, all: 2 })
    worker.say({ kind: 'attainable', result })
    expect(await running.result).toEqual(result)
    expect(worker.ended).toBe(1)
  })
})
