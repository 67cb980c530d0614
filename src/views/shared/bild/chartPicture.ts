import { bilder } from '../../../i18n/de/bilder'
import type { FigureBody } from '../../../map/figure/figure'
import { placeText } from '../../../map/figure/figureText'
import { mark, type Mark } from '../../../map/figure/mark'
import { paperColours } from '../../../map/figure/paperStyle'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { fileNameOf } from '../fileNameOf'
import { chartDrawing } from './chartDrawing'
import { today, type Picture } from './pictures'
import { figureFoot } from './shownFigure'

export interface ChartWords {
  /** What its values come from: status, sources, method. */
  readonly shown: Shown
  readonly state: AppState
  readonly name?: string | undefined
  readonly title: string
  readonly subtitle?: string | undefined
  readonly sentences?: readonly string[] | undefined
  /** Where other figures than those of `shown` are in it. */
  readonly isModel?: boolean | undefined
}

/** A hint of the page that means nothing in a file. */
const pageHint = /[;.]?\s*(die|Die) (Zahlen|Werte) stehen in der Tabelle darunter\.?|\s*Dasselbe steht darunter als Liste\.?/
/** Smaller ones are icons. */
const leastChart = 60
const captionSize = 12

const chartsIn = (root: Element): readonly SVGSVGElement[] => [...root.querySelectorAll<SVGSVGElement>('svg')].filter((svg) => svg.closest('button, .menu, .map-root') === null && svg.getBoundingClientRect().width >= leastChart)

/** What stands with one of several charts: the caption of its figure or the words of its row. */
const captionOf = (svg: SVGSVGElement): string => {
  const row = svg.closest('figure, li')
  const words = row?.querySelector('figcaption') ?? row?.querySelector(':scope > span')
  return (words?.textContent ?? '').trim().replace(/\s+/g, ' ')
}

const labelOf = (svg: SVGSVGElement): string => (svg.getAttribute('aria-label') ?? '').replace(pageHint, '').trim().replace(/[.:;]$/, '')

/** The charts below each other, each under its caption. */
const stacked = (charts: readonly SVGSVGElement[], theme: AppState['theme']): FigureBody | null => {
  const drawings = charts.flatMap((svg) => {
    const drawing = chartDrawing(svg, theme)
    return drawing === null ? [] : [{ ...drawing, caption: charts.length === 1 ? '' : captionOf(svg) }]
  })
  if (drawings.length === 0) return null
  const width = Math.max(...drawings.map(({ size }) => size.width))
  const marks: Mark[] = []
  let y = 0
  for (const { size, marks: pieces, caption } of drawings) {
    const words = placeText(caption, 0, y, width, { size: captionSize, weight: 600, colour: paperColours.ink })
    marks.push(...words.marks)
    y += words.height + (words.height === 0 ? 0 : 4)
    marks.push(mark('g', { transform: `translate(0,${y.toFixed(2)})` }, pieces))
    y += size.height + (drawings.length === 1 ? 0 : 12)
  }
  return { kind: 'drawing', size: { width, height: y }, marks }
}

/** The charts within an element of the page as one picture in light colours; null where there is none. */
export const chartPicture = (root: Element | null, { shown, state, name, title, subtitle = '', sentences = [], isModel = shown.status === 'modell' }: ChartWords): Picture | null => {
  const charts = root === null ? [] : root.matches('svg') ? [root as SVGSVGElement] : chartsIn(root)
  const body = stacked(charts, state.theme)
  if (body === null) return null
  const date = today()
  const spoken = charts.map(labelOf).filter((label) => label !== '' && label !== title)
  const alt = [/[.?!]$/.test(title) ? title : `${title}.`, ...spoken.map((label) => `${label}.`), ...sentences, ...(isModel ? [`${bilder.modelBadge}.`] : [])].join(' ')
  return { name: name ?? title, fileName: fileNameOf(title, 'diagramm'), figure: { title, subtitle, sentences, body, isModel, ...figureFoot(shown, state, date), alt, date } }
}
