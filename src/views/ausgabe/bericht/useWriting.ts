import { useCallback, useEffect, useRef, useState } from 'react'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import { withConfirmed, withText } from '../../../state/report/editReport'
import type { Report } from '../../../state/report/report'
import type { Slot } from './composeReport'

/** The one text that is being written in, and what becomes of it. */
export interface Writing {
  /** Key of the slot; null while nobody writes. */
  readonly slot: string | null
  readonly begin: (slot: Slot) => void
  readonly type: (slot: Slot, text: string) => void
  readonly end: () => void
  readonly confirm: (slot: Slot) => void
}

/** Writing is one step of the document, from the first letter to the last; the focus comes back to where it began. */
export const useWriting = (handle: DocumentHandle<Report>): Writing => {
  const [slot, setSlot] = useState<string | null>(null)
  const returnTo = useRef<string | null>(null)
  useEffect(() => {
    if (slot !== null) {
      returnTo.current = slot
      return
    }
    const key = returnTo.current
    if (key === null) return
    returnTo.current = null
    // The pages are laid out anew first.
    const timer = setTimeout(() => {
      document.querySelector<HTMLElement>(`[data-slot="${CSS.escape(key)}"]`)?.focus({ preventScroll: true })
    }, 60)
    return () => {
      clearTimeout(timer)
    }
  }, [slot])
  const begin = useCallback(({ key }: Slot) => {
    setSlot(key)
  }, [])
  const type = useCallback(
    ({ key, mark }: Slot, text: string) => {
      handle.getState().change(berichtAnsicht.steps.text, (now) => withText(now, key, text, mark), `bericht-text-${key}`)
    },
    [handle],
  )
  const end = useCallback(() => {
    handle.getState().endGesture()
    setSlot(null)
  }, [handle])
  const confirm = useCallback(
    ({ key, mark }: Slot) => {
      handle.getState().change(berichtAnsicht.steps.confirmed, (now) => withConfirmed(now, key, mark))
    },
    [handle],
  )
  return { slot, begin, type, end, confirm }
}
