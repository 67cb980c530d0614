import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Draft } from '../../core/zoning/draft/draft'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import { openWorkshop } from '../../state/workshop/workshop'
import { activeRecord, strokeDraft, type Workshop, type WorkshopActions, type WorkshopState } from '../../state/workshop/workshopState'
import { useAppStore } from '../AppContext'

const WorkshopStoreContext = createContext<Workshop | null>(null)

/** Opens the workshop (there is one per page) and waits for what is kept in the browser. */
export const WorkshopProvider = ({ children }: { children: ReactNode }) => {
  const store = useAppStore()
  const [workshop, setWorkshop] = useState<Workshop | null>(null)
  useEffect(() => {
    let wanted = true
    void openWorkshop(store).then((opened) => {
      if (wanted) setWorkshop(opened)
    })
    return () => {
      wanted = false
    }
  }, [store])
  return workshop === null ? <p className="loading">Wird geladen …</p> : <WorkshopStoreContext value={workshop}>{children}</WorkshopStoreContext>
}

export const useWorkshopStore = (): Workshop => {
  const workshop = useContext(WorkshopStoreContext)
  if (workshop === null) throw new Error('WorkshopProvider is missing')
  return workshop
}

export const useWorkshop = <T,>(selector: (state: WorkshopState & WorkshopActions) => T): T => useStore(useWorkshopStore(), selector)

export const useActiveRecord = (): DraftRecord | null => useWorkshop(activeRecord)

/** The open variant without and with the running stroke. */
export interface ShownDraft {
  readonly settled: Draft | null
  readonly draft: Draft | null
}

export const shownDraft = (state: WorkshopState): ShownDraft => ({ settled: activeRecord(state)?.draft ?? null, draft: strokeDraft(state) })

export const useActiveDraft = (): ShownDraft => {
  const settled = useWorkshop((state) => activeRecord(state)?.draft ?? null)
  const draft = useWorkshop(strokeDraft)
  return useMemo(() => ({ settled, draft }), [settled, draft])
}
