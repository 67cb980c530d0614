import type { WorkshopStore } from '../../data/store/workshopStore'
import { workshopStore } from '../../data/store/workshopStore'
import { variantsFlag } from '../variantKeys'

/** Tells other windows of a saving or deletion. */
export interface DraftMessage {
  readonly kind: 'saved' | 'deleted'
  readonly id: string
}

/** All the workshop needs of the world around it. */
export interface WorkshopEnvironment {
  readonly storage: WorkshopStore
  readonly post: (message: DraftMessage) => void
  /** Calls back for messages of other windows. Returns the function that ends it. */
  readonly listen: (hear: (message: DraftMessage) => void) => () => void
  /** Calls `leave` when the page may be about to go, `back` when it is seen again. Returns the function that ends it. */
  readonly onLeave: (leave: () => void, back: () => void) => () => void
  /** Whether there is anything to load the next time. */
  readonly remember: (has: boolean) => void
  /** An id no other browser gives either: a draft travels with project files. */
  readonly newId: () => string
  /** Present time, ISO 8601. */
  readonly now: () => string
}

const isMessage = (data: unknown): data is DraftMessage =>
  typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' && 'kind' in data && (data.kind === 'saved' || data.kind === 'deleted')

export const browserEnvironment = (): WorkshopEnvironment => {
  // Without it windows still notice each other when they save.
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('sozialraumkarte-varianten')
  return {
    storage: workshopStore(),
    post: (message) => {
      channel?.postMessage(message)
    },
    listen: (hear) => {
      const onMessage = (event: MessageEvent): void => {
        if (isMessage(event.data)) hear(event.data)
      }
      channel?.addEventListener('message', onMessage)
      return () => {
        channel?.removeEventListener('message', onMessage)
        channel?.close()
      }
    },
    onLeave: (leave, back) => {
      const onVisibility = (): void => {
        if (document.visibilityState === 'hidden') leave()
        else back()
      }
      window.addEventListener('pagehide', leave)
      document.addEventListener('visibilitychange', onVisibility)
      return () => {
        window.removeEventListener('pagehide', leave)
        document.removeEventListener('visibilitychange', onVisibility)
      }
    },
    remember: (has) => {
      try {
        if (has) window.localStorage.setItem(variantsFlag, 'ja')
        else window.localStorage.removeItem(variantsFlag)
      } catch {
        // Blocked storage is reported where drafts are saved.
      }
    },
    newId: () => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0')).join(''),
    now: () => new Date().toISOString(),
  }
}
