import { buehne } from '../../../../i18n/de/buehne'
import type { Prepared } from '../prepare'
import { StageMap, useSceneCamera } from '../StageMap'
import { quietScene } from '../stageScene'
import { useFit } from '../useFit'
import { SceneText } from './SceneText'

/** A title, the city quiet beside it. */
export const TitleScene = ({ prepared }: { prepared: Prepared }) => {
  const { state } = prepared
  const camera = useSceneCamera(state.data.boundaries, null)
  const side = useFit(prepared)
  return (
    <div className="hall-body is-title">
      <div className="hall-side" ref={side}>
        <SceneText prepared={prepared} />
      </div>
      <div className="hall-main">
        <StageMap topology={state.data.boundaries} scene={quietScene(state.data)} camera={camera} label={buehne.quietMap} />
      </div>
    </div>
  )
}
