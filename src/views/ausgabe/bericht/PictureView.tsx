import { PaperLegend } from '../../../map/figure/PaperLegend'
import { PaperMap } from '../../../map/figure/PaperMap'
import { useApp } from '../../AppContext'
import type { Picture } from './blocks'
import { legendColumns, legendPt, legendSideMm, mapMm, pictureSize } from './pictureSize'
import { bodyWidthMm } from './reportPaper'
import { TrendPicture } from './TrendPicture'

/** A picture of the report at the size that `pictureSize` says. */
export const PictureView = ({ picture, alt }: { picture: Picture; alt: string }) => {
  const boundaries = useApp((state) => state.data.boundaries)
  const { widthMm, heightMm, legendBelow } = pictureSize(picture)
  return (
    <div className={legendBelow ? 'report-picture is-stacked' : 'report-picture'} data-picture style={{ width: `${String(widthMm)}mm`, height: `${String(heightMm)}mm` }}>
      {picture.kind === 'trends' ? (
        <TrendPicture picture={picture} alt={alt} />
      ) : (
        <>
          <PaperMap topology={boundaries} scene={picture.scene} widthMm={legendBelow ? bodyWidthMm : mapMm.width} heightMm={mapMm.height} alt={alt} />
          <PaperLegend legend={picture.legend} widthMm={legendBelow ? bodyWidthMm : legendSideMm} columns={legendBelow ? legendColumns : 1} fontPt={legendPt} />
        </>
      )}
    </div>
  )
}
