import { werkstatt } from '../../i18n/de/werkstatt'
import { peopleSum } from '../../state/derived/knownPeople'
import { useDesk } from './deskStore'
import { restOf } from './nextRest'
import { straySentence } from './paintSentences'
import type { DeskModel } from './useDeskModel'
import { useJump } from './useJump'

/** What is left to do, in sentences, and the way to the next place; below it what was done last. */
export const RestLine = ({ model }: { model: DeskModel }) => {
  const jump = useJump(model)
  const spoken = useDesk((state) => state.spoken)
  const { unassigned, contacts } = model.quality
  const touching = contacts.filter((contact) => contact.betweenParts).length
  const rest = restOf(model.quality)
  return (
    <>
      <div className="rest-line">
        <p>
          {werkstatt.openSentence(unassigned.units.length, peopleSum(unassigned.people, unassigned.peopleUnknownUnits === 0))} {model.stray.size > 0 && <b>{straySentence(model.draft, model.stray, model.nameOf)}</b>} {touching > 0 && werkstatt.contactSentence(touching)}
        </p>
        {rest.length > 0 && (
          <button type="button" className="button" onClick={jump}>
            {werkstatt.nextOpen}
          </button>
        )}
      </div>
      {/* The live region of the view says the same; this is for those who see. */}
      {spoken !== '' && (
        <p className="desk-said" aria-hidden="true">
          {spoken}
        </p>
      )}
    </>
  )
}
