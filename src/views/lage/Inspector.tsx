import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { zoningById } from '../../state/derived/shown'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'
import { InspectorFocus } from './InspectorFocus'
import { OverviewPanel } from './OverviewPanel'

const UnitPanel = lazy(() => import('./UnitPanel'))
const ZonePanel = lazy(() => import('./ZonePanel'))
const ViewTerms = lazy(() => import('../shared/ViewTerms'))

/** The inspector on the right; on a phone a sheet that can be pulled up. */
export const Inspector = () => {
  const selection = useApp((state) => state.selection)
  const zoning = useApp((state) => zoningById(state, state.level))
  const isTable = useApp((state) => state.mode === 'tabelle')
  const [pulledUp, setPulledUp] = useState(false)
  /** The selection whose sheet the user has folded away again. */
  const [folded, setFolded] = useState<typeof selection>(null)
  // On a phone the sheet beside a table waits as its handle; a picked row brings it up.
  const raised = pulledUp || (isTable && selection !== null && folded !== selection)
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
  return (
    <aside ref={root} id="auskunft" className={raised ? 'inspector is-raised' : 'inspector'} aria-label="Auskunft">
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={raised}
        onClick={() => {
          setPulledUp(!raised)
          setFolded(raised ? selection : null)
        }}
      >
        <Icon name={raised ? 'ab' : 'auf'} size={18} />
        <span>{raised ? 'Karte zeigen' : 'Auskunft aufziehen'}</span>
      </button>
      <Suspense fallback={null}>
        {selection === null || (selection.kind === 'zone' && zoning === null) ? <OverviewPanel /> : selection.kind === 'unit' ? <UnitPanel id={selection.id} /> : <ZonePanel zoning={zoning!} id={selection.id} />}
        <InspectorFocus root={root} />
      </Suspense>
      <Suspense fallback={null}>
        <ViewTerms />
      </Suspense>
    </aside>
  )
}
