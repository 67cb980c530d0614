import { useMemo } from 'react'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import type { Zoning } from '../../../core/zoning/zoning'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import type { AppState } from '../../../state/appState'
import { useApp } from '../../AppContext'
import { SaveImage } from '../../shared/bild/SaveImage'
import { MapPanel } from '../../shared/MapPanel'
import { nothingMarked } from '../../shared/sceneOf'
import { useCamera } from '../../shared/useCamera'
import { areaPictures } from './areaPictures'
import type { AreaRow } from './areaRows'
import { areaScene } from './areaScene'

const padding = { top: 20, right: 20, bottom: 20, left: 20 }
/** The rooms of one zoning with the areas' outlines over them; the units of the chosen area are marked. */
export const AreaMap = ({ zoning, areas, chosen }: { zoning: Zoning; areas: ForeignAreas; chosen: AreaRow | null }) => {
  const camera = useCamera(padding)
  const data = useApp((state) => state.data)
  const boundaries = data.sources.find((source) => source.id === data.boundarySource)
  const marked = useMemo(() => (chosen === null ? nothingMarked : new Set(chosen.units)), [chosen])
  const scene = useMemo(
    () => (state: AppState) => areaScene(state, zoning, areas, marked),
    [zoning, areas, marked],
  )
  const pictures = useMemo(() => areaPictures(zoning, areas, chosen), [zoning, areas, chosen])
  return (
    <figure className="areas-map">
      <div className="areas-map-stage">
        <MapPanel scene={scene} camera={camera} renderer="svg" wheelNeedsKey label={words.mapLabel(zoning.title, areas.title)} />
      </div>
      <figcaption>
        <SaveImage make={pictures} />
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
