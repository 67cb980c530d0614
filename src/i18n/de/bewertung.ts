import type { CriterionDirection } from '../../core/zoning/scorecard/criterion'
import type { CriterionDefinition, CriterionKind, CriterionUnit } from '../../state/scorecard/criteria'
import { counted, formatNumber, listed } from '../format'
import { masse } from './masse'

const kinds: Readonly<Record<CriterionKind, { readonly label: string; readonly what: string }>> = {
  deviation: { label: 'Gleich große Räume: größte Abweichung', what: masse.maxDeviation.what },
  sizes: { label: 'Räume in der gewünschten Größe', what: 'Dieser Anteil der Räume liegt zwischen der Mindest- und der Höchstgröße.' },
  stray: { label: 'Zusammenhang: Menschen in abgetrennten Teilen', what: 'Dieser Anteil der Menschen lebt in Ortsteilen, die vom größten Stück ihres Raums getrennt liegen.' },
  compact: { label: masse.polsbyPopper.label, what: masse.polsbyPopper.what },
  borders: { label: masse.cutLength.label, what: `${masse.cutLength.what} Wer mehr Räume bildet, zieht mehr Grenzen.` },
  eta2: { label: masse.eta2.label, what: `${masse.eta2.what} Wer Räume teilt, erhöht den Wert von allein.` },
  hidden: { label: masse.hiddenNeed.label, what: masse.hiddenNeed.what },
  agreement: { label: 'Übereinstimmung mit', what: 'Dieser Anteil der Menschen bliebe im selben Raum, wenn die Gliederung an die Stelle der bestehenden tritt und die Räume beider so gut wie möglich zu Paaren verbunden werden. Mit sich selbst sind es 100 %.' },
  rooms: { label: masse.zoneCount.label, what: 'So viele Räume haben mindestens einen Ortsteil. Welche Zahl gewünscht ist, legt die Gruppe unter „gut“ fest.' },
  stability: { label: 'Beständigkeit bei anderem Rezept', what: 'Dieser Anteil der Menschen lebt in einem Raum, dessen Stufe gleich bleibt, wenn der Sozialindex nach einem anderen mitgelieferten Rezept gerechnet wird.' },
}

/** Name of a criterion. */
export const criterionLabel = ({ kind, division }: Pick<CriterionDefinition, 'kind' | 'division'>): string => (division === null ? kinds[kind].label : `${kinds[kind].label} „${division.title}“`)

/** What it says, in a plain sentence. */
export const criterionWhat = ({ kind }: Pick<CriterionDefinition, 'kind'>): string => kinds[kind].what

/** Factor from the measure's own unit to what is shown and typed. */
export const shownFactor = (unit: CriterionUnit): number => (unit === 'percent' ? 100 : 1)
export const unitWord: Readonly<Record<CriterionUnit, string>> = { percent: '%', people: 'Menschen', km: 'km', rooms: 'Räume', plain: '' }
const decimals: Readonly<Record<CriterionUnit, number>> = { percent: 1, people: 0, km: 1, rooms: 0, plain: 2 }

/** "12,5 %", "5.324 Menschen"; whole anchors without decimals. */
export const criterionValue = (unit: CriterionUnit, value: number): string => {
  const shown = value * shownFactor(unit)
  const digits = unit === 'percent' && Math.abs(shown - Math.round(shown)) < 0.005 ? 0 : unit === 'rooms' && !Number.isInteger(shown) ? 1 : decimals[unit]
  return unit === 'people' ? counted(Math.round(shown), 'Mensch', 'Menschen') : unit === 'rooms' && shown === 1 ? '1 Raum' : `${formatNumber(shown, digits)} ${unitWord[unit]}`.trim()
}

export const directionWord = (direction: CriterionDirection, unit: CriterionUnit, good: number): string => (direction === 'high' ? 'mehr ist besser' : direction === 'low' ? 'weniger ist besser' : `am besten ${criterionValue(unit, good)}`)

/** "höchstens 10 %", "mindestens 0,30". */
export const demandWord = (direction: CriterionDirection, unit: CriterionUnit, must: number): string =>
  direction === 'high' ? `mindestens ${criterionValue(unit, must)}` : direction === 'low' ? `höchstens ${criterionValue(unit, must)}` : `höchstens um ${criterionValue(unit, must)} daneben`

/** A, B, … Z, then A2, B2 …: the mark of a plan in table and picture. */
export const letterOf = (position: number): string => `${String.fromCharCode(65 + (position % 26))}${position >= 26 ? Math.floor(position / 26) + 1 : ''}`

