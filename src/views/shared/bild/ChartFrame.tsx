import { lazy, Suspense, useRef, type ReactNode } from 'react'
import { bildMenu } from '../../../i18n/de/bildMenu'
import type { AppState } from '../../../state/appState'
import { shownNow } from '../../../state/derived/shown'
import type { Shown } from '../../../state/derived/shownTypes'
import { Menu } from '../../../ui/Menu'
import type { MakePictures } from './pictures'
import './chartFrame.css'

const SaveImagePanel = lazy(() => import('./SaveImagePanel'))

export interface ChartFrameProps {
  /** Title of the picture and, made plain, name of its file. */
  readonly title: string
  readonly subtitle?: string
  /** Sentences over the picture: what it says, how to read it. */
  readonly sentences?: readonly string[]
  /** Where the values come from; what the page shows where it is left out. */
  readonly shown?: Shown | ((state: AppState) => Shown)
  readonly isModel?: boolean
  readonly children: ReactNode
}

/** A chart, or several that belong together, with the button that saves it: it finds what is drawn within by itself. */
export const ChartFrame = ({ title, subtitle, sentences, shown, isModel, children }: ChartFrameProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const make: MakePictures = async (state) => {
    const { chartPicture } = await import('./chartPicture')
    const picture = chartPicture(frame.current, { shown: typeof shown === 'function' ? shown(state) : (shown ?? shownNow(state)), state, title, subtitle, sentences, isModel })
    return picture === null ? [] : [picture]
  }
  return (
    <div className="chart-frame" ref={frame}>
      {children}
      <div className="chart-frame-end">
        <Menu label={bildMenu.of(title)} icon="holen" align="end">
          <Suspense fallback={null}>
            <SaveImagePanel make={make} />
          </Suspense>
        </Menu>
      </div>
    </div>
  )
}
