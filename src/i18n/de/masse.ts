/** Which way a measure is better; 'none' where neither end is. */
export type Better = 'high' | 'low' | 'none'

/** A measure of a zoning in words. */
export interface MeasureWords {
  readonly label: string
  /** What it says, in one plain sentence. */
  readonly what: string
  /** Smallest and largest value and what they mean. */
  readonly range: string
  readonly better: Better
}

/** Words for every measure of a zoning; formulas and sources stand in docs/methode-raeume.md. */
export const masse = {
  zoneCount: {
    label: 'Zahl der Räume',
    what: 'So viele Räume haben mindestens einen Ortsteil.',
    range: '1 bis zur Zahl der Ortsteile',
    better: 'none',
  },
  population: {
    label: 'Menschen im Raum',
    what: 'So viele Menschen leben in den Ortsteilen des Raums zusammen.',
    range: 'ab 0; fehlt die Zahl eines Ortsteils, ist die Summe zu klein, und es steht dabei',
    better: 'none',
  },
  deviation: {
    label: 'Abweichung von der Zielgröße',
    what: 'Um so viel größer oder kleiner als die Zielgröße ist der Raum; ohne eigene Zielgröße gilt das Mittel der Räume.',
    range: 'ab −100 %; 0 % trifft die Zielgröße genau',
    better: 'none',
  },
  maxDeviation: {
    label: 'Größte Abweichung von der Zielgröße',
    what: 'So weit liegt der Raum, der am stärksten von der Zielgröße abweicht, über oder unter ihr.',
    range: 'ab 0 %; bei 0 % sind alle Räume genau so groß wie gewünscht',
    better: 'low',
  },
  topToBottom: {
    label: 'Abstand zwischen größtem und kleinstem Raum',
    what: 'So viele Menschen mehr als der kleinste Raum hat der größte, gemessen an der Zielgröße.',
    range: 'ab 0 %; bei 0 % sind alle Räume gleich groß',
    better: 'low',
  },
  parts: {
    label: 'Zusammenhang',
    what: 'Ein Raum hängt zusammen, wenn man von jedem seiner Ortsteile zu jedem anderen kommt, ohne den Raum zu verlassen; ein Punkt, an dem sich zwei Ortsteile nur berühren, genügt dafür nicht.',
    range: 'ab 1 Teil je Raum; 1 heißt, der Raum ist ein Stück',
    better: 'low',
  },
  contacts: {
    label: 'Berührung in einem Punkt',
    what: 'Zwei Ortsteile desselben Raums treffen sich nur an einer Ecke und haben keine Grenze gemeinsam.',
    range: 'ab 0',
    better: 'low',
  },
  polsbyPopper: {
    label: 'Geschlossenheit nach Polsby und Popper',
    what: 'Vergleicht die Fläche des Raums mit der eines Kreises, der einen ebenso langen Rand hat; lange und zerklüftete Ränder senken den Wert.',
    range: '0 bis 1; 1 ist ein Kreis, ein Quadrat hat 0,79',
    better: 'high',
  },
  reock: {
    label: 'Geschlossenheit nach Reock',
    what: 'So viel vom kleinsten Kreis, in den der Raum ganz hineinpasst, füllt der Raum aus; lang gestreckte Räume haben niedrige Werte.',
    range: '0 bis 1; 1 ist ein Kreis, ein Quadrat hat 0,64',
    better: 'high',
  },
  cutEdges: {
    label: 'Getrennte Nachbarn',
    what: 'So viele Paare benachbarter Ortsteile liegen in verschiedenen Räumen.',
    range: 'ab 0; wer einen Raum teilt, trennt weitere Nachbarn',
    better: 'low',
  },
  cutLength: {
    label: 'Länge der Grenzen zwischen Räumen',
    what: 'So lang sind alle Grenzen zwischen verschiedenen Räumen zusammen.',
    range: 'ab 0 km; wer einen Raum teilt, zieht weitere Grenzen',
    better: 'low',
  },
  eta2: {
    label: 'Einheitlichkeit der Räume',
    what: 'Dieser Anteil aller Unterschiede zwischen den Ortsteilen liegt zwischen den Räumen; der Rest liegt in ihrem Inneren und ist am Wert des Raums nicht zu sehen.',
    range: '0 % bis 100 %; wer Räume teilt, erhöht den Wert von allein',
    better: 'high',
  },
  eta2Unweighted: {
    label: 'Einheitlichkeit der Räume, jeder Ortsteil zählt gleich',
    what: 'Wie die Einheitlichkeit, nur zählt ein Dorf so viel wie ein großer Stadtteil.',
    range: '0 % bis 100 %; wer Räume teilt, erhöht den Wert von allein',
    better: 'high',
  },
  indexSpread: {
    label: 'Unterschiede im Inneren des Raums',
    what: 'So weit liegt der Sozialindex der Ortsteile, nach Menschen gewichtet, im Mittel um den Durchschnitt ihres Raums.',
    range: 'ab 0; bei 0 haben alle Ortsteile des Raums denselben Wert',
    better: 'low',
  },
  hiddenNeed: {
    label: 'Verdeckter Bedarf',
    what: 'So viele Menschen leben in Ortsteilen mit erhöhtem oder hohem Bedarf, deren Raum im Ganzen weder erhöhten noch hohen Bedarf hat.',
    range: 'ab 0; bei 0 geht weder erhöhter noch hoher Bedarf im Mittel eines Raums unter',
    better: 'low',
  },
  movedPeople: {
    label: 'Menschen, die den Raum wechseln',
    what: 'So viele Menschen kämen gegenüber der anderen Gliederung in einen anderen Raum, wenn man die Räume beider so gut wie möglich zu Paaren verbindet.',
    range: 'ab 0; bei 0 unterscheiden sich höchstens die Namen',
    better: 'none',
  },
  ari: {
    label: 'Übereinstimmung (berichtigter Rand-Index)',
    what: 'Sagt, wie oft zwei Gliederungen sich einig sind, ob zwei Ortsteile zusammengehören, abzüglich dessen, was der Zufall ergäbe.',
    range: 'höchstens 1 (gleich); 0 heißt nicht mehr als Zufall, darunter weniger',
    better: 'none',
  },
} as const satisfies Readonly<Record<string, MeasureWords>>

export type MeasureId = keyof typeof masse
