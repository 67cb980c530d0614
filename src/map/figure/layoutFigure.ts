import { bilder } from '../../i18n/de/bilder'
import type { Figure } from './figure'
import { placeMaps } from './figureMaps'
import { movedTo, placeText, together, type Placed } from './figureText'
import { mark } from './mark'
import { paperColours } from './paperStyle'
import { textWidth } from './textWidth'

/** A figure with every piece in its place. */
export interface FigureLayout extends Placed {
  readonly width: number
}

export const figureWidth = 960
const margin = 24
/** Charts are drawn for a narrow column of the page; a figure gives them a little more, wide ones nothing. */
const chartFactor = 1.3
const leastWidth = 560
const { ink, muted, modelInk, modelSoft, line } = paperColours
const badgeSize = 12

const badge = (x: number, y: number): Placed => {
  const width = textWidth(bilder.modelBadge, badgeSize, 600)
  return {
    marks: [
      mark('rect', { x, y: y + 2, width: width + 20, height: 22, rx: 11, fill: modelSoft, stroke: modelInk, 'stroke-width': 0.8 }),
      mark('text', { x: x + width / 2 + 10, y: y + 17, 'font-size': badgeSize, 'font-weight': 600, 'text-anchor': 'middle', fill: modelInk }, [], bilder.modelBadge),
    ],
    texts: [{ text: bilder.modelBadge, x: x + 10, y: y + 5, width, height: badgeSize * 1.35 }],
    height: 28,
  }
}

/** Width of a figure in pixels: as told, else wide for maps and as wide as the chart needs for drawings. */
const widthOf = ({ body }: Figure, asked: number | undefined): number => asked ?? (body.kind === 'maps' ? figureWidth : Math.max(leastWidth, Math.ceil(body.size.width * Math.max(1, Math.min(chartFactor, (figureWidth - margin * 2) / body.size.width))) + margin * 2))

/**
 * Puts the pieces of a figure below each other: title, subtitle, badge,
 * sentences, maps or chart, foot. Every text is broken to fit; the height is
 * what they need. @param prefix begins all ids
 */
export const layoutFigure = (figure: Figure, { width: asked, prefix = 'bild' }: { readonly width?: number | undefined; readonly prefix?: string | undefined } = {}): FigureLayout => {
  const width = widthOf(figure, asked)
  const inner = width - margin * 2
  const pieces: Placed[] = []
  let y = margin - 6
  const put = (piece: Placed, after: number) => {
    if (piece.height === 0) return
    pieces.push(piece)
    y += piece.height + after
  }
  put(placeText(figure.title, margin, y, inner, { size: 21, weight: 600, colour: ink }), 2)
  put(placeText(figure.subtitle, margin, y, inner, { size: 13, colour: muted }), 4)
  if (figure.isModel) put(badge(margin, y), 6)
  for (const sentence of figure.sentences) put(placeText(sentence, margin, y, inner, { size: 14, colour: ink }), 4)
  y += 8
  const { body } = figure
  if (body.kind === 'maps') put(movedTo(placeMaps(body, inner, prefix), margin, y), 14)
  else {
    const factor = Math.min(2, inner / body.size.width)
    put({ marks: [mark('g', { transform: `translate(${margin},${y.toFixed(2)}) scale(${factor.toFixed(4)})` }, body.marks)], texts: [], height: body.size.height * factor }, 14)
  }
  pieces.push({ marks: [mark('path', { d: `M${margin},${y.toFixed(1)}H${width - margin}`, stroke: line, 'stroke-width': 0.6, fill: 'none' })], texts: [], height: 0 })
  y += 8
  for (const text of figure.foot) put(placeText(text, margin, y, inner, { size: 11, colour: muted }), 2)
  return { ...together(pieces, Math.ceil(y + margin - 8)), width }
}
