import { criterionLabel, demandWord, dominanceSentences, leadSentence, missedSentence, openSentence, withoutValueSentence, type NamedPlan } from '../../../i18n/de/bewertung'
import { rankedRows, type ShownCard } from '../../../state/scorecard/card'
import type { CriterionDefinition } from '../../../state/scorecard/criteria'

/** The scorecard in sentences, the most important first. */
export const leadSentences = (card: ShownCard, definitions: readonly CriterionDefinition[], names: readonly NamedPlan[]): { readonly lead: string; readonly more: readonly string[] } => {
  const ranked = rankedRows(card)
  const first = ranked.filter(({ rank }) => rank === 1).map(({ id }) => id)
  const demandOf = (id: string): string => {
    const k = card.criteria.findIndex((criterion) => criterion.id === id)
    const { unit, direction } = card.definitions[k]!
    return `${criterionLabel(card.definitions[k]!)} (${demandWord(direction, unit, card.criteria[k]!.must!)})`
  }
  const comparable = card.rows.filter(({ open, cells }) => open !== 'unassigned' && cells.every(({ value }) => value !== null)).length
  const gone = definitions.filter(({ id }) => card.withoutValue.includes(id))
  return {
    lead: leadSentence({ plans: names, first, ranked: ranked.length, stability: card.stability }),
    more: [
      ...card.rows.flatMap(({ missed }, i) => (missed.length === 0 ? [] : [missedSentence(names[i]!, missed.map(demandOf))])),
      ...dominanceSentences(names, card.dominance.pairs, card.dominance.equal, comparable),
      ...card.rows.flatMap(({ open }, i) => (open === null ? [] : [openSentence(names[i]!, open, card.plans[i]!.openUnits)])),
      ...(gone.length === 0 ? [] : [withoutValueSentence(gone)]),
    ],
  }
}

/** The status of the figures in words, for paper and file. */
export const statusLine = (status: string | undefined): string => (status === 'modell' ? 'Modellwerte, keine amtlichen Zahlen' : status === undefined ? 'ohne Werte' : `Zahlen: ${status}`)
