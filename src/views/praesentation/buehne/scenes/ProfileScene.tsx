import { useMemo, type ReactNode } from 'react'
import { DotStrip } from '../../../../charts/DotStrip'
import { isPresent } from '../../../../core/indicators/missing'
import { buehne } from '../../../../i18n/de/buehne'
import { formatValue } from '../../../../i18n/format'
import type { AppState } from '../../../../state/appState'
import { numberOrNull } from '../../../../state/derived/profile'
import { shownNow } from '../../../../state/derived/shown'
import type { Shown, ShownRow } from '../../../../state/derived/shownTypes'
import type { Prepared } from '../prepare'
import { profileFacts, profileRow } from '../profileFacts'
import { rowWords } from '../rowWords'
import { StageLegend } from '../StageLegend'
import { StageMap, useSceneCamera } from '../StageMap'
import { useFit } from '../useFit'
import { useMapOf } from './MapOf'
import { SceneText } from './SceneText'

const Facts = ({ state, shown, row }: { state: AppState; shown: Shown; row: ShownRow }) => {
  return (
    <>
      <table className="hall-facts">
        <caption className="visually-hidden">{`${row.name} ${state.year}. ${buehne.strips}`}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col">{row.name}</th>
            <th scope="col">{buehne.city}</th>
            <th scope="col">Spanne</th>
          </tr>
        </thead>
        <tbody>
          {profileFacts(state, shown, row).map(({ indicator, value, city, among }) => (
            <tr key={indicator.id}>
              <th scope="row">{indicator.shortLabel}</th>
              <td className="hall-fact">{formatValue(value, indicator.decimals, indicator.unit)}</td>
              <td className="hall-quiet">
                {buehne.city} {formatValue(city, indicator.decimals, indicator.unit)}
              </td>
              <td>
                <DotStrip values={among} value={numberOrNull(value)} reference={numberOrNull(city)} label={`${row.name} ${formatValue(value, indicator.decimals, indicator.unit)}, ${buehne.city} ${formatValue(city, indicator.decimals, indicator.unit)}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hall-quiet hall-small">{buehne.strips}</p>
    </>
  )
}

/** A short profile in big type beside the map that shows where. `children` stand between the words and the figures; for an answer. */
export const ProfileScene = ({ prepared, isLive, flies = false, children }: { prepared: Prepared; isLive: boolean; flies?: boolean; children?: ReactNode }) => {
  const { state } = prepared
  const { scene, selected, selectedName, borders, label } = useMapOf(prepared)
  const shown = shownNow(state)
  const camera = useSceneCamera(state.data.boundaries, state.camera)
  const side = useFit(useMemo(() => [prepared, children], [prepared, children]))
  const own = profileRow(state, shown)
  return (
    <div className="hall-body">
      <div className="hall-side" ref={side}>
        <SceneText prepared={prepared}>
          {own === undefined ? (
            <p className="hall-problem">{buehne.noProfile}</p>
          ) : (
            <p className="hall-lead">
              <b>{rowWords(state, shown, own)}</b> {isPresent(own.population) ? `${formatValue(own.population)} ${buehne.people}.` : `${buehne.unknownPeople}.`}
            </p>
          )}
          {children}
        </SceneText>
        {own !== undefined && <Facts state={state} shown={shown} row={own} />}
      </div>
      <div className="hall-main is-column">
        <StageMap topology={state.data.boundaries} scene={scene} camera={camera} label={label} selected={selected} named={isLive} around={state.camera === null ? selected : undefined} flies={flies} />
        <StageLegend shown={shown} zones={scene.zones} borders={borders} drawn={scene} outlined={selectedName} row />
      </div>
    </div>
  )
}
