import { useStore } from 'zustand'
import { offline } from '../../i18n/de/offline'
import { offlineStore } from '../../state/offline/offlineStore'
import './offline.css'

/** The lasting, quiet sign: „Offline bereit“, or how far it is; nothing where the browser cannot. */
export const OfflineSign = () => {
  const readiness = useStore(offlineStore, (state) => state.readiness)
  if (readiness === 'unsupported') return null
  return (
    <p className="offline-sign" data-readiness={readiness}>
      <span className="offline-dot" aria-hidden="true" />
      {offline[readiness]}
    </p>
  )
}
