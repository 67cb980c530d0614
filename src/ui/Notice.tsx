import { Icon } from './Icon'

/** One sentence that says what just happened; read aloud, and closed by the user. */
export const NoticeBar = ({ sentence, tone, undoLabel, onUndo, closeLabel, onClose }: { sentence: string | null; tone: 'info' | 'problem'; undoLabel: string; onUndo: (() => void) | undefined; closeLabel: string; onClose: () => void }) => (
  <div className="notice-region" role="status" aria-live="polite">
    {sentence !== null && (
      <div className={`notice notice-${tone}`}>
        <p>{sentence}</p>
        {onUndo !== undefined && (
          <button type="button" className="button button-quiet" onClick={onUndo}>
            {undoLabel}
          </button>
        )}
        <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
          <Icon name="schliessen" size={18} />
        </button>
      </div>
    )}
  </div>
)
