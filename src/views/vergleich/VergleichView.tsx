import { useMemo } from 'react'
import type { Zoning } from '../../core/zoning/zoning'
import { vergleich } from '../../i18n/de/vergleich'
import { formatNumber, formatValue } from '../../i18n/format'
import type { CameraStore } from '../../map/cameraStore'
import type { AppState } from '../../state/appState'
import { isCertain } from '../../state/derived/rows'
import { shownAt, zoningById } from '../../state/derived/shown'
import { useApp } from '../AppContext'
import { LegendCard } from '../shared/LegendCard'
import { MapFoot } from '../shared/MapFoot'
import { MapPanel } from '../shared/MapPanel'
import { noLines, noPoints, sceneOf } from '../shared/sceneOf'
import { Tooltip } from '../shared/Tooltip'
import { useCamera } from '../shared/useCamera'
import { comparison } from './comparison'
import { MovedTable } from './MovedTable'
import { SelectedLine } from './SelectedLine'
import { SwapNews } from './SwapNews'
import { VergleichControls } from './VergleichControls'
import { ZonePairsTable } from './ZonePairsTable'

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

/** „Vergleich“: two groupings of the same Ortsteile beside each other, with the same data, classes and colours. */
const VergleichView = () => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const a = useApp((state) => zoningById(state, state.zoningA))
  const b = useApp((state) => zoningById(state, state.zoningB))
  const shown = useApp((state) => shownAt(state, a))
  const camera = useCamera(padding)
  if (a === null || b === null) {
    return (
      <>
        <VergleichControls />
        <p className="empty">In den geladenen Daten gibt es keine zwei Gliederungen, die sich vergleichen ließen.</p>
      </>
    )
  }
  const compared = comparison(data, year, a, b)
  return (
    <>
      <VergleichControls />
      <div className="vergleich-body">
        <div className="vergleich-lead">
          <p className="statement-large" aria-live="polite">
            {a.id === b.id ? (
              vergleich.same
            ) : compared.movedUnits === 0 ? (
              vergleich.identical
            ) : (
              <>
                <b>{vergleich.sentence(compared.movedUnits, data.units.length, compared.movedPeople)}</b> {compared.mostChanged !== null && vergleich.mostChanged(compared.mostChanged.name, compared.mostChanged.people)}
              </>
            )}
          </p>
          <p className="fine">
            {vergleich.agreement(formatNumber(compared.ari, 2))} {compared.peopleUnknownUnits > 0 && vergleich.unknownPeople(compared.peopleUnknownUnits)}
          </p>
        </div>
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
        <div className="vergleich-tables">
          <MovedTable compared={compared} a={a} b={b} />
          <ZonePairsTable compared={compared} a={a} b={b} />
        </div>
        <HoverCard a={a} b={b} />
      </div>
    </>
  )
}

export default VergleichView
