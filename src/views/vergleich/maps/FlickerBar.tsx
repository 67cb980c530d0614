import { useEffect, useState, useSyncExternalStore } from 'react'
import { karten } from '../../../i18n/de/vergleichKarten'
import { turnMaps, useMaps } from './mapsStore'
import type { Panel } from './panels'

const everyMilliseconds = 1000
const query = '(prefers-reduced-motion: reduce)'

const usePrefersCalm = (): boolean =>
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

/** Turns from A to B and back: by hand, or about once a second until it is stopped, never where less motion is wanted. */
export const FlickerBar = ({ a, b }: { a: Panel; b: Panel }) => {
  const front = useMaps((state) => state.front)
  const calm = usePrefersCalm()
  const [wantsRun, setRun] = useState(false)
  const runs = wantsRun && !calm
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(turnMaps, everyMilliseconds)
    return () => {
      clearInterval(timer)
    }
  }, [runs])
  const shown = front === 'A' ? a : b
  return (
    <div className="flicker-bar">
      <button
        type="button"
        className="button"
        onClick={() => {
          setRun(false)
          turnMaps()
        }}
      >
        {karten.showOther(front === 'A' ? 'B' : 'A')}
      </button>
      {!calm && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setRun(!runs)
          }}
        >
          {runs ? karten.pause : karten.run}
        </button>
      )}
      {/* Read aloud when somebody turns the maps; every second it would drown everything else. */}
      <p aria-live={runs ? 'off' : 'polite'}>{karten.showing(shown.letter, shown.zoning.title)}</p>
      {calm && <p className="fine">{karten.calm}</p>}
    </div>
  )
}
