import type { Figure } from '../../../map/figure/figure'
import type { Size } from '../../../map/mercator'
import type { AppState } from '../../../state/appState'

/** A picture that can be saved: its name in the menu, the file's without ending, and what makes it. */
export interface Picture {
  readonly name: string
  readonly fileName: string
  readonly figure: Figure
}

/** Makes the pictures of a view from the state as it is: the first is the one that is meant. None where there is nothing to see. */
export type MakePictures = (state: AppState) => Promise<readonly Picture[]>

/** The state with the colours of paper, whatever the screen shows. */
export const onPaper = (state: AppState): AppState => (state.theme === 'light' ? state : { ...state, theme: 'light' })

/** Today in the reader's own calendar, ISO. */
export const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

/** Size of the map on screen, in which the camera of the state is looked at; undefined where there is none. */
export const screenMapSize = (): Size | undefined => {
  const box = typeof document === 'undefined' ? null : document.querySelector('.map-root .map-stage')?.getBoundingClientRect()
  return box && box.width > 0 && box.height > 0 ? { width: box.width, height: box.height } : undefined
}
