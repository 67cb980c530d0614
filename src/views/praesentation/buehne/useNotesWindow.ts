import { useCallback, useEffect, useMemo, useState } from 'react'
import { openNotesWindow } from './notesWindow'
import { pressNotes, type NotesPlace } from './pressNotes'

const watchMilliseconds = 700

export interface NotesWindow {
  /** The window, while it is open. */
  readonly child: Window | null
  /** The same as a list, for listeners. */
  readonly windows: readonly Window[]
  /** The browser did not let it open: notes stand below the scene. */
  readonly isBlocked: boolean
  /** Opens it, or closes it; must be called by a press or a key. */
  readonly toggle: () => void
}

const nowhere: NotesPlace<Window> = { child: null, isBlocked: false }

/** The window of notes. Closing it ends nothing; the end of the presentation closes it. */
export const useNotesWindow = (beforeOpening: () => void): NotesWindow => {
  const [place, setPlace] = useState<NotesPlace<Window>>(nowhere)
  const { child, isBlocked } = place
  const toggle = useCallback(() => {
    setPlace(pressNotes(place, openNotesWindow, beforeOpening))
  }, [place, beforeOpening])
  useEffect(() => {
    if (child === null) return
    // A window closed by its own button tells nobody for sure.
    const timer = setInterval(() => {
      if (child.closed) setPlace(nowhere)
    }, watchMilliseconds)
    const close = (): void => {
      child.close()
    }
    // Loaded anew it would be this app once more, and no notes: it closes, and the key opens it again.
    const leave = (): void => {
      child.close()
      setPlace(nowhere)
    }
    window.addEventListener('pagehide', close)
    child.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', close)
      child.removeEventListener('pagehide', leave)
      close()
    }
  }, [child])
  return { child, windows: useMemo(() => (child === null ? [] : [child]), [child]), isBlocked, toggle }
}
