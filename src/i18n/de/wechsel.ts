import { counted, formatNumber, listed } from '../format'

const ortsteile = (count: number): string => counted(count, 'Ortsteil', 'Ortsteile')

/** Words of the section „Was wechselt?“. */
export const wechsel = {
  nobody: 'Niemand kommt in einen anderen Raum.',
  notInData: 'nicht in den Daten',
  uncertain: (sides: readonly string[]): string => `Zuordnung in ${listed(sides)} nicht belegt`,
  uncertainMoved: (uncertain: number, moved: number): string =>
    uncertain === moved
      ? moved === 1
        ? 'Die Zuordnung dieses Ortsteils ist nicht belegt.'
        : `Bei allen ${formatNumber(moved)} dieser Ortsteile ist die Zuordnung nicht belegt.`
      : `Bei ${formatNumber(uncertain)} dieser ${formatNumber(moved)} Ortsteile ist die Zuordnung nicht belegt.`,
  alsoOneSided: (count: number): string => `Darunter ${count === 1 ? 'ist 1 Ortsteil, der' : `sind ${formatNumber(count)} Ortsteile, die`} nur in einer der beiden Gliederungen einem Raum zugeordnet ${count === 1 ? 'ist' : 'sind'}.`,
  peopleFine: (people: string, units: string): string => `Übereinstimmung: ${people} nach Menschen, ${units} nach Ortsteilen (berichtigter Rand-Index; 1 heißt gleich, 0 heißt nicht mehr als Zufall).`,
  unitsFine: (units: string): string => `Übereinstimmung: ${units} nach Ortsteilen (berichtigter Rand-Index; 1 heißt gleich, 0 heißt nicht mehr als Zufall).`,
  noFigures: 'Ohne Ortsteil, den beide zuordnen, gibt es keine Maße der Übereinstimmung.',
  figures: 'Maße der Übereinstimmung',
  figuresMore: 'Formeln und Quellen',
  figuresBase: (units: number): string => `Gerechnet über ${units === 1 ? 'den einen Ortsteil, den' : `die ${formatNumber(units)} Ortsteile, die`} beide zuordnen. Welche Räume einander entsprechen, spielt dabei keine Rolle.`,
  byUnits: 'nach Ortsteilen',
  byPeople: 'nach Menschen',

  flowHead: 'Wer kommt von wo nach wo?',
  flowBy: 'Breite der Bänder',
  people: 'Menschen',
  units: 'Ortsteile',
  flowWhat: 'Links die Räume von A, rechts die Räume von B. Blasse Bänder bleiben im Gegenstück ihres Raums, kräftige mit Rand wechseln. Beim Zeigen auf ein Band leuchten seine Ortsteile auf den Karten auf; ein Klick hält es fest.',
  numbers: 'Ein Raum von B hat die Nummer seines Gegenstücks in A.',
  flowLabel: (bands: number, moved: number): string => `Flussdiagramm von den Räumen in A zu den Räumen in B: ${counted(bands, 'Band', 'Bänder')}, davon ${formatNumber(moved)} zwischen verschiedenen Räumen. Dasselbe steht darunter als Liste.`,
  flowNobodyKnown: 'Wie viele Menschen dort leben, ist nicht bekannt; die Bänder zeigen deshalb Ortsteile.',
  flowEmpty: 'In beiden Gliederungen ist kein Ortsteil einem Raum zugeordnet; es gibt nichts zu zeichnen.',
  flowList: (count: number): string => `Die ${formatNumber(count)} Bänder als Liste`,
  flowOne: 'Das Band als Liste',
  flowHint: 'Hier steht, wer zu dem Band gehört, auf das gezeigt wird.',
  band: (from: string, to: string): string => `${from} → ${to}`,
  bandUnits: (units: number, people: string): string => `${ortsteile(units)}, ${people}`,
  into: 'nach',
  stays: 'bleibt',
  moves: 'wechselt',
  noRoom: 'nicht zugeordnet',
  atLeast: (people: number): string => `mindestens ${counted(people, 'Mensch', 'Menschen')}`,
  peopleOf: (people: number): string => counted(people, 'Mensch', 'Menschen'),
  peopleUnknown: 'Zahl der Menschen nicht bekannt',

  matrixHead: 'Wie sich die Räume überschneiden',
  matrixWhat: 'Menschen und Ortsteile, die zugleich in einem Raum von A (Zeile) und einem Raum von B (Spalte) liegen. Die Summe rechts unten ist die ganze Stadt.',
  matrixPair: 'Gegenstück',
  matrixKey: 'Mit ◆ und Rahmen: Die beiden Räume sind Gegenstücke.',
  matrixRegion: 'Überschneidungen der Räume, seitlich verschiebbar',
  matrixCorner: 'Raum in A ↓ · Raum in B →',
  sum: 'Summe',
  cell: (units: number): string => ortsteile(units),
  sumsTooSmall: (count: number): string => `Bei ${counted(count, 'Ortsteil', 'Ortsteilen')} ist die Zahl der Menschen nicht bekannt; die Summen sind deshalb zu klein.`,

  pairsRegion: 'Räume und ihre Gegenstücke, seitlich verschiebbar',
  pairOf: (name: string): string => `Gegenstück von „${name}“ in B`,
  automatic: 'automatisch',
  noPair: 'kein Gegenstück',
  byHand: 'von Hand',
  handNote: (pairs: readonly string[]): string => `Von Hand festgelegt: ${pairs.join('; ')}. Die übrigen Räume sind danach bestmöglich verbunden.`,
  handPair: (a: string, b: string): string => `„${a}“ und „${b}“`,
  handAloneA: (name: string): string => `„${name}“ aus A ohne Gegenstück`,
  handAloneB: (name: string): string => `„${name}“ aus B ohne Gegenstück`,
  handKept: 'Das gilt, solange die Seite offen ist, auch für die Karten, die Sätze und die Zahl der Verschobenen; die Maße der Übereinstimmung ändern sich dadurch nicht.',
  restore: 'Automatische Paare wiederherstellen',
  higher: 'höher',
  lower: 'niedriger',
  equal: 'gleich',
  moreNeed: 'mehr Bedarf',
  lessNeed: 'weniger Bedarf',
  steps: (steps: number): string => (steps === 0 ? 'dieselbe Stufe' : `${counted(Math.abs(steps), 'Stufe', 'Stufen')} ${steps > 0 ? 'höher' : 'niedriger'}`),

  save: 'Als CSV speichern',
  saveMoved: 'Liste der Verschobenen als CSV speichern',
  saveMatrix: 'Überschneidungen als CSV speichern',
  saved: (file: string): string => `Gespeichert als „${file}“.`,
} as const

