import { hasUnsaved } from '../unsaved'
import { followRegistration } from './followRegistration'
import { offlineStore } from './offlineStore'
import { isPresentingAnywhere, watchPresenting } from './presentingLock'

/** Longer than any autosave takes to notice a change and write it. */
const savingMilliseconds = 1200
/** After a first installation that did not succeed: online nothing else would tell that it is worth another try. */
const tryAgainMilliseconds = 60 * 1000
/** How often a page that stays open asks for a new version. */
const askAgainMilliseconds = 60 * 60 * 1000

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Lets every autosave write now, as when the page goes, and gives it the time. */
const saveEverything = async (): Promise<void> => {
  window.dispatchEvent(new Event('pagehide'))
  await wait(savingMilliseconds)
}

/** The browser's own event, which TypeScript does not know. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

const watchInstalling = (): void => {
  offlineStore.setState({ isInstalled: window.matchMedia('(display-mode: standalone)').matches })
  window.addEventListener('beforeinstallprompt', (event) => {
    // Asked for by a button in „Daten“, not by the browser in the middle of something.
    event.preventDefault()
    offlineStore.setState({
      install: async () => {
        offlineStore.setState({ install: null })
        await (event as InstallPrompt).prompt()
      },
    })
  })
  window.addEventListener('appinstalled', () => {
    offlineStore.setState({ install: null, isInstalled: true })
  })
}

/** The operator's details are not part of the build: asked for once through the service worker, they are there without network too. */
const fetchOperator = (): void => {
  if (navigator.serviceWorker.controller !== null) void fetch('./betreiber.json').catch(() => undefined)
}

const isSupported = (): boolean => 'serviceWorker' in navigator && window.isSecureContext && /^https?:$/.test(window.location.protocol)

/**
 * Registers the service worker beside the page and keeps `offlineStore` up to
 * date. Call it once, after the first map: it downloads the rest of the app.
 * Where it is not possible (file:, an insecure address, a private window)
 * nothing happens but that `readiness` says so.
 * @param script address of the service worker
 */
export const startOffline = async (script = './sw.js'): Promise<void> => {
  watchPresenting()
  watchInstalling()
  if (!isSupported()) return
  const { serviceWorker } = navigator
  offlineStore.setState({ readiness: 'pending' })
  let isApplying = false
  let wasControlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isApplying) {
      window.location.reload()
      return
    }
    // The first version takes this page over; any later one was put in place by another window.
    if (wasControlled) offlineStore.setState({ update: 'elsewhere' })
    wasControlled = true
    fetchOperator()
  })
  // Registered before and no network now: what is there goes on serving. Where workers are switched off the answer can be nothing at all.
  const first = (await serviceWorker.register(script, { updateViaCache: 'none' }).catch(() => undefined)) as ServiceWorkerRegistration | undefined
  if (first === undefined) {
    offlineStore.setState({ readiness: serviceWorker.controller === null ? 'unsupported' : 'ready' })
    return
  }
  let registration = first
  const apply = async (): Promise<void> => {
    if (await isPresentingAnywhere()) {
      offlineStore.setState({ refusal: 'presenting' })
      return
    }
    const before = offlineStore.getState().update
    offlineStore.setState({ update: 'applying', refusal: null })
    await saveEverything()
    // Somebody may have begun in the meantime, here or in another window.
    const refusal = (await isPresentingAnywhere()) ? 'presenting' : hasUnsaved() ? 'unsaved' : null
    if (refusal !== null) {
      offlineStore.setState({ update: before, refusal })
      return
    }
    isApplying = true
    if (registration.waiting === null) window.location.reload()
    else registration.waiting.postMessage({ type: 'SKIP_WAITING' })
  }
  offlineStore.setState({ apply })
  // A registration whose first installation failed has no worker that could be updated; only registering anew begins again.
  const tryAgain = (): void => {
    if (offlineStore.getState().readiness !== 'failed') return
    void serviceWorker.register(script, { updateViaCache: 'none' }).then(follow, () => setTimeout(tryAgain, tryAgainMilliseconds))
  }
  const follow = (current: ServiceWorkerRegistration): void => {
    registration = current
    followRegistration(current, {
      ready: () => {
        offlineStore.setState({ readiness: 'ready' })
        fetchOperator()
      },
      failed: () => {
        if (offlineStore.getState().readiness === 'ready') return
        offlineStore.setState({ readiness: 'failed' })
        setTimeout(tryAgain, tryAgainMilliseconds)
      },
      waiting: () => {
        offlineStore.setState({ update: 'waiting', refusal: null })
      },
    })
  }
  follow(first)
  let asked = Date.now()
  const askAgain = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < askAgainMilliseconds) return
    asked = Date.now()
    void registration.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', askAgain)
  window.addEventListener('online', () => {
    tryAgain()
    askAgain()
  })
}
