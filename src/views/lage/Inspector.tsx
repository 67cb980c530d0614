import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { zoningById } from '../../state/derived/shown'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'
import { OverviewPanel } from './OverviewPanel'

const UnitPanel = lazy(() => import('./UnitPanel'))
const ZonePanel = lazy(() => import('./ZonePanel'))

/** The inspector on the right; on a phone a sheet that can be pulled up. */
export const Inspector = () => {
  const selection = useApp((state) => state.selection)
  const zoning = useApp((state) => zoningById(state, state.level))
  const [raised, setRaised] = useState(false)
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    // Not needed for the first map, wanted with the first click.
    const timer = setTimeout(() => {
      void import('./UnitPanel')
      void import('./ZonePanel')
    }, 1500)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  useEffect(() => {
    root.current?.scrollTo({ top: 0 })
  }, [selection])
  return (
    <aside ref={root} className={raised ? 'inspector is-raised' : 'inspector'} aria-label="Auskunft">
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={raised}
        onClick={() => {
          setRaised(!raised)
        }}
      >
        <Icon name={raised ? 'ab' : 'auf'} size={18} />
        <span>{raised ? 'Karte zeigen' : 'Auskunft aufziehen'}</span>
      </button>
      <Suspense fallback={null}>{selection === null || (selection.kind === 'zone' && zoning === null) ? <OverviewPanel /> : selection.kind === 'unit' ? <UnitPanel id={selection.id} /> : <ZonePanel zoning={zoning!} id={selection.id} />}</Suspense>
    </aside>
  )
}