export interface FigureWords {
  readonly label: string
  readonly range: string
  readonly sentence: string
}

/** Each figure of agreement: name, range, and what it says in plain words. */
export const figureWords = {
  ari: { label: 'Berichtigter Rand-Index', range: '0 wie Zufall, 1 gleich, auch unter 0', sentence: 'Wie oft zwei in beiden Gliederungen zusammen oder in beiden getrennt sind, um den Zufall berichtigt.' },
  vMeasure: { label: 'V-Maß (normierte Transinformation)', range: '0 bis 1', sentence: 'Wie viel der Raum in der einen Gliederung über den Raum in der anderen verrät: 0 nichts, 1 alles.' },
  homogeneity: { label: 'Homogenität', range: '0 bis 1', sentence: '1 heißt: Jeder Raum von B liegt ganz in einem Raum von A.' },
  completeness: { label: 'Vollständigkeit', range: '0 bis 1', sentence: '1 heißt: Jeder Raum von A liegt ganz in einem Raum von B.' },
  variationOfInformation: { label: 'Informationsabstand', range: 'ab 0, in nat', sentence: '0 heißt gleich; je größer, desto weiter liegen die Gliederungen auseinander.' },
  splitsOfA: { label: 'Wirksame Schnitte in den Räumen von A', range: '0 ganz, 1 zwei Hälften, 2 drei Drittel', sentence: 'In wie viele Stücke B einen Raum von A im Mittel zerschneidet. Kleine Splitter zählen wenig.' },
  splitsOfB: { label: 'Wirksame Schnitte in den Räumen von B', range: '0 ganz, 1 zwei Hälften, 2 drei Drittel', sentence: 'Dasselbe umgekehrt: wie A die Räume von B zerschneidet.' },
} as const satisfies Record<string, FigureWords>