/** 0 to 1 as points of 100. */
export const points = (share: number): string => formatNumber(share * 100, 1)
/** A share as a whole per cent that never claims all or none where it is not. */
export const percent = (share: number): string => (share > 0 && share < 0.005 ? 'unter 1 %' : share < 1 && share >= 0.995 ? 'über 99 %' : `${formatNumber(share * 100)} %`)

export const bewertung = {
  head: 'Bewertung nach den Gewichten der Gruppe',
  section: 'Bewertung',
  everything: 'alle Gliederungen und Varianten',
  csv: 'Als Tabelle (CSV)',
  print: 'Drucken',
  reset: 'Zurücksetzen',
  wasReset: 'Gewichte, Wertungen und Mindestanforderungen stehen wieder auf der Voreinstellung.',
  damaged: 'Die in diesem Browser gesicherten Gewichte waren beschädigt; es gelten die Voreinstellungen.',
  blocked: 'Der Browser erlaubt kein Speichern; die Gewichte gelten nur, bis die Seite geschlossen wird.',
  tableHead: 'Alle Kriterien, alle Gliederungen',
  tableText: 'Jede Zelle: der Wert, darunter die Punkte, die er zur Summe beiträgt. Die Punkte aller Kriterien zusammen ergeben die Summe; möglich sind 100.',
  criterion: 'Kriterium',
  total: 'Summe der Punkte',
  rank: 'Rang',
  noRank: 'ohne Rang',
  noValue: 'kein Wert',
  missed: 'verfehlt',
  met: 'erreicht',
  ofPoints: (got: string, most: string): string => `${got} von ${most} Punkten`,
  weightsHead: 'Was zählt, und wie viel?',
  weightsText: 'Gewichte von 0 bis 10; es zählt nur ihr Verhältnis. Sie bleiben in diesem Browser, bis Sie sie ändern.',
  counts: 'zählt mit',
  weight: 'Gewicht',
  weightNumber: 'Gewicht als Zahl',
  share: (share: string): string => `${share} aller Punkte`,
  isOff: 'zählt nicht',
  valuing: 'Wertung und Mindestanforderung',
  bad: 'schlecht (0 Punkte)',
  good: 'gut (alle Punkte)',
  must: { high: 'muss mindestens', low: 'darf höchstens', target: 'höchstens daneben um' } satisfies Record<CriterionDirection, string>,
  mustEmpty: 'keine',
  between: 'Zwischen „schlecht“ und „gut“ steigen die Punkte gleichmäßig. Beide Werte sind fest: Eine weitere Gliederung ändert an den Punkten der anderen nichts.',
  sizesHead: 'Gewünschte Größe der Räume in Menschen',
  sizes: { least: 'mindestens', most: 'höchstens', target: 'Zielgröße' },
  sizesText: 'Ohne Angabe zählt „Räume in der gewünschten Größe“ nicht mit; ohne Zielgröße gilt das Mittel der Räume.',
  picture: 'Wo liegen die Stärken?',
  pictureText: 'Je weiter rechts ein Buchstabe steht, desto besser schneidet die Gliederung in diesem Kriterium ab. Wechselt die Reihenfolge von Zeile zu Zeile, muss die Gruppe abwägen.',
  pictureEnds: ['schlecht', 'gut'],
  pictureDemand: 'Strich: Mindestanforderung',
  stabilityHead: 'Hält die Reihenfolge bei anderen Gewichten?',
  stabilityText: (draws: number): string =>
    `${formatNumber(draws)} ausgeloste Gewichtungen je Spalte, mit fester Startzahl. „Nahe an der Gruppe“: Gewichte schwanken um die der Gruppe (um etwa 30 %, Dirichlet-Verteilung). „Alle Gewichtungen“: jede Gewichtung der Kriterien mit Gewicht ist gleich wahrscheinlich. Bei Gleichstand wird „vorn“ geteilt.`,
  near: 'Nahe an der Gruppe',
  anywhere: 'Alle Gewichtungen',
  first: 'vorn',
  ranks: 'Rang in 90 % der Fälle',
  variant: 'Gliederung',
  method: 'Wie gerechnet wird',
  printTitle: 'Bewertung von Gliederungen in Sozialräume',
  printed: (date: string): string => `Stand des Ausdrucks: ${date}`,
  sources: 'Quellen',
  basis: (year: number, recipe: string): string => `Alle Gliederungen sind auf denselben Daten neu gerechnet: Jahr ${year}, Rezept „${recipe}“.`,
  stabilityRegion: 'Tabelle zu anderen Gewichten, seitlich verschiebbar',
  region: 'Tabelle der Bewertung, seitlich verschiebbar',
} as const

export interface NamedPlan {
  readonly id: string
  readonly letter: string
  readonly title: string
}

/** „Titel“ (A) */
export const planName = ({ letter, title }: NamedPlan): string => `„${title}“ (${letter})`

