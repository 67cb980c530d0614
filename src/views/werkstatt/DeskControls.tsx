import { useEffect, useState } from 'react'
import { lage } from '../../i18n/de/lage'
import { shell } from '../../i18n/de/shell'
import { werkstatt } from '../../i18n/de/werkstatt'
import { SelectField } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { useApp } from '../AppContext'
import { SaveImage } from '../shared/bild/SaveImage'
import { CollectButton } from '../shared/CollectButton'
import { KeepMenu } from './KeepMenu'
import { say } from './deskStore'
import { SavingState } from './SavingState'
import { activeRecord, type Workshop } from '../../state/workshop/workshopState'
import { useActiveRecord, useWorkshop, useWorkshopStore } from './WorkshopContext'

/** One step back or forward, spoken. */
const step = (workshop: Workshop, forward: boolean): void => {
  const history = activeRecord(workshop.getState())?.history
  const label = forward ? history?.future[0]?.label : history?.past.at(-1)?.label
  if (label === undefined) return
  workshop.getState()[forward ? 'redo' : 'undo']()
  say(forward ? werkstatt.redoOf(label) : werkstatt.undoOf(label))
}

/** Which variant, steps back and forward, how it is kept. */
export const DeskControls = ({ onNew }: { onNew: () => void }) => {
  const workshop = useWorkshopStore()
  const records = useWorkshop((state) => state.drafts)
  const record = useActiveRecord()
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const show = useApp((state) => state.show)
  const { openDraft } = workshop.getState()
  const back = record?.history.past.at(-1)?.label
  const forward = record?.history.future[0]?.label
  const [title, setTitle] = useState<string | null>(null)

  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      // Text fields have an undo of their own.
      if (event.target instanceof HTMLElement && event.target.closest('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea') !== null) return
      const name = event.key.toLowerCase()
      const isRedo = name === 'y' || (name === 'z' && event.shiftKey)
      if (name !== 'z' && name !== 'y') return
      event.preventDefault()
      step(workshop, isRedo)
    }
    document.addEventListener('keydown', key)
    return () => {
      document.removeEventListener('keydown', key)
    }
  }, [workshop])

  return (
    <header className="view-head">
      <h1 tabIndex={-1}>{shell.views.werkstatt}</h1>
      {record !== null && (
        <>
          <SelectField label={werkstatt.variant} value={record.draft.id} options={records.map(({ draft }) => ({ value: draft.id, label: draft.title }))} onChange={openDraft} />
          <Menu label={werkstatt.rename} icon="regler">
            <form
              className="title-form"
              onSubmit={(event) => {
                event.preventDefault()
              }}
            >
              <label className="field field-compact">
                <span>Titel der Variante</span>
                <input
                  value={title ?? record.draft.title}
                  maxLength={120}
                  onChange={(event) => {
                    setTitle(event.target.value)
                    workshop.getState().setTitle(event.target.value, 'title')
                  }}
                  onBlur={() => {
                    setTitle(null)
                    workshop.getState().endGesture()
                  }}
                />
              </label>
              <p className="fine">{record.draft.origin}</p>
            </form>
          </Menu>
        </>
      )}
      <button type="button" className="button" onClick={onNew}>
        <Icon name="plus" size={17} />
        <span>{werkstatt.newVariant}</span>
      </button>
      <SelectField label={lage.year} value={String(year)} options={data.years.map((each) => ({ value: String(each), label: String(each) }))} onChange={(text) => { show({ year: Number(text) }) }} />
      {record !== null && (
        <div className="view-head-end">
          <button type="button" className="icon-button" disabled={back === undefined} aria-label={back === undefined ? werkstatt.undo : werkstatt.undoOf(back)} title={back === undefined ? werkstatt.undo : werkstatt.undoOf(back)} onClick={() => { step(workshop, false) }}>
            <Icon name="zurueck" size={20} />
          </button>
          <button type="button" className="icon-button" disabled={forward === undefined} aria-label={forward === undefined ? werkstatt.redo : werkstatt.redoOf(forward)} title={forward === undefined ? werkstatt.redo : werkstatt.redoOf(forward)} onClick={() => { step(workshop, true) }}>
            <Icon name="wieder" size={20} />
          </button>
          <CollectButton />
          <SaveImage make={async (state) => (await import('./deskPictures')).deskPictures(state, workshop)} />
          <SavingState />
          <KeepMenu />
        </div>
      )}
    </header>
  )
}
