import { useStore } from 'zustand'
import { offline } from '../../i18n/de/offline'
import { offlineStore } from '../../state/offline/offlineStore'
import { OfflineSign } from './OfflineSign'
import './offline.css'

const longOf = { ready: offline.readyLong, pending: offline.pendingLong, failed: offline.failedLong, unsupported: offline.unsupportedLong } as const

/** In „Daten“: whether the app runs without network, a waiting version, and how to install it. */
export const OfflineCard = () => {
  const { readiness, update, refusal, install, isInstalled, apply } = useStore(offlineStore)
  return (
    <section className="card offline-card">
      <h2>{offline.heading}</h2>
      {readiness === 'unsupported' ? <p>{offline.unsupported}</p> : <OfflineSign />}
      <p className="fine">{longOf[readiness]}</p>
      {update !== 'none' && (
        <div className="offline-update">
          <p>{refusal !== null ? offline[refusal] : update === 'applying' ? offline.applying : update === 'elsewhere' ? offline.elsewhere : offline.updateLong}</p>
          {update !== 'applying' && (
            <button type="button" className="button" onClick={() => void apply()}>
              {offline.reload}
            </button>
          )}
        </div>
      )}
      {isInstalled ? (
        <p className="fine">{offline.installed}</p>
      ) : install !== null ? (
        <button type="button" className="button" onClick={() => void install()}>
          {offline.install}
        </button>
      ) : (
        readiness !== 'unsupported' && <p className="fine">{offline.installHint}</p>
      )}
    </section>
  )
}