export interface LeadInput {
  readonly plans: readonly NamedPlan[]
  /** Ids of the ranked plans, those with rank 1 first. */
  readonly first: readonly string[]
  readonly ranked: number
  readonly stability: { readonly around: readonly { readonly id: string; readonly first: number }[]; readonly anywhere: readonly { readonly id: string; readonly first: number }[] } | null
}

const nameIn = (plans: readonly NamedPlan[], id: string): string => planName(plans.find((plan) => plan.id === id)!)

/** Who is in front, and how far that depends on the weights. */
export const leadSentence = ({ plans, first, ranked, stability }: LeadInput): string => {
  if (ranked === 0) return 'Keine dieser Gliederungen lässt sich vollständig bewerten; es gibt keine Rangfolge.'
  const names = first.map((id) => nameIn(plans, id))
  if (ranked === 1 || stability === null) return `Nur ${names[0]!} lässt sich vollständig bewerten; eine Rangfolge gibt es erst ab zwei Gliederungen.`
  const most = stability.anywhere.reduce((best, each) => (each.first > best.first + 1e-9 ? each : best))
  const shareOf = (list: readonly { readonly id: string; readonly first: number }[], id: string): number => list.find((each) => each.id === id)?.first ?? 0
  // A tie is shared among those in front, so the shares of the tied add up to how often one of them is.
  if (first.length > 1) return `Mit den Gewichten der Gruppe liegen ${listed(names)} gleichauf vorn; in ${percent(first.reduce((sum, id) => sum + shareOf(stability.anywhere, id), 0))} aller Gewichtungen ist eine von ihnen vorn.`
  const own = shareOf(stability.anywhere, first[0]!)
  if (most.id === first[0] || own >= most.first) return `${names[0]!} liegt in ${percent(own)} aller Gewichtungen vorn, nahe an den Gewichten der Gruppe in ${percent(shareOf(stability.around, first[0]!))}.`
  return `Mit den Gewichten der Gruppe liegt ${names[0]!} vorn; von allen Gewichtungen bringen mehr ${nameIn(plans, most.id)} nach vorn: ${percent(most.first)} gegen ${percent(own)}.`
}

/** Which plans are better whatever the weights; at most four are named. */
export const dominanceSentences = (plans: readonly NamedPlan[], pairs: readonly { readonly better: string; readonly worse: string }[], equal: readonly (readonly [string, string])[], compared: number): string[] => {
  if (compared < 2) return []
  const more = pairs.length > 4 ? [`Das gilt noch für ${counted(pairs.length - 4, 'weiteres Paar', 'weitere Paare')}.`] : []
  return [
    ...pairs.slice(0, 4).map(({ better, worse }) => `${nameIn(plans, better)} ist in keinem Punkt schlechter als ${nameIn(plans, worse)} und in mindestens einem besser, gleich wie gewichtet wird.`),
    ...more,
    ...equal.slice(0, 3).map(([one, other]) => `${nameIn(plans, one)} und ${nameIn(plans, other)} haben überall dieselben Werte.`),
    ...(pairs.length === 0 && equal.length === 0 ? ['Keine Gliederung ist einer anderen in allen Punkten überlegen: Jede Wahl ist eine Abwägung.'] : []),
  ]
}

/** Which demands a plan misses. */
export const missedSentence = (plan: NamedPlan, demands: readonly string[]): string => `${planName(plan)} verfehlt ${demands.length === 1 ? 'eine Mindestanforderung' : `${formatNumber(demands.length)} Mindestanforderungen`}: ${listed(demands)}.`

/** Why a plan is listed without a rank. */
export const openSentence = (plan: NamedPlan, open: 'unassigned' | 'no-value', openUnits: number): string =>
  open === 'unassigned'
    ? `${planName(plan)} ist nicht fertig: ${counted(openUnits, 'Ortsteil ist', 'Ortsteile sind')} keinem Raum zugeordnet. Die Werte stehen in der Tabelle, einen Rang gibt es noch nicht.`
    : `${planName(plan)} hat nicht in jedem Kriterium, das zählt, einen Wert und steht deshalb ohne Rang.`

/** Criteria that nobody has a value in. */
export const withoutValueSentence = (definitions: readonly Pick<CriterionDefinition, 'kind' | 'division'>[]): string =>
  `${listed(definitions.map((definition) => `„${criterionLabel(definition)}“`))} ${definitions.length === 1 ? 'zählt' : 'zählen'} nicht mit, weil es keinen Wert gibt${definitions.some(({ kind }) => kind === 'sizes') ? '; Größen lassen sich unter „Was zählt, und wie viel?“ festlegen' : ''}.`
