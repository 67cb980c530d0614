import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { offline } from '../../i18n/de/offline'
import { offlineStore } from '../../state/offline/offlineStore'
import { startOffline } from '../../state/offline/startOffline'
import { useAppStore } from '../AppContext'
import './offline.css'

const toldKey = 'sozialraum.offline-gesagt'
/** The first map and what it loads of itself come first. */
const calmMilliseconds = 2500

/** True the first time in this browser; blocked storage says it once per visit. */
const isFirstTime = (): boolean => {
  try {
    if (window.localStorage.getItem(toldKey) === 'ja') return false
    window.localStorage.setItem(toldKey, 'ja')
  } catch {
    // Told again at the next visit.
  }
  return true
}

let isStarted = false

/**
 * Prepares the app for use without network and speaks of it: once that it is
 * ready, and that a new version waits, until it is put in place or put off.
 * Silent while presenting.
 */
export const OfflineNotice = () => {
  const app = useAppStore()
  const { readiness, update, refusal, apply } = useStore(offlineStore)
  const [putOff, setPutOff] = useState<typeof update>('none')

  useEffect(() => {
    if (isStarted || !import.meta.env.PROD) return
    isStarted = true
    setTimeout(() => void startOffline(), calmMilliseconds)
  }, [])

  useEffect(() => {
    if (readiness !== 'ready' || document.documentElement.dataset.presenting !== undefined) return
    // What is being said is not talked over; it is said the next time.
    if (app.getState().notice === null && isFirstTime()) app.getState().notify({ tone: 'info', sentence: offline.readyOnce })
  }, [readiness, app])

  const isOffered = update !== 'none' && putOff !== update
  return (
    <div className="offline-region" aria-live="polite">
      {isOffered && (
        <div className="notice offline-notice">
          <p>{refusal !== null ? offline[refusal] : update === 'applying' ? offline.applying : update === 'elsewhere' ? offline.elsewhere : offline.update}</p>
          {update !== 'applying' && (
            <>
              <button type="button" className="button button-quiet" onClick={() => void apply()}>
                {offline.reload}
              </button>
              <button type="button" className="button button-quiet" onClick={() => { setPutOff(update) }}>
                {offline.later}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
