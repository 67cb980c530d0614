/** What of a service worker is needed here. */
export interface WorkerLike {
  readonly state: string
  readonly postMessage: (message: unknown) => void
  readonly addEventListener: (type: 'statechange', hear: () => void) => void
}

/** What of a registration is needed here. */
export interface RegistrationLike {
  readonly installing: WorkerLike | null
  readonly waiting: WorkerLike | null
  readonly active: WorkerLike | null
  readonly addEventListener: (type: 'updatefound', hear: () => void) => void
}

export interface RegistrationNews {
  /** Everything is on the device and this page is served from it. */
  readonly ready: () => void
  /** The first installation did not succeed. */
  readonly failed: () => void
  /** A new version is loaded and waits. */
  readonly waiting: () => void
}

/**
 * Follows a registration from the first installation to every later version.
 * A version that comes while none is active is the first and becomes active by
 * itself; any other one waits until it is asked to take over.
 */
export const followRegistration = (registration: RegistrationLike, news: RegistrationNews): void => {
  const followed = new Set<WorkerLike>()
  const follow = (worker: WorkerLike | null): void => {
    if (worker === null || followed.has(worker)) return
    followed.add(worker)
    const isFirst = registration.active === null
    const look = (): void => {
      if (worker.state === 'activated') news.ready()
      else if (worker.state === 'installed' && !isFirst && registration.waiting === worker) news.waiting()
      // One that is replaced by a newer one has not failed.
      else if (worker.state === 'redundant' && isFirst && registration.active === null && registration.installing === null) news.failed()
    }
    worker.addEventListener('statechange', look)
    look()
  }
  if (registration.active !== null) {
    if (registration.active.state === 'activated') news.ready()
    else follow(registration.active)
  }
  if (registration.waiting !== null && registration.active !== null) news.waiting()
  follow(registration.installing)
  registration.addEventListener('updatefound', () => {
    follow(registration.installing)
  })
}
