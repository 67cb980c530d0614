import { useMemo } from 'react'
import type { Zoning } from '../../core/zoning/zoning'
import { vergleich } from '../../i18n/de/vergleich'
import { formatValue } from '../../i18n/format'
import type { CameraStore } from '../../map/cameraStore'
import type { AppState } from '../../state/appState'
import { isCertain } from '../../state/derived/rows'
import { shownAt } from '../../state/derived/shown'
import { useApp } from '../AppContext'
import { LegendCard } from '../shared/LegendCard'
import { MapFoot } from '../shared/MapFoot'
import { MapPanel } from '../shared/MapPanel'
import { noLines, noPoints, sceneOf } from '../shared/sceneOf'
import { Tooltip } from '../shared/Tooltip'
import { useCamera } from '../shared/useCamera'
import { comparison } from './comparison'
import { SelectedLine } from './SelectedLine'
import { SwapNews } from './SwapNews'
import { useCompared } from './useCompared'

const padding = { top: 16, right: 16, bottom: 16, left: 16 }
const noFilter: readonly number[] = []

const Side = ({ letter, zoning, other, camera }: { letter: 'A' | 'B'; zoning: Zoning; other: Zoning; camera: CameraStore }) => {
  const isA = letter === 'A'
  const scene = useMemo(
    () => (state: AppState) =>
      sceneOf(
        state.data,
        shownAt(state, zoning),
        state.theme,
        noFilter,
        null,
        comparison(state.data, state.year, isA ? zoning : other, isA ? other : zoning).movedIds,
        noPoints,
        noLines,
      ),
    [zoning, other, isA],
  )
  const uncertain = [...zoning.certainty.values()].filter((certainty) => !isCertain(certainty)).length
  return (
    <section className="side" aria-label={`${letter}: ${zoning.title}`}>
      <header className="side-head">
        <span className={`side-letter side-${letter.toLowerCase()}`}>{letter}</span>
        <h2>{zoning.title}</h2>
        <span className={uncertain > 0 ? 'certainty' : 'fine'}>{uncertain > 0 ? vergleich.uncertain(uncertain) : vergleich.certain}</span>
      </header>
      <MapPanel scene={scene} camera={camera} wheelNeedsKey label={`Karte ${letter}: ${zoning.title}`} />
    </section>
  )
}

const HoverCard = ({ a, b }: { a: Zoning; b: Zoning }) => {
  const shownA = useApp((state) => shownAt(state, a))
  const shownB = useApp((state) => shownAt(state, b))
  const units = useApp((state) => shownAt(state, null))
  const line = (letter: string, shown: typeof shownA, id: string) => {
    const row = shown.rowOfUnit.get(id)
    return (
      <span>
        <b>{letter}</b> {row === undefined ? vergleich.unassigned : `${row.name}, ${formatValue(row.value, shown.decimals, shown.unit)}`}
      </span>
    )
  }
  return (
    <Tooltip>
      {(hover) => {
        const row = units.rowOf.get(hover.id)
        return (
          <>
            <b>{row?.name}</b>
            {line('A', shownA, hover.id)}
            {line('B', shownB, hover.id)}
            <span className="fine">
              {row === undefined ? '' : `${formatValue(row.population)} Menschen`}
              {row?.status === 'modell' && ' · Modellwert'}
            </span>
          </>
        )
      }}
    </Tooltip>
  )
}

/** The maps, what is picked on them, and their one legend. */
export const ComparisonMaps = () => {
  const { a, b } = useCompared()
  const shown = useApp((state) => shownAt(state, a))
  const camera = useCamera(padding)
  if (a === null || b === null) return null
  return (
    <>
      <div className="sides">
        <Side letter="A" zoning={a} other={b} camera={camera} />
        <Side letter="B" zoning={b} other={a} camera={camera} />
      </div>
      <SelectedLine a={a} b={b} />
      <SwapNews a={a} b={b} />
      <div className="vergleich-legend">
        <LegendCard shown={shown} filterable={false} />
        <MapFoot shown={shown} />
      </div>
      <HoverCard a={a} b={b} />
    </>
  )
}
