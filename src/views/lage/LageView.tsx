import { lazy, Suspense, useMemo, useState } from 'react'
import { lage } from '../../i18n/de/lage'
import { peopleOrUnknown } from '../../i18n/de/menschen'
import { valuePhrase } from '../../i18n/de/statements'
import type { BaseMapStatus } from '../../map/maplibre/MapLibreMap'
import type { AppState } from '../../state/appState'
import { peopleOfRows } from '../../state/derived/knownPeople'
import { activeFilter, shownNow, zoningById } from '../../state/derived/shown'
import { useApp } from '../AppContext'
import { useContextLayers } from '../shared/useContextLayers'
import { LegendCard } from '../shared/LegendCard'
import { MapFoot } from '../shared/MapFoot'
import { MapPanel } from '../shared/MapPanel'
import { nothingMarked, sceneOf } from '../shared/sceneOf'
import { Tooltip } from '../shared/Tooltip'
import { useCamera } from '../shared/useCamera'
import { useIsNarrow } from '../shared/useIsNarrow'
import { Inspector } from './Inspector'
import { LageControls } from './LageControls'

const TwinTable = lazy(() => import('./TwinTable'))

/** The city keeps to the right, because the legend lies in the empty corner at the bottom left. */
const widePadding = { top: 20, right: 24, bottom: 20, left: 176 }
const narrowPadding = { top: 12, right: 12, bottom: 12, left: 12 }

const HoverCard = () => {
  const shown = useApp(shownNow)
  const units = useApp((state) => state.data.units)
  return (
    <Tooltip>
      {(hover) => {
        const row = hover.kind === 'zone' ? shown.rowOf.get(hover.id) : shown.rowOfUnit.get(hover.id)
        if (row === undefined) return <b>{units.find((unit) => unit.id === hover.id)?.name}</b>
        return (
          <>
            <b>{row.name}</b>
            <span>
              {row.rank === null
                ? lage.notRated
                : shown.measure === 'index'
                  ? `${shown.labels[row.classIndex ?? 0] ?? ''} · ${valuePhrase(shown, row)} · Rang ${row.rank} von ${shown.ratedCount}`
                  : `${valuePhrase(shown, row)} · Rang ${row.rank} von ${shown.ratedCount}`}
            </span>
            <span className="fine">
              {peopleOrUnknown(peopleOfRows([row]))}
              {row.status === 'modell' && ' · Modellwert'}
            </span>
          </>
        )
      }}
    </Tooltip>
  )
}

/** „Lage“: where is the need, by Ortsteil or by the zones of a division. */
export const LageView = () => {
  const mode = useApp((state) => state.mode)
  const layers = useApp((state) => state.layers)
  const shown = useApp(shownNow)
  const ownPackage = useApp((state) => state.baseMark !== '')
  const baseMap = useApp((state) => state.baseMap)
  const [baseMapStatus, setBaseMapStatus] = useState<BaseMapStatus>('off')
  const narrow = useIsNarrow()
  const camera = useCamera(narrow ? narrowPadding : widePadding)
  const { points, lines } = useContextLayers(layers, ownPackage)
  const scene = useMemo(
    () => (state: AppState) => sceneOf(state.data, shownNow(state), state.theme, activeFilter(shownNow(state), state.classFilter), zoningById(state, state.borders), nothingMarked, points, lines),
    [points, lines],
  )
  return (
    <>
      <LageControls />
      <div className="lage-body">
        {mode === 'tabelle' ? (
          <Suspense fallback={<p className="loading">Wird geladen …</p>}>
            <TwinTable />
          </Suspense>
        ) : (
          <div className="stage">
            <div className="stage-map">
              <MapPanel scene={scene} camera={camera} zonesOf={shown.zoning} onBaseMapStatus={setBaseMapStatus} label={`Karte: ${shown.title} ${shown.year}, ${shown.zoning === null ? lage.units : shown.zoning.title}`} />
              <LegendCard shown={shown} />
            </div>
            <MapFoot shown={shown} baseMapShown={baseMap && baseMapStatus === 'shown'} />
            <HoverCard />
          </div>
        )}
        <Inspector />
      </div>
    </>
  )
}
