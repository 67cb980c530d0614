import { useState } from 'react'
import { draftZoningId } from '../../core/zoning/draft/draft'
import type { Problem } from '../../core/result'
import { encodeVariant } from '../../data/project/variantLink'
import { sichern } from '../../i18n/de/sichern'
import { variantKey } from '../../state/variantKeys'
import { Menu } from '../../ui/Menu'
import { ProblemList } from '../../ui/ProblemList'
import { useAppStore } from '../AppContext'
import { useFileDoor } from './useFileDoor'
import { useActiveRecord, useWorkshopStore } from './WorkshopContext'

/** Link, files, copy and deletion of the open variant. */
export const KeepMenu = () => {
  const store = useAppStore()
  const workshop = useWorkshopStore()
  const record = useActiveRecord()
  const openFile = useFileDoor()
  const [link, setLink] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  if (record === null) return null
  const { draft } = record
  const copyLink = async (): Promise<void> => {
    const { data, notify } = store.getState()
    const address = `${window.location.href.split('#')[0]!}#/werkstatt?${variantKey}=${encodeVariant(draft, data.units.map((unit) => unit.id))}`
    try {
      await navigator.clipboard.writeText(address)
      setLink(null)
      notify({ tone: 'info', sentence: sichern.linkCopied })
    } catch {
      setLink(address)
    }
  }
  return (
    <Menu label={sichern.menu} icon="teilen" align="end">
      <ul className="menu-list keep-menu">
        <li>
          <button type="button" className="menu-item" onClick={() => { void copyLink() }}>
            {sichern.link}
          </button>
          <p className="fine">{sichern.linkWhat}</p>
          {link !== null && (
            <label className="keep-link">
              <span>{sichern.linkFailed}</span>
              <textarea readOnly rows={3} value={link} onFocus={(event) => { event.target.select() }} />
            </label>
          )}
        </li>
        <li>
          <button type="button" className="menu-item" onClick={() => { void import('./projectDoor').then(({ saveProject }) => saveProject(store, workshop)) }}>
            {sichern.project}
          </button>
          <p className="fine">{sichern.projectWhat}</p>
        </li>
        <li>
          <button type="button" className="menu-item" onClick={() => { void import('./projectDoor').then(({ saveZoningCsv }) => { saveZoningCsv(store, draft) }) }}>
            {sichern.csv}
          </button>
        </li>
        <li>
          <label className="menu-item file-button">
            <span>{sichern.open}</span>
            <input
              type="file"
              accept=".json,.csv,.txt,text/csv,application/json"
              className="visually-hidden"
              onChange={(event) => {
                const [file] = event.target.files ?? []
                event.target.value = ''
                if (file !== undefined) void openFile(file).then((found) => { setProblems(found.filter((problem) => problem.severity === 'error')) })
              }}
            />
          </label>
          <p className="fine">{sichern.openWhat}</p>
          <ProblemList problems={problems} />
        </li>
        <li>
          <button type="button" className="menu-item" onClick={() => { store.getState().show({ view: 'vergleich', zoningB: draftZoningId(draft.id) }) }}>
            {sichern.compare}
          </button>
        </li>
        <li>
          <button type="button" className="menu-item" data-closes onClick={() => { workshop.getState().duplicateDraft(draft.id) }}>
            {sichern.duplicate(draft.title)}
          </button>
        </li>
        <li>
          <button type="button" className="menu-item" data-closes onClick={() => { workshop.getState().deleteDraft(draft.id) }}>
            {sichern.remove(draft.title)}
          </button>
        </li>
      </ul>
    </Menu>
  )
}
