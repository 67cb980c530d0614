import { formatNumber } from '../format'

/**
 * Explanations in Einfache Sprache, after the recommendations of DIN 8581-1:2024:
 * short sentences with one thought each, common words, a term explained where it
 * first stands, numbers rounded and put into relation, no nested clauses. It is
 * not Leichte Sprache, which has rules of its own and is tested by its readers.
 * Every function gives whole sentences in order; an empty list where there is
 * nothing to say. The spec beside holds them to at most fifteen words.
 */
export type Sentences = readonly string[]

/** A number of people as one says it: two figures and zeros; small numbers as they are. */
export const roundly = (people: number): string => {
  if (people < 20) return formatNumber(people)
  const step = people < 100 ? 10 : 10 ** (Math.floor(Math.log10(people)) - 1)
  return `etwa ${formatNumber(Math.round(people / step) * step)}`
}

const peopleSentence = (people: number | null): Sentences => (people === null ? ['Wir wissen nicht, wie viele Menschen dort leben.'] : people === 1 ? ['Dort lebt ein Mensch.'] : [`Dort leben ${roundly(people)} Menschen.`])

export interface PlainMap {
  readonly city: string
  readonly units: number
  /** „Räume“ shown: how many rooms, or null for the Ortsteile themselves. */
  readonly rooms: number | null
  /** What the colours show; null for the Sozialindex. */
  readonly indicator: string | null
  /** On a dark ground much need is light. */
  readonly isDark: boolean
  /** How many are in the class of most need, and how many people live there; null where it is not about the index. */
  readonly high: { readonly label: string; readonly count: number; readonly people: number | null } | null
}

/** What the map shows. */
export const plainMap = ({ city, units, rooms, indicator, isDark, high }: PlainMap): Sentences => [
  `Die Karte zeigt ${city}.`,
  `Die Stadt hat ${formatNumber(units)} Ortsteile.`,
  ...(rooms === null ? ['Jeder Ortsteil hat eine Farbe.'] : [...plainRoom, `Hier gibt es ${rooms === 1 ? 'einen Raum' : `${formatNumber(rooms)} Räume`}. Jeder hat eine Farbe.`]),
  ...(indicator === null
    ? ['Die Farbe beantwortet eine Frage:', 'Wie oft brauchen die Menschen dort wahrscheinlich Hilfe?', isDark ? 'Helle Farbe heißt: eher oft.' : 'Dunkle Farbe heißt: eher oft.', isDark ? 'Dunkle Farbe heißt: eher selten.' : 'Helle Farbe heißt: eher selten.', 'Graue Streifen heißen: Dort rechnen wir nichts aus. Dort leben zu wenige Menschen.']
    : [`Die Farbe zeigt: ${indicator}.`, 'Tippen Sie auf die Karte. Dann sehen Sie die genaue Zahl.']),
  ...(high === null || high.count === 0
    ? []
    : [`${rooms === null ? (high.count === 1 ? 'Ein Ortsteil hat' : `${formatNumber(high.count)} Ortsteile haben`) : high.count === 1 ? 'Ein Raum hat' : `${formatNumber(high.count)} Räume haben`} die Stufe „${high.label}“.`, ...peopleSentence(high.people)]),
]

/** What the Sozialindex is. */
export const plainIndex: Sentences = [
  'Der Sozialindex ist eine Zahl.',
  'Er fasst mehrere Angaben zusammen.',
  'Zum Beispiel: Wie viele Menschen haben keine Arbeit?',
  'Oder: Wie viele Kinder leben von Sozialleistungen?',
  'Mit der Zahl kann man Teile der Stadt vergleichen.',
  'Ein hoher Wert heißt: Dort brauchen Menschen wahrscheinlich öfter Hilfe.',
  'Der Wert sagt nichts über einzelne Menschen.',
  'Er zeigt nur, wo man genauer hinsehen soll.',
]

/** What a class is. `labels` from the lowest to the highest value of the index; `isStatus` where they name how well people are, as in Berlin and Hamburg. */
export const plainClasses = (labels: readonly string[], isStatus = false): Sentences =>
  labels.length === 0
    ? ['Ähnliche Werte haben dieselbe Farbe.', 'So eine Gruppe heißt Stufe.']
    : ['Ähnliche Werte haben dieselbe Farbe.', 'So eine Gruppe heißt Stufe.', ...(isStatus ? ['Der Name sagt, wie gut die Lage der Menschen ist.'] : []), `Es gibt ${formatNumber(labels.length)} Stufen.`, `Die unterste heißt „${labels[0]!}“.`, `Die oberste heißt „${labels.at(-1)!}“.`]

/** What a Sozialraum is. */
export const plainRoom: Sentences = ['Ein Sozialraum besteht aus mehreren Ortsteilen.', 'Die Stadt plant für sie gemeinsam.', 'Zum Beispiel Kitas, Beratung oder Treffpunkte.']

