import { IndexPicture } from '../../../../charts/IndexPicture'
import { buehne } from '../../../../i18n/de/buehne'
import { shownIndex } from '../../../../state/derived/shownIndex'
import { indexPictureOf } from '../indexPictureOf'
import type { Prepared } from '../prepare'
import { useFit } from '../useFit'
import { SceneText } from './SceneText'

/** The index in one picture, with the figures of one Ortsteil: the selected one, else the one with the highest index. */
export const IndexScene = ({ prepared }: { prepared: Prepared }) => {
  const { state } = prepared
  const shown = shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe)
  const picture = indexPictureOf(state.data, shown, state.selection?.kind === 'unit' ? state.selection.id : null)
  const head = useFit(prepared)
  return (
    <div className="hall-body is-row">
      <div className="hall-head" ref={head}>
        <SceneText prepared={prepared}>{picture?.instead !== undefined && <p className="hall-problem">{buehne.notRatedUnit(picture.instead)}</p>}</SceneText>
      </div>
      {picture === null ? <p className="hall-problem">{buehne.noIndex}</p> : <IndexPicture picture={picture} caption={buehne.indexOne(picture.name)} />}
    </div>
  )
}
