import { draftFromAssignment } from '../../core/zoning/draft/createDraft'
import type { Draft } from '../../core/zoning/draft/draft'
import { proposalWords } from '../../i18n/de/vorschlagTab'
import { memoise } from '../../state/memoise'
import type { ProposalAnswer } from './proposalStore'

/** Names for the zones of a proposal: rooms that were kept have their own, the others are numbered. */
export const namesOf = ({ kept }: ProposalAnswer): ReadonlyMap<number, string> => new Map(kept.map((zone, index) => [index + 1, zone.name]))

/** A proposal as a draft that is only looked at; null where there is none. */
export const previewDraft = memoise((answer: ProposalAnswer | null, index: number | null): Draft | null => {
  const proposal = index === null ? undefined : answer?.proposals[index]
  if (answer === null || proposal === undefined) return null
  const numberOf = new Map(answer.ids.map((id, position) => [id, proposal.zoneOf[position]!]))
  const made = draftFromAssignment(numberOf, { id: `vorschau-${index}`, title: proposalWords.card(index! + 1), origin: '' }, namesOf(answer))
  return made.ok ? made.value : null
}, 8)
