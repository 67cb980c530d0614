import { kartenblatt } from '../../../i18n/de/kartenblatt'
import { blatt } from '../../../i18n/de/blatt'
import { paperLegendHeightMm } from '../../../map/figure/PaperLegend'
import { wrapText } from '../../../map/figure/textWidth'
import { mmPerPt, paperSize, type PaperFormat } from '../blatt/paperFormat'
import { layoutMapSheet, type MapSheetPlan, type Part } from './layoutMapSheet'
import type { MapSheetContent } from './mapSheetModel'
import { layoutTable } from './sheetTable'

/** Sizes of type on A4, in points; larger paper multiplies them. */
export const leadPt = 10.5
export const captionPt = 10
export const captionNotePt = 8
export const scaleLinePt = 7
const leading = 1.3

/** A legend needs this much to have room for its words, in mm at 9 points. */
const narrowestLegend = 44

/** Height in mm of a text in a width. */
const textMm = (text: string, widthMm: number, pt: number, weight: 400 | 600 = 400): number => (text === '' ? 0 : wrapText(text, widthMm, pt * mmPerPt, weight).length * pt * mmPerPt * leading)

const remembered = (height: Part['height']): Part['height'] => {
  const known = new Map<string, number | null>()
  return (widthMm, pt) => {
    const key = `${widthMm.toFixed(2)} ${pt}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = height(widthMm, pt)
    known.set(key, found)
    return found
  }
}

/** The paper's name without the way it lies: „A4“. */
export const paperName = (format: PaperFormat): string => format.slice(0, 2).toUpperCase()

/** „1 : 150.000“ with the paper it holds for. */
export const scaleLine = (denominator: number, format: PaperFormat): string => kartenblatt.scaleLine(kartenblatt.scale(denominator), paperName(format))

/** Height of heading and text of the notes. */
export const notesMm = (notes: string, widthMm: number, pt: number): number => textMm(kartenblatt.notes, widthMm, pt, 600) + notes.split('\n').reduce((sum, line) => sum + Math.max(textMm(line, widthMm, pt), pt * mmPerPt * leading), 0)

/** Height in mm of the lines above and below a map of that width. */
export const mapLinesMm = ({ maps }: Pick<MapSheetContent, 'maps'>, format: PaperFormat, widthMm: number): number => {
  const { scale } = paperSize(format)
  const above = Math.max(...maps.map(({ caption, captionNote }) => textMm(caption, widthMm, captionPt * scale, 600) + textMm(captionNote, widthMm, captionNotePt * scale)))
  return above + textMm(scaleLine(1_000_000, format), widthMm, scaleLinePt * scale) + scale
}

type Planned = Pick<MapSheetContent, 'bounds' | 'lead' | 'legend' | 'table' | 'notes' | 'maps'>

const plans = new Map<string, MapSheetPlan | null>()
const plansKept = 12

/**
 * Lays the content of a map sheet out on a format; null where legend and notes
 * find no room. What is equal for the layout gives the identical plan: writing
 * a title moves nothing.
 */
export const planMapSheet = (content: Planned, format: PaperFormat): MapSheetPlan | null => {
  const { bounds, lead, legend, table, notes } = content
  const key = JSON.stringify([format, bounds, lead, legend, table, notes, content.maps.map(({ caption, captionNote }) => [caption, captionNote])])
  const known = plans.get(key)
  if (known !== undefined) return known
  const plan = planned(content, format)
  plans.set(key, plan)
  if (plans.size > plansKept) plans.delete(plans.keys().next().value!)
  return plan
}

const planned = (content: Planned, format: PaperFormat): MapSheetPlan | null => {
  const size = paperSize(format)
  const { scale } = size
  const { table } = content
  return layoutMapSheet({
    size,
    bounds: content.bounds,
    maps: content.maps.length === 2 ? 2 : 1,
    mapLinesMm: (widthMm) => mapLinesMm(content, format, widthMm),
    leadMm: textMm(content.lead, size.bodyWidthMm, leadPt * scale, 600),
    legend: { height: remembered((widthMm, pt) => (widthMm < (narrowestLegend * pt) / 9 ? null : paperLegendHeightMm({ legend: content.legend, widthMm, fontPt: pt }))) },
    table: table === null ? null : { height: remembered((widthMm, pt) => layoutTable(table, widthMm, pt)?.heightMm ?? null) },
    notes: content.notes === '' ? null : { height: remembered((widthMm, pt) => notesMm(content.notes, widthMm, pt)) },
  })
}

/** For a sentence about the plan: „A4 quer“. */
export const formatName = (format: PaperFormat): string => blatt.formats[format]
