import { useLayoutEffect, useMemo } from 'react'
import type { Zoning } from '../../../core/zoning/zoning'
import { classSpanSentence } from '../../../i18n/de/variantenSaetze'
import { spanWord, zuschnitt, type SpanCount } from '../../../i18n/de/zuschnitt'
import { formatNumber } from '../../../i18n/format'
import { createCameraStore } from '../../../map/cameraStore'
import { mapGeometry } from '../../../map/geometry/mapGeometry'
import type { ThemeName } from '../../../map/palette'
import type { AppState } from '../../../state/appState'
import { memoise } from '../../../state/memoise'
import type { Shown } from '../../../state/derived/shownTypes'
import { useApp } from '../../AppContext'
import { SaveImage } from '../../shared/bild/SaveImage'
import { MapFoot } from '../../shared/MapFoot'
import { MapPanel } from '../../shared/MapPanel'
import { spanColours, spanScene } from './spanScene'
import { unitsWithGaps, type SpanRow } from './spanModel'
import { spanPictures } from './spanPictures'
import { classNames } from './classNames'

const padding = { top: 16, right: 16, bottom: 16, left: 16 }

/** The map has a view of its own: it stands below the others and need not follow them. */
const useOwnCamera = () => {
  const boundaries = useApp((state) => state.data.boundaries)
  const camera = useMemo(() => createCameraStore(mapGeometry(boundaries).bounds), [boundaries])
  useLayoutEffect(() => {
    camera.setPadding(padding)
  }, [camera])
  return camera
}

const SpanLegend = ({ counts, rows, classCount }: { counts: readonly SpanCount[]; rows: readonly SpanRow[]; classCount: number }) => {
  const theme = useApp((state) => state.theme)
  const colours = spanColours(classCount, theme)
  const gaps = unitsWithGaps(rows).size
  return (
    <section className="span-legend" aria-label={zuschnitt.legend}>
      <h3>{zuschnitt.legend}</h3>
      <ul>
        {counts
          .filter(({ span, units }) => span !== null || units > 0)
          .map(({ span, units, people, unknown }) => (
            <li key={String(span)} data-span={span ?? 'none'}>
              <span className={span === null ? 'swatch swatch-hatch' : 'swatch'} style={span === null ? undefined : { backgroundColor: colours[span] }} aria-hidden="true" />
              <span>{spanWord(span)}</span>
              <b className="span-legend-units">{formatNumber(units)}</b>
              <span className="fine">{zuschnitt.people(people, unknown)}</span>
            </li>
          ))}
        {gaps > 0 && (
          <li data-span="gaps">
            <span className="swatch swatch-gaps" aria-hidden="true" />
            <span>{zuschnitt.gaps}</span>
            <b className="span-legend-units">{formatNumber(gaps)}</b>
            <span />
          </li>
        )}
      </ul>
    </section>
  )
}

/** Where the class depends on the borders: map, legend in words, and the picked unit as a sentence. */
export const SpanMap = ({ rows, counts, units, zonings }: { rows: readonly SpanRow[]; counts: readonly SpanCount[]; units: Shown; zonings: readonly Zoning[] }) => {
  const camera = useOwnCamera()
  const selection = useApp((state) => state.selection)
  const { classCount } = units
  const scene = useMemo(() => {
    const painted = memoise((theme: ThemeName) => spanScene(rows, classCount, theme), 3)
    return (state: AppState) => painted(state.theme)
  }, [rows, classCount])
  const pictures = useMemo(() => spanPictures(rows, counts, units, zonings.map(({ title }) => title)), [rows, counts, units, zonings])
  const picked = selection?.kind === 'unit' ? rows.find(({ unit }) => unit === selection.id) : undefined
  return (
    <div className="span-map">
      <div className="span-stage">
        <MapPanel scene={scene} camera={camera} renderer="svg" wheelNeedsKey label={zuschnitt.mapLabel} />
      </div>
      <div className="span-side">
        <SpanLegend counts={counts} rows={rows} classCount={classCount} />
        <p role="status" className="span-picked">
          {picked === undefined ? <span className="fine">{zuschnitt.pick}</span> : classSpanSentence(picked.name, picked, classNames(units))}
        </p>
        <SaveImage make={pictures} />
        <MapFoot shown={units} />
      </div>
    </div>
  )
}
