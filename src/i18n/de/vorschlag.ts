import type { Criterion, Proposal } from '../../core/zoning/proposals/proposalTask'
import { counted, formatNumber, listed } from '../format'

/** What a proposal leans to, as the end of „Dieser Vorschlag …“. */
export const emphasisSentence: Readonly<Record<Proposal['emphasis'], string>> = {
  balanced: 'wägt die Ziele so ab, wie sie gewichtet sind',
  homogeneity: 'legt mehr Wert darauf, dass sich die Gebiete eines Raums ähneln',
  balance: 'legt mehr Wert auf gleich viele Menschen je Raum',
  compactness: 'legt mehr Wert auf kurze Grenzen zwischen den Räumen',
  between: 'geht einen Mittelweg zwischen den anderen Vorschlägen',
  closeness: 'bleibt näher an der vorhandenen Gliederung',
} satisfies Record<'balanced' | 'between' | Criterion, string>

const percent = (share: number): string => `${formatNumber(100 * share)} %`

/** The figures of a proposal in a sentence; how far it is from a reference only where there is one. */
export const proposalSentence = ({ zones, scores }: Pick<Proposal, 'zones' | 'scores'>): string => {
  const { eta2, maxDeviation, minPopulation, maxPopulation, cutLength, movedPeople, movedUnits } = scores
  const parts = [
    `${percent(eta2)} der Unterschiede liegen zwischen den Räumen`,
    zones === 1 ? `er hat ${counted(minPopulation, 'Mensch', 'Menschen')}` : `sie haben ${formatNumber(minPopulation)} bis ${formatNumber(maxPopulation)} Menschen (höchstens ${percent(maxDeviation)} neben dem Mittel)`,
    `ihre Grenzen untereinander sind ${formatNumber(cutLength / 1000, 1)} km lang`,
    ...(movedPeople === undefined || movedUnits === undefined ? [] : [`gegenüber der vorhandenen Gliederung ${movedUnits === 1 ? 'wechselt' : 'wechseln'} ${counted(movedUnits, 'Gebiet', 'Gebiete')} mit ${counted(movedPeople, 'Mensch', 'Menschen')} den Raum`]),
  ]
  return `${counted(zones, 'Raum', 'Räume')}: ${listed(parts)}.`
}
