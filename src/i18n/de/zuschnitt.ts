import { peopleSum, type KnownPeople } from '../../state/derived/knownPeople'
import { isPresent } from '../../core/indicators/missing'
import { counted, formatNumber, formatValue, listed } from '../format'
import { peopleCount, peopleOrUnknown } from './menschen'

const steps = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs'] as const

/** How far the classes of a place lie apart: „immer dieselbe Stufe“, „eine Stufe Unterschied“ … */
export const spanWord = (span: number | null): string => {
  if (span === null) return 'in keiner Gliederung bewertet'
  if (span === 0) return 'immer dieselbe Stufe'
  return `${steps[span] ?? formatNumber(span)} ${span === 1 ? 'Stufe' : 'Stufen'} Unterschied`
}

export interface SpanCount {
  readonly span: number | null
  readonly units: number
  /** Of those that are known. */
  readonly people: number
  /** How many of the units have people nobody knows. */
  readonly unknown: number
}

/** What the choice of borders does to the picture of the city, in one sentence. `zonings` is how many are laid over each other. */
export const spanSentence = (counts: readonly SpanCount[], zonings: number): string => {
  if (zonings < 2) return 'Mit einer einzigen Gliederung gibt es nichts, was vom Zuschnitt abhängen könnte.'
  const rated = counts.filter(({ span }) => span !== null)
  const all = rated.reduce((sum, { units }) => sum + units, 0)
  if (all === 0) return 'Kein Ortsteil liegt in einem bewerteten Raum; ob das Ergebnis vom Zuschnitt abhängt, lässt sich nicht sagen.'
  const sum = (least: number): Omit<SpanCount, 'span'> => rated.reduce((total, { span, units, people, unknown }) => ((span ?? 0) >= least ? { units: total.units + units, people: total.people + people, unknown: total.unknown + unknown } : total), { units: 0, people: 0, unknown: 0 })
  const some = sum(1)
  const far = sum(2)
  if (some.units === 0) return `Bei keinem von ${counted(all, 'bewerteten Ortsteil', 'bewerteten Ortsteilen')} hängt die Stufe vom Zuschnitt ab: Jede der ${formatNumber(zonings)} Gliederungen gibt dieselbe.`
  const living = peopleCount(peopleSum(some.people, some.unknown === 0))
  const most = far.units === 0 ? '' : `, bei ${formatNumber(far.units)} davon um zwei Stufen oder mehr`
  return `Bei ${formatNumber(some.units)} von ${counted(all, 'Ortsteil', 'Ortsteilen')}${living === null ? '' : ` mit ${living}`} hängt die Stufe davon ab, wie die Räume geschnitten sind${most}.`
}

/** Need that disappears in the mean of a room, for one zoning. `untold` is how many units of high need lie in rooms that are not rated. */
export const hiddenSentence = (title: string, units: number, people: KnownPeople, untold = 0): string => {
  const living = peopleCount(people)
  if (untold > 0 && units === 0) return `Ob in „${title}“ hoher Bedarf im Durchschnitt untergeht, lässt sich ${untold === 1 ? 'bei einem Ortsteil' : `bei ${formatNumber(untold)} Ortsteilen`} mit hohem Bedarf nicht sagen, weil ${untold === 1 ? 'sein Raum' : 'ihr Raum'} nicht bewertet ist.`
  if (untold > 0) return `${hiddenSentence(title, units, people)} Bei ${untold === 1 ? 'einem weiteren' : `${formatNumber(untold)} weiteren`} lässt es sich nicht sagen, weil ${untold === 1 ? 'sein Raum' : 'ihr Raum'} nicht bewertet ist.`
  return units === 0 ? `In „${title}“ geht kein Ortsteil mit hohem Bedarf im Durchschnitt seines Raums unter.` : `In „${title}“ ${units === 1 ? 'geht ein Ortsteil' : `gehen ${formatNumber(units)} Ortsteile`} mit hohem Bedarf${living === null ? '' : ` und ${living}`} im Durchschnitt ${units === 1 ? 'seines Raums' : 'ihrer Räume'} unter.`
}

