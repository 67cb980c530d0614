import { useEffect, useState } from 'react'
import { noExtras, type ProfileExtras } from '../../../state/profile/profileSheet'
import { useApp, useAppStore } from '../../AppContext'
import { loadProfileExtras } from './loadExtras'

/** Facilities, foreign areas and notes for the sheets; loaded anew when the package or the variants change. null until they are there. */
export const useProfileExtras = (): ProfileExtras | null => {
  const app = useAppStore()
  const base = useApp((state) => state.base)
  const variants = useApp((state) => state.variants)
  const [extras, setExtras] = useState<ProfileExtras | null>(null)
  useEffect(() => {
    let wanted = true
    void loadProfileExtras(app).then((loaded) => {
      if (wanted) setExtras(loaded)
    })
    return () => {
      wanted = false
    }
  }, [app, base, variants])
  return extras
}

/** The same without the notes. */
export const withoutNotes = (extras: ProfileExtras): ProfileExtras => (extras.drafts.length === 0 ? extras : { ...extras, drafts: noExtras.drafts })
