import { useCallback, useEffect, useMemo, useState } from 'react'
import { openNotesWindow } from './notesWindow'

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

/** The window of notes. Closing it ends nothing; the end of the presentation closes it. */
export const useNotesWindow = (beforeOpening: () => void): NotesWindow => {
  const [child, setChild] = useState<Window | null>(null)
  const [isBlocked, setBlocked] = useState(false)
  const toggle = useCallback(() => {
    if (child !== null && !child.closed) {
      child.close()
      setChild(null)
      return
    }
    if (isBlocked) {
      setBlocked(false)
      const again = openNotesWindow()
      if (again !== null) setChild(again)
      return
    }
    beforeOpening()
    const opened = openNotesWindow()
    setChild(opened)
    setBlocked(opened === null)
  }, [child, isBlocked, beforeOpening])
  useEffect(() => {
    if (child === null) return
    // A window closed by its own button tells nobody for sure.
    const timer = setInterval(() => {
      if (child.closed) setChild(null)
    }, watchMilliseconds)
    const close = (): void => {
      child.close()
    }
    window.addEventListener('pagehide', close)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [child])
  return { child, windows: useMemo(() => (child === null ? [] : [child]), [child]), isBlocked, toggle }
}