/** What model values are. */
export const plainModel: Sentences = ['Achtung: Diese Zahlen sind nicht gemessen.', 'Ein Computer hat sie ausgerechnet.', 'Sie heißen Modellwerte.', 'Sie zeigen, wie die Karte arbeitet.', 'Entscheiden darf man damit nichts.']

/** The last word on every page of figures. */
export const plainLocal: Sentences = ['Zahlen allein reichen nicht.', 'Wichtig ist auch, was die Menschen vor Ort wissen.']

export interface PlainPlace {
  readonly name: string
  /** Number of Ortsteile of a room; null for an Ortsteil. */
  readonly members: number | null
  readonly people: number | null
  /** Class, and where the place stands among the rated; null where it is not rated. */
  readonly standing: { readonly label: string; readonly position: number; readonly classes: number; readonly rank: number; readonly rated: number } | null
  /** Whether the class is one of the index; other values say nothing about need. */
  readonly isIndex: boolean
}

const howOften = (position: number, classes: number): string => {
  const share = classes < 2 ? 0.5 : position / (classes - 1)
  if (share < 0.2) return 'Dort brauchen Menschen wahrscheinlich selten Hilfe.'
  if (share < 0.45) return 'Dort brauchen Menschen wahrscheinlich eher selten Hilfe.'
  if (share < 0.6) return 'Dort brauchen Menschen wahrscheinlich manchmal Hilfe.'
  if (share < 0.9) return 'Dort brauchen Menschen wahrscheinlich eher oft Hilfe.'
  return 'Dort brauchen Menschen wahrscheinlich oft Hilfe.'
}

const placesBefore = (rank: number, rated: number, noun: string): Sentences => {
  const before = rank - 1
  const after = rated - rank
  return [before === 0 ? `Kein anderer ${noun} hat einen höheren Wert.` : before === 1 ? `Nur ein anderer ${noun} hat einen höheren Wert.` : `${formatNumber(before)} andere haben einen höheren Wert.`, ...(after > 0 && before > 0 ? [`${formatNumber(after)} ${after === 1 ? 'hat' : 'haben'} einen niedrigeren.`] : [])]
}

/** One Ortsteil or room. */
export const plainPlace = ({ name, members, people, standing, isIndex }: PlainPlace): Sentences => [
  members === null ? `${name} ist ein Ortsteil.` : `${name} ist ein Raum mit ${members === 1 ? 'einem Ortsteil' : `${formatNumber(members)} Ortsteilen`}.`,
  ...peopleSentence(people),
  ...(standing === null
    ? ['Hier rechnen wir keinen Wert aus.', 'Bei wenigen Menschen verändert jeder Einzelne das Ergebnis stark.']
    : [...(standing.label === '' ? [] : [`Die Farbe heißt: Stufe „${standing.label}“.`]), ...(isIndex ? [howOften(standing.position, standing.classes)] : []), ...placesBefore(standing.rank, standing.rated, members === null ? 'Ortsteil' : 'Raum')]),
]

/** Two groupings beside each other. `moved` is null where it cannot be said. */
export const plainComparison = (titleA: string, titleB: string, moved: { readonly units: number; readonly people: number | null } | null): Sentences => [
  'Man kann die Stadt verschieden einteilen.',
  ...plainRoom,
  'Die Karten zeigen zwei Einteilungen.',
  `A heißt: „${titleA}“.`,
  `B heißt: „${titleB}“.`,
  ...(moved === null
    ? []
    : moved.units === 0
      ? ['Alle Ortsteile bleiben in ihrem Raum.']
      : [moved.units === 1 ? 'Ein Ortsteil gehört in B zu einem anderen Raum.' : `${formatNumber(moved.units)} Ortsteile gehören in B zu einem anderen Raum.`, ...peopleSentence(moved.people)]),
]

/** How the index comes about, for the view „Index“. */
export const plainRecipe: Sentences = [
  ...plainIndex,
  'Auf dieser Seite kann man die Rechnung ändern.',
  'Links steht: Welche Angaben zählen mit? Und wie viel?',
  'Die Karte zeigt sofort das neue Ergebnis.',
  'Eine andere Rechnung kann eine andere Reihenfolge ergeben.',
  'Darum ist die Rechnung offen für alle.',
]

export const plainWords = {
  switch: 'Einfache Sprache',
  head: 'In einfacher Sprache',
  heads: { map: 'Was zeigt die Karte?', index: 'Was ist der Sozialindex?', classes: 'Was heißen die Farben?', model: 'Woher kommen die Zahlen?', place: 'Was heißt das hier?', compare: 'Was wird verglichen?', recipe: 'Was kann man hier tun?', local: 'Was ist noch wichtig?' },
} as const
