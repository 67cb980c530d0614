import { useSyncExternalStore } from 'react'

const query = '(max-width: 760px)'

/** True on a phone, where inspector and legend become sheets. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => {
        media.removeEventListener('change', listener)
      }
    },
    () => window.matchMedia(query).matches,
  )
