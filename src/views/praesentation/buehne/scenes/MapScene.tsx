import type { Prepared } from '../prepare'
import { StageLegend } from '../StageLegend'
import { StageMap, useSceneCamera } from '../StageMap'
import { useFit } from '../useFit'
import { useMapOf } from './MapOf'
import { SceneText } from './SceneText'

/** The map as large as it goes, words and the whole legend beside it. */
export const MapScene = ({ prepared, isLive }: { prepared: Prepared; isLive: boolean }) => {
  const { state } = prepared
  const { shown, scene, selected, selectedName, borders, label } = useMapOf(prepared)
  const camera = useSceneCamera(state.data.boundaries, state.camera)
  const side = useFit(prepared)
  return (
    <div className="hall-body">
      <div className="hall-side" ref={side}>
        <SceneText prepared={prepared} />
        <StageLegend shown={shown} zones={scene.zones} borders={borders} drawn={scene} outlined={selectedName} />
      </div>
      <div className="hall-main">
        <StageMap topology={state.data.boundaries} scene={scene} camera={camera} label={label} selected={selected} named={isLive} />
      </div>
    </div>
  )
}
