import { describe, expect, it } from 'vitest'
import { success } from '../core/result'
import { foreignOf, metreGrid, rectangle, unitsOf } from '../core/spatial/overlay/overlayFixture'
import { overlayUnits } from '../core/spatial/overlay/overlayUnits'
import { startOverlay, startReading } from './areasClient'
import type { AreasReply, AreasRequest } from './areasMessages'

/** A worker that says what it is told to, and keeps what happens to it. */
class FakeWorker {
  onmessage: ((event: { data: AreasReply }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  readonly received: AreasRequest[] = []
  ended = 0
  postMessage(request: AreasRequest): void {
    // Throws as a real one does where something cannot be copied between threads.
    this.received.push(structuredClone(request))
  }
  terminate(): void {
    this.ended++
  }
  say(reply: AreasReply): void {
    this.onmessage?.({ data: structuredClone(reply) })
  }
}

const task = { topology: unitsOf(metreGrid(2, 2)), foreign: foreignOf([rectangle(0, 0, 1500)]), options: {} }
const started = () => {
  const worker = new FakeWorker()
  const told: (readonly [number, number])[] = []
  const running = startOverlay(task, (done, all) => told.push([done, all]), () => worker as unknown as Worker)
  return { worker, told, running }
}

describe('startOverlay', () => {
  it('sends the task as it is, passes progress on and ends the worker with the result', async () => {
    const { worker, told, running } = started()
    expect(worker.received).toEqual([{ kind: 'overlay', task }])
    worker.say({ kind: 'progress', done: 1, all: 4 })
    expect(told).toEqual([[1, 4]])
    expect(worker.ended).toBe(0)
    const result = success({ overlay: overlayUnits(task.topology, task.foreign), pointsByUnit: null })
    worker.say({ kind: 'result', result })
    expect(await running.result).toEqual(result)
    expect(worker.ended).toBe(1)
  })

  it('ends the worker at once when cancelled, and stays with that', async () => {
    const { worker, told, running } = started()
    running.cancel()
    worker.say({ kind: 'progress', done: 2, all: 4 })
    expect(worker.ended).toBe(1)
    expect(told).toEqual([])
    const found = await running.result
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['cancelled'])
  })
})

describe('startReading', () => {
  it('says in German that the worker broke down', async () => {
    const worker = new FakeWorker()
    const running = startReading({ bytes: new Uint8Array(3), fileName: 'a.json', options: {} }, undefined, () => worker as unknown as Worker)
    worker.onerror?.({ message: 'out of memory' })
    const found = await running.result
    expect(found.ok ? [] : found.problems).toMatchObject([{ code: 'worker-failed', severity: 'error' }])
    expect(worker.ended).toBe(1)
  })
})
