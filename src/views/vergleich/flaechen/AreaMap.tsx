import { useMemo } from 'react'
import type { UnitId } from '../../../core/units/unit'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import type { Zoning } from '../../../core/zoning/zoning'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import type { AppState } from '../../../state/appState'
import { shownAt } from '../../../state/derived/shown'
import { memoise } from '../../../state/memoise'
import type { MapScene, SceneLine } from '../../../map/mapScene'
import { useApp } from '../../AppContext'
import { MapPanel } from '../../shared/MapPanel'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
import { useCamera } from '../../shared/useCamera'
import { numbersAt } from '../maps/numbers'
import { numberedZones, roomFills } from '../maps/roomScene'
import { areaLines } from './areaLines'
import type { AreaRow } from './areaRows'

const padding = { top: 20, right: 20, bottom: 20, left: 20 }
const noFilter: readonly number[] = []

const withAreas = memoise((base: MapScene, fills: MapScene['fills'], zones: MapScene['zones'], lines: readonly SceneLine[], marked: ReadonlySet<UnitId>): MapScene => ({ ...base, fills, zones, lines, marked, labels: 'zones' }), 4)

/** The rooms of one zoning with the areas' outlines over them; the units of the chosen area are marked. */
export const AreaMap = ({ zoning, areas, chosen }: { zoning: Zoning; areas: ForeignAreas; chosen: AreaRow | null }) => {
  const camera = useCamera(padding)
  const data = useApp((state) => state.data)
  const boundaries = data.sources.find((source) => source.id === data.boundarySource)
  const marked = useMemo(() => (chosen === null ? nothingMarked : new Set(chosen.units)), [chosen])
  const scene = useMemo(
    () => (state: AppState) => {
      const base = sceneOf(state.data, shownAt(state, zoning), state.theme, noFilter, null, nothingMarked, noPoints, noLines)
      const numbers = numbersAt(state, zoning)
      return withAreas(base, roomFills(state.data, zoning, numbers, state.theme), numberedZones(base.zones, numbers), areaLines(areas), marked)
    },
    [zoning, areas, marked],
  )
  return (
    <figure className="areas-map">
      <div className="areas-map-stage">
        <MapPanel scene={scene} camera={camera} renderer="svg" wheelNeedsKey label={words.mapLabel(zoning.title, areas.title)} />
      </div>
      <figcaption>
        <ul className="areas-legend">
          <li>
            <svg width="30" height="10" aria-hidden="true">
              <path className="areas-key-zone" d="M1 5h28" />
            </svg>
            {words.legendZones}
          </li>
          <li>
            <svg width="30" height="10" aria-hidden="true">
              <path className="areas-key-casing" d="M1 5h28" />
              <path className="areas-key-area" d="M1 5h28" />
            </svg>
            {words.legendAreas(areas.title)}
          </li>
          {chosen !== null && (
            <li>
              <svg width="30" height="10" aria-hidden="true">
                <path className="areas-key-marked" d="M1 5h28" />
              </svg>
              {words.legendMarked(chosen.name)}
            </li>
          )}
        </ul>
        <p className="fine">{words.mapHint}</p>
        <p className="fine">{words.mapSources(boundaries === undefined ? data.title : `${boundaries.title}, ${boundaries.licence}`, areas.source)}</p>
      </figcaption>
    </figure>
  )
}
