import { useMemo, useRef } from 'react'
import { CityMap } from '../../map/CityMap'
import type { CameraStore } from '../../map/cameraStore'
import type { BaseMapStatus } from '../../map/maplibre/MapLibreMap'
import type { MapScene } from '../../map/mapScene'
import { lage } from '../../i18n/de/lage'
import type { Zoning } from '../../core/zoning/zoning'
import type { AppState } from '../../state/appState'
import { zoneMembersOf } from '../../state/derived/rows'
import { leaveMap, setHover } from '../../state/hover'
import { useApp, useAppStore } from '../AppContext'
import { interactionOf } from './interactionOf'
import { liveOf } from './liveOf'

/**
 * A map bound to the store. `scene` must be memoised: the map redraws when the
 * object changes, without React. With `zonesOf` the pointer picks whole zones.
 */
export const MapPanel = ({ scene, camera, label, zonesOf = null, renderer = 'auto', wheelNeedsKey = false, onBaseMapStatus }: { scene: (state: AppState) => MapScene; camera: CameraStore; label: string; zonesOf?: Zoning | null; renderer?: 'auto' | 'svg'; wheelNeedsKey?: boolean; onBaseMapStatus?: (status: BaseMapStatus) => void }) => {
  const store = useAppStore()
  const root = useRef<HTMLDivElement>(null)
  const boundaries = useApp((state) => state.data.boundaries)
  const theme = useApp((state) => state.theme)
  const baseMap = useApp((state) => state.baseMap)
  const live = useMemo(() => liveOf(store, scene), [store, scene])
  const interaction = useMemo(() => interactionOf(store), [store])

  const target = (unit: string): { kind: 'unit' | 'zone'; id: string; unitIds: readonly string[] } => {
    const zone = zonesOf?.zoneOf.get(unit)
    if (zonesOf === null || zone === undefined) return { kind: 'unit', id: unit, unitIds: [unit] }
    return { kind: 'zone', id: zone, unitIds: zoneMembersOf(store.getState().data, zonesOf).get(zone) ?? [unit] }
  }

  return (
    <div className="map-panel" ref={root}>
      <CityMap
        topology={boundaries}
        scene={live}
        interaction={interaction}
        camera={camera}
        theme={theme}
        baseMap={baseMap}
        renderer={renderer}
        wheelNeedsKey={wheelNeedsKey}
        label={label}
        onBaseMapStatus={(status) => {
          onBaseMapStatus?.(status)
          if (status === 'unreachable') store.getState().notify({ tone: 'info', sentence: lage.baseMapFailed })
        }}
        onHover={(unit, place) => {
          if (unit === null || place === null) {
            leaveMap()
            return
          }
          const box = root.current!.getBoundingClientRect()
          setHover({ ...target(unit), point: { x: box.left + place.x, y: box.top + place.y } })
        }}
        onSelect={(unit) => {
          if (unit === null) {
            store.getState().show({ selection: null })
            return
          }
          const { kind, id } = target(unit)
          const { selection } = store.getState()
          store.getState().show({ selection: selection?.kind === kind && selection.id === id ? null : { kind, id } })
        }}
      />
    </div>
  )
}
