import { describe, expect, test } from 'vitest'
import { followRegistration, type WorkerLike } from './followRegistration'

const fakeWorker = (state: string) => {
  const hearers: (() => void)[] = []
  const worker = { state, postMessage: () => undefined, addEventListener: (_: string, hear: () => void) => { hearers.push(hear) } }
  return { worker: worker as WorkerLike, become: (next: string) => { worker.state = next; for (const hear of hearers) hear() } }
}

const fakeRegistration = (slots: { installing?: WorkerLike; waiting?: WorkerLike; active?: WorkerLike }) => {
  let hear = (): void => undefined
  const registration = { installing: slots.installing ?? null, waiting: slots.waiting ?? null, active: slots.active ?? null, addEventListener: (_: string, listen: () => void) => { hear = listen } }
  return { registration, found: (worker: WorkerLike) => { registration.installing = worker; hear() } }
}

const follow = (registration: Parameters<typeof followRegistration>[0]): string[] => {
  const told: string[] = []
  followRegistration(registration, { ready: () => told.push('ready'), failed: () => told.push('failed'), waiting: () => told.push('waiting') })
  return told
}

describe('followRegistration', () => {
  test('the first version becomes ready by itself and is no update', () => {
    const { worker, become } = fakeWorker('installing')
    const { registration } = fakeRegistration({ installing: worker })
    const told = follow(registration)
    registration.installing = null
    registration.waiting = worker
    become('installed')
    expect(told).toEqual([])
    registration.waiting = null
    registration.active = worker
    become('activating')
    become('activated')
    expect(told).toEqual(['ready'])
  })

  test('a first version that cannot be installed is told', () => {
    const { worker, become } = fakeWorker('installing')
    const { registration } = fakeRegistration({ installing: worker })
    const told = follow(registration)
    registration.installing = null
    become('redundant')
    expect(told).toEqual(['failed'])
  })

  test('a later version waits and is told once; one that fails is not a failure of what is there', () => {
    const { worker: active } = fakeWorker('activated')
    const { registration, found } = fakeRegistration({ active })
    const told = follow(registration)
    expect(told).toEqual(['ready'])
    const broken = fakeWorker('installing')
    found(broken.worker)
    registration.installing = null
    broken.become('redundant')
    expect(told).toEqual(['ready'])
    const next = fakeWorker('installing')
    found(next.worker)
    registration.installing = null
    registration.waiting = next.worker
    next.become('installed')
    expect(told).toEqual(['ready', 'waiting'])
  })

  test('a version that waited since the last visit is told at once', () => {
    const { registration } = fakeRegistration({ active: fakeWorker('activated').worker, waiting: fakeWorker('installed').worker })
    expect(follow(registration)).toEqual(['ready', 'waiting'])
  })

  test('an active version that is still starting is ready when it has started', () => {
    const { worker, become } = fakeWorker('activating')
    const told = follow(fakeRegistration({ active: worker }).registration)
    expect(told).toEqual([])
    become('activated')
    expect(told).toEqual(['ready'])
  })
})
