import { cityName } from '../../../data/cityName'
import { linearScale } from '../../../charts/linearScale'
import { classOf } from '../../../core/statistics/classification/classOf'
import { histogram } from '../../../core/statistics/classification/histogram'
import { bilder } from '../../../i18n/de/bilder'
import { formatNumber } from '../../../i18n/format'
import { layoutLegend } from '../../../map/figure/legendLayout'
import { mark, type Mark } from '../../../map/figure/mark'
import { paperColours } from '../../../map/figure/paperStyle'
import { textWidth } from '../../../map/figure/textWidth'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { classColours } from '../classColours'
import { fileNameOf } from '../fileNameOf'
import { today, type Picture } from './pictures'
import { figureFoot, shownDescription } from './shownFigure'
import { classItemsOf } from './shownLegend'

const width = 640
const height = 240
const left = 34
const bottom = 40
const bins = 24
const fontSize = 12
const { ink, muted, line } = paperColours

const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', fill: string = muted): Mark => mark('text', { x, y, 'font-size': fontSize, 'text-anchor': anchor, fill }, [], text)

/** Numbers under the axis that do not run into each other, the first ones first. */
const spaced = (places: readonly { readonly x: number; readonly text: string }[]): readonly { readonly x: number; readonly text: string }[] => {
  const taken: { x: number; half: number }[] = []
  return places.filter(({ x, text }) => {
    const half = textWidth(text, fontSize) / 2 + 4
    if (taken.some((other) => Math.abs(other.x - x) < other.half + half)) return false
    taken.push({ x, half })
    return true
  })
}

/** Histogram with axes, class limits and legend; coordinates begin at 0, 0. No values, no marks. */
export const histogramMarks = ({ values, breaks, colours, decimals, unit }: { readonly values: readonly number[]; readonly breaks: readonly number[]; readonly colours: readonly string[]; readonly decimals: number; readonly unit: string }): readonly Mark[] => {
  const bars = histogram(values, bins)
  if (bars.length === 0) return []
  const most = Math.max(...bars.map(({ count }) => count))
  const [low, high] = [bars[0]!.x0, bars.at(-1)!.x1]
  const x = linearScale([low, high], [left, width])
  const y = linearScale([0, most], [height - bottom, 26])
  const inside = breaks.filter((limit) => limit > low && limit < high)
  const numbers = spaced([...inside, low, high].map((value) => ({ x: Math.min(width - 18, Math.max(left + 14, x(value))), text: formatNumber(value, decimals) })))
  return [
    ...[0, Math.ceil(most / 2), most].filter((count, i, all) => all.indexOf(count) === i).flatMap((count) => [mark('path', { d: `M${left},${y(count).toFixed(1)}H${width}`, stroke: line, 'stroke-width': count === 0 ? 1 : 0.4, fill: 'none' }), label(left - 6, y(count) + 4, formatNumber(count), 'end')]),
    label(0, 12, `↑ ${bilder.histogramCount}`, 'start'),
    ...bars.filter(({ count }) => count > 0).map(({ x0, x1, count }) => mark('rect', { x: x(x0) + 0.75, y: y(count), width: Math.max(1, x(x1) - x(x0) - 1.5), height: height - bottom - y(count), fill: colours[classOf((x0 + x1) / 2, breaks)] ?? muted, stroke: line, 'stroke-width': 0.6 })),
    ...inside.map((limit) => mark('path', { d: `M${x(limit).toFixed(1)},20V${height - bottom}`, stroke: ink, 'stroke-width': 1, 'stroke-dasharray': '4 3', fill: 'none' })),
    ...numbers.map(({ x: at, text }) => label(at, height - bottom + 17, text, 'middle', ink)),
    label((left + width) / 2, height - 4, `${bilder.histogramAxis(unit)} →`, 'middle'),
  ]
}

/** The distribution of what is shown over the Ortsteile as a picture; null without values. */
export const histogramPicture = (shown: Shown, state: AppState): Picture | null => {
  const marks = histogramMarks({ values: shown.unitValues, breaks: shown.breaks, colours: classColours(shown.classCount, shown.direction, 'light'), decimals: shown.measure === 'index' ? 1 : shown.decimals, unit: shown.unit })
  if (marks.length === 0) return null
  const legend = layoutLegend({ title: '', groups: [{ items: classItemsOf(shown) }], notes: [] }, { width, columns: 2, prefix: 'stufen' })
  const title = bilder.histogramTitle(shown.title, shown.year)
  const date = today()
  return {
    name: bilder.histogram,
    fileName: fileNameOf(title),
    figure: {
      title,
      subtitle: bilder.byUnits,
      sentences: [],
      body: { kind: 'drawing', size: { width, height: height + 10 + legend.height }, marks: [...marks, mark('g', { transform: `translate(0,${height + 10})` }, legend.marks)] },
      isModel: shown.status === 'modell',
      ...figureFoot(shown, state, date),
      alt: `${title}. ${bilder.histogramWhat} ${shownDescription(shown, cityName(state.data), false)}`,
      date,
    },
  }
}
