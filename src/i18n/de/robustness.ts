import type { RobustnessResult, RobustnessSource } from '../../core/index/robustness/robustnessSpec'
import { counted, formatNumber } from '../format'

/** From this share of variants on a class counts as sure. */
const sureFrom = 0.9
/** Below this share a class is not worth naming. */
const worthNaming = 0.1

const percent = (share: number): string => {
  // Never round up to certainty or down to nothing.
  const rounded = share === 1 ? 100 : Math.min(99, Math.round(share * 100))
  return rounded === 0 && share > 0 ? 'weniger als 1 %' : `${formatNumber(rounded)} %`
}

const variants = (runs: number): string => (runs === 1 ? 'der einen Rechenvariante' : `von ${formatNumber(runs)} Rechenvarianten`)

const classWords = (labels: readonly string[], index: number): string => {
  if (labels.length > 1 && index === labels.length - 1) return `der höchsten Klasse („${labels[index]!}“)`
  if (labels.length > 1 && index === 0) return `der niedrigsten Klasse („${labels[index]!}“)`
  return `der Klasse „${labels[index]!}“`
}

const rankWords = (low: number, high: number): string => (low === high ? `Rang ${formatNumber(low)}` : `Rang ${formatNumber(low)} bis ${formatNumber(high)}`)

/**
 * How sure one row's class is, in a sentence or two: sure, unsure between two
 * classes, or open. A row that is not rated says so.
 */
export const robustnessSentence = (name: string, result: RobustnessResult, row: number): string => {
  const shares = result.classShares[row]
  const low = result.low[row]
  const high = result.high[row]
  if (!shares || low === null || low === undefined || high === null || high === undefined) return `${name} ist nicht bewertet; über die Sicherheit lässt sich nichts sagen.`
  const order = shares.map((share, index) => ({ share, index })).sort((a, b) => b.share - a.share)
  const first = order[0]!
  const ranks = rankWords(low, high)
  if (first.share >= sureFrom || order.length === 1) return `${name} liegt in ${percent(first.share)} ${variants(result.runs)} in ${classWords(result.labels, first.index)}.`
  const second = order[1]!
  const named = order.filter(({ share }) => share >= worthNaming)
  if (named.length <= 2) {
    return `${name} liegt unsicher zwischen ${classWords(result.labels, first.index)} (${percent(first.share)} ${variants(result.runs)}) und ${classWords(result.labels, second.index)} (${percent(second.share)}); je nach Annahme ${ranks}.`
  }
  return `Wo ${name} steht, ist offen: Keine Klasse trägt mehr als ${percent(first.share)} ${variants(result.runs)}, und je nach Annahme ist es ${ranks}.`
}

/** What each assumption is called as the subject of a sentence. */
export const sourceWords: Readonly<Record<RobustnessSource, string>> = {
  weights: 'die Gewichte',
  normalisation: 'die Art der Normalisierung',
  aggregation: 'die Art der Zusammenfassung',
  treatment: 'der Umgang mit Ausreißern',
  leaveOneOut: 'die Auswahl der Indikatoren',
  smallCounts: 'der Zufall kleiner Fallzahlen',
}

/** Which assumption matters most, in one sentence. */
export const influenceSentence = ({ shifts }: RobustnessResult): string => {
  const most = shifts.reduce<RobustnessResult['shifts'][number] | null>((best, shift) => (best === null || shift.meanAbsoluteRankShift > best.meanAbsoluteRankShift ? shift : best), null)
  if (most === null) return 'Es wurde keine Annahme verändert.'
  if (most.meanAbsoluteRankShift === 0) return 'Keine der veränderten Annahmen verschiebt die Reihenfolge.'
  const size = most.meanAbsoluteRankShift
  const words = size === 1 ? counted(1, 'Rang', 'Ränge') : `${formatNumber(size, 1)} Ränge`
  return `Am meisten ${most.source === 'weights' ? 'bewirken' : 'bewirkt'} ${sourceWords[most.source]}: Allein dadurch verschiebt sich ein Gebiet im Mittel um ${words}.`
}