export const zuschnitt = {
  head: 'Formel oder Grenze?',
  mapHead: 'Wo hängt das Ergebnis vom Zuschnitt ab?',
  mapLabel: 'Karte: Spanne der Stufen je Ortsteil',
  scope: 'Welche Gliederungen?',
  compared: (count: number): string => `die ${formatNumber(count)} verglichenen`,
  every: (count: number): string => `alle ${formatNumber(count)} Gliederungen`,
  what: 'Ein Ortsteil bekommt im Räumevergleich die Stufe seines Raums. Die Karte zeigt, wie weit die niedrigste und die höchste Stufe auseinanderliegen, die er je nach Gliederung bekäme.',
  legend: 'Niedrigste bis höchste Stufe',
  gaps: 'in einer Gliederung ohne Raum oder nicht bewertet',
  people: (people: number, unknown: number): string => peopleOrUnknown(peopleSum(people, unknown === 0)),
  pick: 'Ein Ortsteil, der auf der Karte oder in der Tabelle angeklickt wird, steht hier mit allen Stufen.',
  table: 'Stufe jedes Ortsteils in jeder Gliederung',
  unitColumn: 'Ortsteil',
  ownColumn: 'eigene Stufe',
  spanColumn: 'Spanne',
  peopleColumn: 'Menschen',
  unassigned: 'nicht zugeordnet',
  unrated: 'nicht bewertet',
  total: (units: number): string => counted(units, 'Ortsteil', 'Ortsteile'),
  hiddenHead: 'Hoher Bedarf, der im Durchschnitt untergeht',
  hiddenWhat: (classes: readonly string[]): string => `Hoher Bedarf heißt hier: Der Ortsteil selbst liegt nach dem Sozialindex in der Stufe ${listed(classes.map((each) => `„${each}“`)).replace(' und ', ' oder ')}, sein Raum aber darunter.`,
  hiddenColumns: { zoning: 'Gliederung', units: 'Ortsteile', people: 'Menschen', names: 'Welche (Raum)' },
  none: 'keiner',
  /** Numbers of a table where rooms with high need are not rated: none is known, or at least so many. */
  hiddenUnits: (units: number, untold: number): string => (untold === 0 ? formatNumber(units) : units === 0 ? 'nicht zu sagen' : `mind. ${formatNumber(units)}`),
  untold: (names: readonly string[]): string => `nicht zu sagen bei ${listed(names)}, Raum nicht bewertet`,
  /** "1.200", "1.200, bei 2 nicht bekannt", "nicht bekannt"; "mind. 1.200", "nicht zu sagen" where `untold` units lie in rooms that are not rated. */
  hiddenPeople: (people: number, unknown: number, untold = 0): string => {
    if (untold > 0) return people === 0 ? 'nicht zu sagen' : `mind. ${formatNumber(people)}`
    const known = peopleSum(people, unknown === 0)
    return `${formatValue(known.people)}${known.isWhole || !isPresent(known.people) ? '' : `, bei ${formatNumber(unknown)} nicht bekannt`}`
  },
  formulaHead: 'Ist es die Formel oder die Grenze?',
  formulaWhat: 'Jedes Rezept für den Sozialindex wird mit jeder Gliederung gerechnet. Die Ortsteile erben den Wert ihres Raums und damit einen Platz in der Reihenfolge. Verglichen wird, was die Plätze mehr verschiebt: ein anderes Rezept oder ein anderer Zuschnitt.',
  formulaFew: 'Wenige große Räume behalten ihre Reihenfolge meist, welches Rezept auch gilt. Dass die Formel hier wenig ausmacht, heißt also nicht, dass sie für die einzelnen Ortsteile wenig ausmacht; das zeigt das Indexlabor.',
  formulaOver: (recipes: readonly string[], zonings: readonly string[]): string => `Rezepte: ${listed(recipes.map((each) => `„${each}“`))}. Gliederungen: ${listed(zonings.map((each) => `„${each}“`))}.`,
  formulaWithout: (recipes: readonly string[], year: number): string => `Für ${String(year)} nicht zu rechnen: ${listed(recipes.map((each) => `„${each}“`))}.`,
  formulaLeftOut: (units: number): string => `${counted(units, 'Ortsteil bleibt', 'Ortsteile bleiben')} außer Betracht, weil ${units === 1 ? 'er' : 'sie'} nicht überall einen Wert ${units === 1 ? 'hat' : 'haben'}.`,
  formulaStart: (recipes: number, zonings: number): string => `${counted(recipes, 'Rezept', 'Rezepte')} mit ${counted(zonings, 'Gliederung', 'Gliederungen')} rechnen`,
  noRecipe: 'Mit den Daten dieses Jahres lässt sich kein Rezept rechnen.',
  parts: { recipe: 'Rezept (Formel)', variant: 'Gliederung (Grenze)', interaction: 'beides zusammen' },
  partsLabel: 'Woher die Unterschiede in der Reihenfolge kommen',
  shiftsHead: 'Die größten Verschiebungen',
  shiftsNone: 'Kein Ortsteil wechselt seinen Platz.',
  shiftsColumns: { unit: 'Ortsteil', best: 'vorderster Platz', worst: 'hinterster Platz', shift: 'Plätze Unterschied', cause: 'kommt vor allem von' },
  shiftsNote: 'Platz 1 hat den höchsten Bedarf. Ortsteile desselben Raums teilen sich das Mittel ihrer Plätze.',
  cause: { recipe: 'der Formel', variant: 'der Grenze', interaction: 'beidem zusammen' },
  indexOnly: 'Dieser Teil rechnet immer mit dem Sozialindex, auch wenn die Karten einen einzelnen Indikator zeigen.',
  method: 'Wie das gerechnet wird',
} as const
