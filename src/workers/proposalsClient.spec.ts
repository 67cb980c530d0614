import { describe, expect, it } from 'vitest'
import { gridGraph, taskOn } from '../core/zoning/proposals/proposalFixture'
import { computeProposals } from '../core/zoning/proposals/proposalTask'
import { startProposals } from './proposalsClient'
import type { ProposalsReply, ProposalsRequest } from './proposalsMessages'

/** A worker that says what it is told to, and keeps what happens to it. */
class FakeWorker {
  onmessage: ((event: { data: ProposalsReply }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  readonly received: ProposalsRequest[] = []
  ended = 0
  postMessage(request: ProposalsRequest): void {
    // Throws as a real one does where something cannot be copied between threads.
    this.received.push(structuredClone(request))
  }
  terminate(): void {
    this.ended++
  }
  say(reply: ProposalsReply): void {
    this.onmessage?.({ data: structuredClone(reply) })
  }
}

const request = taskOn(gridGraph(3, 3), { zones: 3, locked: [[0, 1]] })
const started = () => {
  const worker = new FakeWorker()
  const told: (readonly [number, number])[] = []
  const running = startProposals(request, (done, all) => told.push([done, all]), () => worker as unknown as Worker)
  return { worker, told, running }
}

describe('startProposals', () => {
  it('sends the task as it is, passes progress on and ends the worker with the result', async () => {
    const { worker, told, running } = started()
    expect(worker.received).toEqual([request])
    worker.say({ kind: 'progress', done: 1, all: 100 })
    expect(told).toEqual([[1, 100]])
    expect(worker.ended).toBe(0)
    const result = computeProposals(request)
    expect(result.ok).toBe(true)
    worker.say({ kind: 'result', result })
    expect(await running.result).toEqual(result)
    expect(worker.ended).toBe(1)
    running.cancel()
    expect(worker.ended).toBe(1)
  })

  it('passes on why there is no proposal', async () => {
    const { worker, running } = started()
    worker.say({ kind: 'result', result: computeProposals({ ...request, zones: 1 }) })
    const found = await running.result
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['locked-use-up'])
  })

  it('ends the worker at once when cancelled, and stays with that', async () => {
    const { worker, told, running } = started()
    running.cancel()
    expect(worker.ended).toBe(1)
    worker.say({ kind: 'progress', done: 2, all: 100 })
    worker.say({ kind: 'result', result: computeProposals(request) })
    expect(told).toEqual([])
    const found = await running.result
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['cancelled'])
  })

  it('says in German that the worker broke down', async () => {
    const { worker, running } = started()
    worker.onerror?.({ message: 'out of memory' })
    const found = await running.result
    expect(found.ok ? [] : found.problems).toMatchObject([{ code: 'worker-failed', severity: 'error' }])
    expect(worker.ended).toBe(1)
  })
})
