import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import type { Report } from '../../../state/report/report'
import { reportDocument } from '../../../state/report/reportDocument'

/** The kept report; null until the browser's storage has answered. */
export const useReportHandle = (): DocumentHandle<Report> | null => {
  const [handle, setHandle] = useState<DocumentHandle<Report> | null>(null)
  useEffect(() => {
    let wanted = true
    void reportDocument().then((opened) => {
      if (wanted) setHandle(opened)
    })
    return () => {
      wanted = false
    }
  }, [])
  return handle
}

export const useReport = (handle: DocumentHandle<Report>): Report => useStore(handle, (state) => state.document)
