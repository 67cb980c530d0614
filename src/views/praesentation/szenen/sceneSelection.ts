import { create } from 'zustand'
import type { AppState, ViewId } from '../../../state/appState'
import type { AppStore } from '../../../state/store'

interface SceneDesk {
  /** The scene that is edited; null: the first. */
  readonly chosenId: string | null
  /** The view that „Ansicht übernehmen“ means: where the planner was last. */
  readonly lastView: ViewId
  /** Spoken to who cannot see the list move. */
  readonly news: string
}

/** What of the list lasts while the page is open, so that coming back from a view finds the same scene. */
export const useSceneDesk = create<SceneDesk>()(() => ({ chosenId: null, lastView: 'lage', news: '' }))

/** Id of the editor in the page. */
export const editorId = 'szene-bearbeiten'

export const chooseScene = (chosenId: string | null): void => {
  useSceneDesk.setState({ chosenId })
}
/** Where list and editor stand below each other, a scene that is chosen by a click is brought into view with the focus. */
export const goToEditor = (): void => {
  if (!matchMedia('(max-width: 1000px), (max-height: 480px)').matches) return
  requestAnimationFrame(() => {
    const editor = document.getElementById(editorId)
    editor?.scrollIntoView()
    editor?.focus({ preventScroll: true })
  })
}

/** After what was in the editor is gone or another: the focus goes to the chosen scene of the list, or to the heading. */
export const focusChosen = (): void => {
  requestAnimationFrame(() => (document.querySelector<HTMLElement>('.scene-row.is-chosen .scene-choose') ?? document.querySelector<HTMLElement>('main h1'))?.focus())
}
export const sayOfScenes = (news: string): void => {
  // The same words twice are spoken twice.
  useSceneDesk.setState((state) => ({ news: state.news === news ? `${news}\u00a0` : news }))
}

const hasPicture = (view: ViewId): boolean => view === 'lage' || view === 'vergleich' || view === 'werkstatt' || view === 'labor'
const followed = new WeakSet<AppStore>()

/** Notes from now on in which view the planner was last. */
export const followViews = (app: AppStore): void => {
  if (followed.has(app)) return
  followed.add(app)
  const note = ({ view }: Pick<AppState, 'view'>): void => {
    if (hasPicture(view) && view !== useSceneDesk.getState().lastView) useSceneDesk.setState({ lastView: view })
  }
  note(app.getState())
  app.subscribe(note)
}
