/** Steps back and forward through immutable states; `present` is kept by its owner. */
export interface History<T> {
  readonly past: readonly T[]
  readonly future: readonly T[]
  /** Edits under the same name belong to one gesture, such as one pull of a slider, and are one step. */
  readonly gesture: string | null
}

export const historyLimit = 100

export const emptyHistory = { past: [], future: [], gesture: null } as const satisfies History<never>

/** Notes the state before an edit. Edits of a running gesture are not noted again; a new edit ends what could be redone. */
export const noted = <T>(history: History<T>, before: T, gesture: string | null): History<T> =>
  gesture !== null && gesture === history.gesture ? history : { past: [...history.past, before].slice(-historyLimit), future: [], gesture }

/** Ends the running gesture, so that the next edit is a step of its own. */
export const ended = <T>(history: History<T>): History<T> => (history.gesture === null ? history : { ...history, gesture: null })

/** One step back from `present`; null where there is none. */
export const stepBack = <T>(history: History<T>, present: T): { readonly state: T; readonly history: History<T> } | null => {
  const state = history.past.at(-1)
  return state === undefined ? null : { state, history: { past: history.past.slice(0, -1), future: [present, ...history.future], gesture: null } }
}

/** One step forward from `present`; null where there is none. */
export const stepForward = <T>(history: History<T>, present: T): { readonly state: T; readonly history: History<T> } | null => {
  const [state, ...future] = history.future
  return state === undefined ? null : { state, history: { past: [...history.past, present], future, gesture: null } }
}
