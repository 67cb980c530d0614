/** A value that changes over time and tells its listeners. Renderers follow it without React rendering again. */
export interface Live<T> {
  get(): T
  /** Calls `listener` after every change; returns the function that ends it. */
  subscribe(listener: () => void): () => void
}

/** A live value with its own setter. Setting an identical value (`Object.is`) tells nobody. */
export interface MutableLive<T> extends Live<T> {
  set(value: T): void
}

/** Makes a live value out of an initial one. */
export const createLive = <T>(initial: T): MutableLive<T> => {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
