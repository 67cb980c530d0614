import { useStore } from 'zustand'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import type { Report } from '../../../state/report/report'
import { Segmented } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import { ModelBadge } from '../../../ui/ModelBadge'

export type ReportMode = 'seiten' | 'text'

interface ReportBarProps {
  readonly handle: DocumentHandle<Report>
  readonly mode: ReportMode
  readonly onMode: (mode: ReportMode) => void
  readonly pages: number | null
  readonly isModel: boolean
  readonly isBusy: boolean
  readonly onPrint: () => void
  readonly onHtml: () => void
  readonly onWord: () => void
}

/** What can be done with the whole report. */
export const ReportBar = ({ handle, mode, onMode, pages, isModel, isBusy, onPrint, onHtml, onWord }: ReportBarProps) => {
  const { canUndo, canRedo, undoLabel, redoLabel, saving } = useStore(handle)
  return (
    <div className="report-bar">
      <Segmented
        label={berichtAnsicht.modes}
        value={mode}
        options={[
          { value: 'seiten', label: berichtAnsicht.mode.seiten },
          { value: 'text', label: berichtAnsicht.mode.text },
        ]}
        onChange={onMode}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={canUndo ? berichtAnsicht.undoOf(undoLabel) : berichtAnsicht.undo}
        title={canUndo ? berichtAnsicht.undoOf(undoLabel) : berichtAnsicht.undo}
        aria-disabled={!canUndo}
        onClick={() => {
          handle.getState().undo()
        }}
      >
        <Icon name="zurueck" size={18} />
      </button>
      <button
        type="button"
        className="icon-button is-mirrored"
        aria-label={canRedo ? berichtAnsicht.redoOf(redoLabel) : berichtAnsicht.redo}
        title={canRedo ? berichtAnsicht.redoOf(redoLabel) : berichtAnsicht.redo}
        aria-disabled={!canRedo}
        onClick={() => {
          handle.getState().redo()
        }}
      >
        <Icon name="zurueck" size={18} />
      </button>
      <span className="fine report-saving" role="status">
        {berichtAnsicht.state[saving]}
        {pages !== null && ` · ${berichtAnsicht.pages(pages)}`}
      </span>
      {isModel && <ModelBadge />}
      <span className="report-bar-end">
        <button type="button" className="button" disabled={isBusy} onClick={onHtml}>
          {berichtAnsicht.saveHtml}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={onWord}>
          {berichtAnsicht.saveWord}
        </button>
        <button type="button" className="button button-main" disabled={isBusy} title={berichtAnsicht.printHint} onClick={onPrint}>
          {berichtAnsicht.print}
        </button>
      </span>
    </div>
  )
}
