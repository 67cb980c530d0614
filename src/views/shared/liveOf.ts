import type { Live } from '../../map/live'
import type { AppState } from '../../state/appState'
import type { AppStore } from '../../state/store'

/** A derived value of the store as a live value for the map: told only when the value itself changes, without React. */
export const liveOf = <T>(store: AppStore, select: (state: AppState) => T): Live<T> => ({
  get: () => select(store.getState()),
  subscribe: (listener) => {
    let last = select(store.getState())
    return store.subscribe((state) => {
      const next = select(state)
      if (Object.is(next, last)) return
      last = next
      listener()
    })
  },
})
