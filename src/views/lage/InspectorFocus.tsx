import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { Selection } from '../../state/appState'
import { useApp, useAppStore } from '../AppContext'
import { rowKey } from './rowKey'

/** What the focus has to do once the panel of a new selection is there. */
interface Step {
  readonly to: Selection | null
  /** The entry of the ranking from which the way began. */
  readonly origin: Selection | null
}

const entryOf = (root: HTMLElement, selection: Selection | null): HTMLElement | undefined =>
  selection === null ? undefined : [...root.querySelectorAll<HTMLElement>('[data-row]')].find((entry) => entry.dataset.row === rowKey(selection))

/**
 * Keeps the focus where the eye is: a pick within the inspector moves it to the
 * new panel's heading, the way back to the entry one came from. A pick on the
 * map or in a table leaves it there. Stands behind the panel in its Suspense,
 * so that its effects run when the panel has arrived.
 */
export const InspectorFocus = ({ root }: { root: RefObject<HTMLElement | null> }) => {
  const store = useAppStore()
  const selection = useApp((state) => state.selection)
  const pending = useRef<Step | null>(null)
  const origin = useRef<Selection | null>(null)

  useEffect(
    () =>
      // Told before React takes the pressed button away.
      store.subscribe((state, before) => {
        if (state.selection === before.selection) return
        const isHere = root.current?.contains(document.activeElement) === true
        if (before.selection === null || !isHere) origin.current = state.selection ?? origin.current
        pending.current = isHere ? { to: state.selection, origin: origin.current ?? before.selection } : null
      }),
    [store, root],
  )

  const settle = useEffectEvent(() => {
    const inspector = root.current
    if (inspector === null) return
    inspector.scrollTo({ top: 0 })
    const step = pending.current
    pending.current = null
    if (step === null) return
    // The panel may come late; whoever has gone on meanwhile, to a menu for example, is not called back.
    const at = document.activeElement
    if (at !== null && at !== document.body && !inspector.contains(at)) return
    const heading = inspector.querySelector<HTMLElement>('h2')
    if (heading !== null) heading.tabIndex = -1
    const target = step.to === null ? (entryOf(inspector, step.origin) ?? heading) : heading
    target?.focus()
  })
  useEffect(() => {
    settle()
  }, [selection])
  return null
}
