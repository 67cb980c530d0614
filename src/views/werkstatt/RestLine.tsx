import { werkstatt } from '../../i18n/de/werkstatt'
import { restOf } from './nextRest'
import type { DeskModel } from './useDeskModel'
import { useJump } from './useJump'

/** What is left to do, in sentences, and the way to the next place. */
export const RestLine = ({ model }: { model: DeskModel }) => {
  const jump = useJump(model)
  const { unassigned, contacts } = model.quality
  const touching = contacts.filter((contact) => contact.betweenParts).length
  const rest = restOf(model.quality)
  return (
    <div className="rest-line">
      <p>
        {werkstatt.openSentence(unassigned.units.length, unassigned.people)} {model.stray.size > 0 && <b>{werkstatt.straySentence(model.stray.size)}</b>} {touching > 0 && werkstatt.contactSentence(touching)}
      </p>
      {rest.length > 0 && (
        <button type="button" className="button" onClick={jump}>
          {werkstatt.nextOpen}
        </button>
      )}
    </div>
  )
}
