import { paperLegendHeightMm } from '../../../map/figure/PaperLegend'
import type { Picture } from './blocks'
import { bodyWidthMm } from './reportPaper'

export const mapMm = { width: 122, height: 108 }
export const legendSideMm = bodyWidthMm - mapMm.width - 4
export const legendColumns = 3
export const legendPt = 8
export const trend = { perRow: 3, heightMm: 34, gapMm: 5 }

export interface PictureSize {
  readonly widthMm: number
  readonly heightMm: number
  /** The legend stands below the map because it is too tall for its side. */
  readonly legendBelow: boolean
}

/** Millimetres a picture takes on paper, known before it is drawn. */
export const pictureSize = (picture: Picture): PictureSize => {
  if (picture.kind === 'trends') {
    const rows = Math.ceil(picture.lines.length / trend.perRow)
    return { widthMm: bodyWidthMm, heightMm: Math.max(1, rows) * trend.heightMm + Math.max(0, rows - 1) * trend.gapMm, legendBelow: false }
  }
  const side = paperLegendHeightMm({ legend: picture.legend, widthMm: legendSideMm, fontPt: legendPt })
  if (side <= mapMm.height) return { widthMm: bodyWidthMm, heightMm: mapMm.height, legendBelow: false }
  const below = paperLegendHeightMm({ legend: picture.legend, widthMm: bodyWidthMm, columns: legendColumns, fontPt: legendPt })
  return { widthMm: bodyWidthMm, heightMm: mapMm.height + 3 + below, legendBelow: true }
}
