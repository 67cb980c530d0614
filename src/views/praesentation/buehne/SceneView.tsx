import { memo } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import { shownAt, shownNow, zoningById } from '../../../state/derived/shown'
import { shownIndex } from '../../../state/derived/shownIndex'
import type { Prepared } from './prepare'
import { profileGrounds, type Grounds } from './profileFacts'
import { CompareScene } from './scenes/CompareScene'
import { IndexScene } from './scenes/IndexScene'
import { MapScene } from './scenes/MapScene'
import { ProfileScene } from './scenes/ProfileScene'
import { RankingScene } from './scenes/RankingScene'
import { TitleScene } from './scenes/TitleScene'
import { drawnZonings } from '../drawnZonings'
import type { FrozenWords } from '../frozenWords'
import { StageFoot } from './StageFoot'
import './hall.css'

const Body = ({ prepared, isLive }: { prepared: Prepared; isLive: boolean }) => {
  switch (prepared.scene.stage) {
    case 'titel':
      return <TitleScene prepared={prepared} />
    case 'karte':
      return <MapScene prepared={prepared} isLive={isLive} />
    case 'index':
      return <IndexScene prepared={prepared} />
    case 'vergleich':
      return <CompareScene prepared={prepared} isLive={isLive} />
    case 'steckbrief':
      return <ProfileScene prepared={prepared} isLive={isLive} />
    case 'rangliste':
      return <RankingScene prepared={prepared} />
  }
}

/** What the map or list of a scene shows. */
export const shownOf = ({ scene, state }: Prepared) => {
  if (scene.stage === 'index') return shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe)
  return scene.stage === 'vergleich' ? shownAt(state, zoningById(state, state.zoningA)) : shownNow(state)
}

/** What all figures of a scene rest on; the foot names it. */
export const groundsOf = (prepared: Prepared): Grounds => (prepared.scene.stage === 'steckbrief' ? profileGrounds(prepared.state) : shownOf(prepared))

/**
 * One scene with its foot, in whatever size it is given: sizes follow the box,
 * so previews are the scene itself, only smaller.
 * @param isLive on the stage: with names on the map, and type that stays readable on a phone
 */
export const SceneView = memo(({ prepared, number, count, frozen, isLive }: { prepared: Prepared; number: number; count: number; frozen: FrozenWords | null; isLive: boolean }) => (
  <div className={isLive ? 'hall-scene is-live' : 'hall-scene'} data-stage={prepared.scene.stage}>
    <div className="hall-sheet">
      <Body prepared={prepared} isLive={isLive} />
      <StageFoot state={prepared.state} shown={shownOf(prepared)} grounds={groundsOf(prepared)} zonings={drawnZonings(prepared.state, prepared.scene.stage)} frozen={frozen} place={buehne.place(number, count)} />
    </div>
  </div>
))
SceneView.displayName = 'SceneView'
