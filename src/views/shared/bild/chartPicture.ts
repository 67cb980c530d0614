import { bilder } from '../../../i18n/de/bilder'
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
  readonly name?: string
  readonly title: string
  readonly subtitle?: string
  readonly sentences?: readonly string[]
  /** Where other figures than those of `shown` are in it. */
  readonly isModel?: boolean
}

/** A hint of the page that means nothing in a file. */
const pageHint = /[;.]?\s*(die|Die) (Zahlen|Werte) stehen in der Tabelle darunter\.?/

/** A chart of the page as a picture in light colours; null where there is no chart. */
export const chartPicture = (svg: SVGSVGElement | null, { shown, state, name, title, subtitle = '', sentences = [], isModel = shown.status === 'modell' }: ChartWords): Picture | null => {
  const drawing = svg === null ? null : chartDrawing(svg, state.theme)
  if (drawing === null) return null
  const label = (svg?.getAttribute('aria-label') ?? '').replace(pageHint, '').trim()
  const date = today()
  return {
    name: name ?? title,
    fileName: fileNameOf(title, 'diagramm'),
    figure: { title, subtitle, sentences, body: { kind: 'drawing', ...drawing }, isModel, ...figureFoot(shown, state, date), alt: [`${title}.`, label === '' ? '' : `${label.replace(/[.:;]$/, '')}.`, ...sentences, isModel ? `${bilder.modelBadge}.` : ''].filter((part) => part !== '').join(' '), date },
  }
}
