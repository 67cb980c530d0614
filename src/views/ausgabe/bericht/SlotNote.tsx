import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { Slot } from './composeReport'

/** Offers to write at a place, or to change what stands there; says when the figures above have changed since. */
export const SlotNote = ({ slot, onWrite, onConfirm }: { slot: Slot; onWrite: () => void; onConfirm: () => void }) => (
  <div className={`slot-note${slot.written === null ? ' is-empty' : ''}${slot.changed ? ' is-changed' : ''}`}>
    <button type="button" className="slot-button" data-slot={slot.key} aria-label={slot.written === null ? undefined : berichtAnsicht.editAt(slot.chapter)} onClick={onWrite}>
      <b>{slot.written === null ? `${berichtAnsicht.write}:` : berichtAnsicht.edit}</b>
      {slot.written === null && <span> {slot.prompt}</span>}
    </button>
    {slot.changed && (
      <div className="slot-changed" role="note">
        <p>
          <b>{berichtAnsicht.changed}.</b> {berichtAnsicht.changedHint}
        </p>
        <button type="button" className="link-button" onClick={onConfirm}>
          {berichtAnsicht.checked}
        </button>
      </div>
    )}
  </div>
)
