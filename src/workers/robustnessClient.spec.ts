import { describe, expect, it } from 'vitest'
import { computeRobustness } from '../core/index/robustness/computeRobustness'
import { everything, madeUpSpec, madeUpTable } from '../core/index/robustness/robustnessFixture'
import { startRobustness } from './robustnessClient'
import type { RobustnessReply, RobustnessRequest } from './robustnessMessages'

/** A worker that says what it is told to, and keeps what happens to it. */
class FakeWorker {
  onmessage: ((event: { data: RobustnessReply }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  readonly received: RobustnessRequest[] = []
  ended = 0
  postMessage(request: RobustnessRequest): void {
    // Throws as a real one does where something cannot be copied between threads.
    this.received.push(structuredClone(request))
  }
  terminate(): void {
    this.ended++
  }
  say(reply: RobustnessReply): void {
    this.onmessage?.({ data: structuredClone(reply) })
  }
  break(): void {
    this.onerror?.({ message: 'out of memory' })
  }
}

const request: RobustnessRequest = { spec: madeUpSpec(3), table: madeUpTable(12, 3), robustness: { ...everything, runs: 20 } }
const started = () => {
  const worker = new FakeWorker()
  const told: (readonly [number, number])[] = []
  const running = startRobustness(request, (done, all) => told.push([done, all]), () => worker as unknown as Worker)
  return { worker, told, running }
}

describe('startRobustness', () => {
  it('sends the request as it is, passes progress on and ends the worker with the result', async () => {
    const { worker, told, running } = started()
    expect(worker.received).toEqual([request])
    worker.say({ kind: 'progress', done: 1, all: 60 })
    worker.say({ kind: 'progress', done: 60, all: 60 })
    expect(told).toEqual([[1, 60], [60, 60]])
    expect(worker.ended).toBe(0)
    const result = computeRobustness(request.spec, request.table, request.robustness)
    expect(result.ok).toBe(true)
    worker.say({ kind: 'result', result })
    expect(await running.result).toEqual(result)
    expect(worker.ended).toBe(1)
  })

  it('passes on what is wrong with the request', async () => {
    const { worker, running } = started()
    const result = computeRobustness({ ...request.spec, indicators: [] }, request.table, request.robustness)
    worker.say({ kind: 'result', result })
    const found = await running.result
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['no-indicators'])
    expect(worker.ended).toBe(1)
  })

  it('ends the worker at once when cancelled, and stays with that', async () => {
    const { worker, told, running } = started()
    running.cancel()
    expect(worker.ended).toBe(1)
    // What was on its way when it was cancelled.
    worker.say({ kind: 'progress', done: 2, all: 60 })
    worker.say({ kind: 'result', result: computeRobustness(request.spec, request.table, request.robustness) })
    expect(told).toEqual([])
    const found = await running.result
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['cancelled'])
  })

  it('keeps the result when cancelled too late', async () => {
    const { worker, running } = started()
    const result = computeRobustness(request.spec, request.table, request.robustness)
    worker.say({ kind: 'result', result })
    running.cancel()
    expect(await running.result).toEqual(result)
    expect(worker.ended).toBe(1)
  })

  it('says in German that the worker broke down, and how to go on', async () => {
    const { worker, running } = started()
    worker.break()
    const found = await running.result
    expect(found.ok ? [] : found.problems).toMatchObject([{ code: 'worker-failed', severity: 'error' }])
    expect(worker.ended).toBe(1)
  })
})
