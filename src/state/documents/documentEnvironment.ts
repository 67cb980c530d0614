import { documentStore, type DocumentStore } from '../../data/store/documentStore'

/** All a document needs of the world around it. */
export interface DocumentEnvironment {
  readonly storage: DocumentStore
  /** Tells other windows that this document was saved. */
  readonly post: () => void
  /** Calls back when another window saved it. Returns the function that ends it. */
  readonly listen: (hear: () => void) => () => void
  /** Calls `leave` when the page may be about to go, `back` when it is seen again. Returns the function that ends it. */
  readonly onLeave: (leave: () => void, back: () => void) => () => void
}

export const browserDocumentEnvironment = (key: string): DocumentEnvironment => {
  // Without it windows still notice each other when they save.
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`sozialraumkarte-dokument-${key}`)
  return {
    storage: documentStore(),
    post: () => {
      channel?.postMessage('saved')
    },
    listen: (hear) => {
      const onMessage = (event: MessageEvent): void => {
        if (event.data === 'saved') hear()
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
  }
}
