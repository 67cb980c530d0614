import { useMemo, type ReactNode } from 'react'
import { DotStrip } from '../../../../charts/DotStrip'
import { isPresent } from '../../../../core/indicators/missing'
import type { Zoning } from '../../../../core/zoning/zoning'
import { buehne } from '../../../../i18n/de/buehne'
import { lage } from '../../../../i18n/de/lage'
import { classPhrase, rankPhrase, valuePhrase } from '../../../../i18n/de/statements'
import { formatValue } from '../../../../i18n/format'
import type { AppState } from '../../../../state/appState'
import { numberOrNull, profile } from '../../../../state/derived/profile'
import { shownNow } from '../../../../state/derived/shown'
import type { Shown, ShownRow } from '../../../../state/derived/shownTypes'
import { caveats } from '../../../../i18n/de/caveats'
import type { Prepared } from '../prepare'
import { StageLegend } from '../StageLegend'
import { StageMap, useSceneCamera } from '../StageMap'
import { useFit } from '../useFit'
import { useMapOf } from './MapOf'
import { SceneText } from './SceneText'

/** More rows cannot be read from afar. */
const mostRows = 6

/** A row in words: class and rank, or why it has none. */
export const rowWords = (state: AppState, shown: Shown, row: ShownRow): string => {
  if (row.exclusion !== null) return lage.exclusion(row.exclusion)
  const value = valuePhrase(shown, row)
  const phrase = shown.measure === 'index' && row.classIndex !== null ? `${classPhrase(shown, row.classIndex, state.indexScheme === 'monitoring')}, ${value}` : value
  return [`${phrase}${row.rank === null ? '' : `, ${rankPhrase(shown, row)}`}.`, ...caveats(row).map((each) => `${each}.`)].join(' ')
}

const Facts = ({ state, zoning, row }: { state: AppState; zoning: Zoning | null; row: ShownRow }) => {
  const entries = profile(state.data, state.year, zoning, row.id, state.shownRecipe)
  const wanted = entries.filter((entry) => entry.inIndex)
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
          {(wanted.length === 0 ? entries : wanted).slice(0, mostRows).map(({ indicator, value, city, among }) => (
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
  const { selection } = state
  const isZone = selection?.kind === 'zone'
  // An Ortsteil is looked at without division (`stageState`), so its row tells its own people and figures.
  const own = selection === null || (isZone && shown.zoning === null) ? undefined : shown.rowOf.get(selection.id)
  const zoning = isZone ? shown.zoning : null
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
        {own !== undefined && <Facts state={state} zoning={zoning} row={own} />}
      </div>
      <div className="hall-main is-column">
        <StageMap topology={state.data.boundaries} scene={scene} camera={camera} label={label} selected={selected} named={isLive} around={state.camera === null ? selected : undefined} flies={flies} />
        <StageLegend shown={shown} zones={scene.zones} borders={borders} layers={state.layers} outlined={selectedName} row />
      </div>
    </div>
  )
}
