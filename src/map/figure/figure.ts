import type { UnitId } from '../../core/units/unit'
import type { UnitTopology } from '../../data/dataPackage'
import type { Camera, MapScene } from '../mapScene'
import type { Size } from '../mercator'
import type { PaperLegendModel } from './legendModel'
import type { Mark } from './mark'

/** One map of a figure, with what stands over and under it. */
export interface FigurePanel {
  /** Letter and name of a division where there are several maps. */
  readonly letter?: string | undefined
  readonly title?: string | undefined
  readonly line?: string | undefined
  /** In the colours of the light theme. */
  readonly scene: MapScene
  readonly highlight?: ReadonlySet<UnitId> | undefined
}

/** What a figure shows: one to six maps with one legend, or a drawing such as a chart. */
export type FigureBody =
  | {
      readonly kind: 'maps'
      readonly topology: UnitTopology
      readonly panels: readonly FigurePanel[]
      readonly legend: PaperLegendModel | null
      /** null or none: the whole city. */
      readonly camera?: Camera | null | undefined
      readonly cameraSize?: Size | undefined
    }
  | { readonly kind: 'drawing'; readonly size: Size; readonly marks: readonly Mark[] }

/** A picture that stands for itself: whoever meets it alone in a paper knows what it shows, how sure that is and where it comes from. */
export interface Figure {
  readonly title: string
  readonly subtitle: string
  /** Sentences over the picture. */
  readonly sentences: readonly string[]
  readonly body: FigureBody
  /** Model values among what is shown: the badge stands in the picture. */
  readonly isModel: boolean
  /** Status, date, sources, method: a line each below the picture. */
  readonly foot: readonly string[]
  /** The picture in sentences, for those who cannot see it. */
  readonly alt: string
  /** Sources in one line, for the file's description of itself. */
  readonly source: string
  /** Day it was made, ISO. */
  readonly date: string
}
