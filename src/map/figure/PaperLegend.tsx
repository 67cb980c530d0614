import { useId, useMemo } from 'react'
import { bilder } from '../../i18n/de/bilder'
import { layoutLegend } from './legendLayout'
import type { PaperLegendModel } from './legendModel'
import { toXml } from './mark'
import { paperFont } from './paperStyle'
import { mmToPixels, pixelsToMm } from './paperUnits'

export interface PaperLegendProps {
  readonly legend: PaperLegendModel
  readonly widthMm: number
  readonly columns?: number | undefined
  /** Size of the words in points; 9 on a sheet in the hand. */
  readonly fontPt?: number | undefined
  /** Adds the sentence how to read it without colour. */
  readonly monochromeHint?: boolean | undefined
  readonly className?: string | undefined
}

const pixelsPerPoint = 96 / 72

const withHint = (legend: PaperLegendModel, hint: boolean): PaperLegendModel => (hint ? { ...legend, notes: [...legend.notes, bilder.monochrome] } : legend)

/** Height in millimetres that <PaperLegend> will take with the same properties. */
export const paperLegendHeightMm = ({ legend, widthMm, columns, fontPt = 9, monochromeHint = false }: Omit<PaperLegendProps, 'className'>): number =>
  pixelsToMm(layoutLegend(withHint(legend, monochromeHint), { width: mmToPixels(widthMm), columns, fontSize: fontPt * pixelsPerPoint }).height)

/** The whole legend of a map as one SVG element: all rows, never cut off; as high as paperLegendHeightMm says. */
export const PaperLegend = ({ legend, widthMm, columns, fontPt = 9, monochromeHint = false, className }: PaperLegendProps) => {
  const prefix = `legende${useId().replace(/\W/g, '')}`
  const { width, height, marks } = useMemo(() => layoutLegend(withHint(legend, monochromeHint), { width: mmToPixels(widthMm), columns, fontSize: fontPt * pixelsPerPoint, prefix }), [legend, monochromeHint, widthMm, columns, fontPt, prefix])
  return <svg className={className} role="group" aria-label={bilder.legend} xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={`${widthMm}mm`} height={`${pixelsToMm(height)}mm`} fontFamily={paperFont} dangerouslySetInnerHTML={{ __html: toXml(marks) }} />
}
