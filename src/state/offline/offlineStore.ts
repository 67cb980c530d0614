import { createStore } from 'zustand/vanilla'

/** How far the app is with running without network. */
export type OfflineReadiness = 'unsupported' | 'pending' | 'ready' | 'failed'

/** A new version: none, loaded and waiting, being put in place, or put in place by another window. */
export type UpdateState = 'none' | 'waiting' | 'applying' | 'elsewhere'

/** Why a new version was not put in place although it was asked for. */
export type Refusal = 'presenting' | 'unsaved'

export interface OfflineState {
  readonly readiness: OfflineReadiness
  readonly update: UpdateState
  readonly refusal: Refusal | null
  /** Opens the browser's dialogue for installing; null where it offers none. */
  readonly install: (() => Promise<void>) | null
  readonly isInstalled: boolean
  /** Puts the new version in place and loads the page anew; not while presenting, not over unsaved work. */
  readonly apply: () => Promise<void>
}

/** What is known of offline use in this window; filled by `startOffline`. */
export const offlineStore = createStore<OfflineState>()(() => ({
  readiness: 'unsupported',
  update: 'none',
  refusal: null,
  install: null,
  isInstalled: false,
  apply: () => Promise.resolve(),
}))
