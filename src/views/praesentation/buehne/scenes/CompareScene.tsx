import { useMemo } from 'react'
import { buehne } from '../../../../i18n/de/buehne'
import { shownAt, zoningById } from '../../../../state/derived/shown'
import { pairScene } from '../../../vergleich/maps/scenes'
import { noPairs } from '../../noPairs'
import type { Prepared } from '../prepare'
import { StageLegend, ZoneList } from '../StageLegend'
import { StageMap, useSceneCamera } from '../StageMap'
import { useFit } from '../useFit'
import { SceneText } from './SceneText'

/** A and B as two maps that move together, and the sentence of who changes rooms. */
export const CompareScene = ({ prepared, isLive }: { prepared: Prepared; isLive: boolean }) => {
  const { state } = prepared
  const { boundaries } = state.data
  const a = zoningById(state, state.zoningA)
  const b = zoningById(state, state.zoningB)
  const scenes = useMemo(() => (['A', 'B'] as const).map((letter) => pairScene(letter, 'measure', noPairs)(state)), [state])
  const camera = useSceneCamera(boundaries, state.camera)
  const head = useFit(prepared)
  if (a === null || b === null)
    return (
      <div className="hall-body is-row">
        <SceneText prepared={prepared}>
          <p className="hall-problem">{buehne.compareGone}</p>
        </SceneText>
      </div>
    )
  return (
    <div className="hall-body is-row">
      <div className="hall-head" ref={head}>
        <SceneText prepared={prepared} />
      </div>
      <div className="hall-pair">
        {[a, b].map((zoning, i) => (
          <section key={i === 0 ? 'A' : 'B'} className="hall-one">
            <h2>
              <span className={`side-letter side-${i === 0 ? 'a' : 'b'}`}>{i === 0 ? 'A' : 'B'}</span> {zoning.title}
            </h2>
            <ZoneList zones={scenes[i]!.zones} />
            <StageMap topology={boundaries} scene={scenes[i]!} camera={camera} label={buehne.mapOf(buehne.sideOf(i === 0 ? 'A' : 'B', zoning.title), state.year, buehne.rooms(zoning.zones.length))} named={isLive} />
          </section>
        ))}
      </div>
      <StageLegend shown={shownAt(state, a)} zones={[]} moved={a !== b} row counted={false} />
      {a !== b && <p className="hall-numbers">{buehne.numbersOfB}</p>}
    </div>
  )
}
