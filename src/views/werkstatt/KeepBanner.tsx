import { useEffect } from 'react'
import { sichern } from '../../i18n/de/sichern'
import { useAppStore } from '../AppContext'
import { ProblemList } from '../../ui/ProblemList'
import { setDesk, useDesk } from './deskStore'
import { useWorkshop, useWorkshopStore } from './WorkshopContext'

/** Stays until it is settled: nothing could be saved, or another window changed the same variant. */
export const KeepBanner = () => {
  const store = useAppStore()
  const workshop = useWorkshopStore()
  const saving = useWorkshop((state) => state.saving)
  const fileNotes = useDesk((state) => state.fileNotes)
  const conflict = useWorkshop((state) => state.conflict)
  const isUnsaved = saving.kind === 'failed'
  useEffect(() => {
    if (!isUnsaved) return
    // Nothing is lost by closing the page without a question.
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [isUnsaved])
  return (
    <>
      {saving.kind === 'failed' && (
        <div className="keep-banner problem problem-error" role="alert">
          <p>
            <b>{sichern.failedHead}</b> {saving.problem.sentence} {sichern.failedWay}
          </p>
          <button type="button" className="button" onClick={() => { void import('./projectDoor').then(({ saveProject }) => saveProject(store, workshop)) }}>
            {sichern.project}
          </button>
        </div>
      )}
      {fileNotes.length > 0 && (
        <div className="file-notes">
          <ProblemList problems={fileNotes} />
          <button type="button" className="button" onClick={() => { setDesk({ fileNotes: [] }) }}>
            {sichern.conflictDismiss}
          </button>
        </div>
      )}
      {conflict !== null && (
        <div className="keep-banner problem problem-warning" role="status">
          <p>{conflict.sentence}</p>
          <button type="button" className="button" onClick={() => { workshop.getState().dismissConflict() }}>
            {sichern.conflictDismiss}
          </button>
        </div>
      )}
    </>
  )
}
