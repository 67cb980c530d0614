/** A technical term of the interface. */
export interface GlossaryEntry {
  readonly name: string
  /** The forms in which the interface writes it, for finding it in a text; longest first where one contains another. */
  readonly words: readonly string[]
  /** Two sentences: what it is, and how to read it here. */
  readonly text: string
  /** Page with more, beside the app. */
  readonly more?: string
}

/**
 * Every technical term of the interface, explained in two sentences. The one
 * source of the cards on the terms, of the line of terms at the end of each view,
 * and of the page docs/glossar.md (`npx tsx scripts/build/glossaryPage.ts`).
 * The key is the heading's fragment on that page: name in small letters, see headingId.
 */
export const glossary = {
  'abweichung-von-der-zielgroesse': {
    name: 'Abweichung von der Zielgröße',
    words: ['Abweichung von der Zielgröße', 'Zielgröße', 'Zielgrößen'],
    text: 'Um so viel Prozent ist ein Raum größer oder kleiner als gewünscht. Ohne eigene Zielgröße gilt die mittlere Zahl der Menschen je Raum.',
    more: 'methode-raeume.html',
  },
  ausreisser: {
    name: 'Ausreißer',
    words: ['Ausreißern', 'Ausreißer', 'Winsorisieren'],
    text: 'Ein einzelner Wert, der von allen anderen weit entfernt liegt und deshalb das Ergebnis verzerren kann. Winsorisieren heißt: Er wird auf den nächsten üblichen Wert gesetzt.',
    more: 'methode-sozialindex.html',
  },
  dirichlet: {
    name: 'Dirichlet',
    words: ['Dirichlet-Verteilung', 'Dirichlet'],
    text: 'Eine Regel, nach der Gewichte ausgelost werden, die zusammen immer 100 % ergeben. Damit lässt sich prüfen, ob ein Ergebnis auch bei anderen Gewichten gilt.',
    more: 'methode-vergleich.html',
  },
  datenpaket: {
    name: 'Datenpaket',
    words: ['Datenpaket'],
    text: 'Alles, was die Karte von einer Stadt weiß, in offenen Dateien: Grenzen, Zählwerte, Indikatoren und Gliederungen. Eine andere Stadt kann ihr eigenes laden.',
    more: 'datenpaket.html',
  },
  eta: {
    name: 'eta²',
    words: ['eta²', 'Einheitlichkeit der Räume', 'Einheitlichkeit'],
    text: 'Der Anteil aller Unterschiede zwischen den Ortsteilen, der zwischen den Räumen liegt und nicht in ihrem Inneren. 100 % hieße: In jedem Raum sind alle Ortsteile gleich.',
    more: 'methode-raeume.html',
  },
  entropie: {
    name: 'Entropie',
    words: ['Shannon-Entropie', 'Entropie'],
    text: 'Ein Maß dafür, wie ungleich Werte verteilt sind. Als Regel für Gewichte zählt damit ein Indikator mehr, wenn er die Ortsteile stärker unterscheidet.',
    more: 'methode-sozialindex.html',
  },
  gegenstueck: {
    name: 'Gegenstück',
    words: ['Gegenstücke', 'Gegenstück', 'Ungarische Methode'],
    text: 'Der Raum der anderen Gliederung, der einem Raum am besten entspricht. Die Paare werden mit der Ungarischen Methode so gebildet, dass möglichst viele Menschen in ihrem Paar bleiben.',
    more: 'methode-vergleich.html',
  },
  geheimhaltung: {
    name: 'Geheimhaltung',
    words: ['Geheimhaltung', 'geheim gehalten'],
    text: 'Sehr kleine Zahlen werden nicht gezeigt, damit niemand einzelne Menschen erkennen kann. Auch aus Summen und Unterschieden darf sich eine solche Zahl nicht zurückrechnen lassen.',
    more: 'methode.html',
  },
  'geometrisches-mittel': {
    name: 'Geometrisches Mittel',
    words: ['geometrisches Mittel', 'Geometrisches Mittel'],
    text: 'Ein Durchschnitt, bei dem die Werte miteinander malgenommen statt zusammengezählt werden. Eine Stärke gleicht darin eine Schwäche weniger aus als im gewöhnlichen Mittel.',
    more: 'methode-sozialindex.html',
  },
  geojson: {
    name: 'GeoJSON',
    words: ['GeoJSON', 'Shapefile', 'TopoJSON'],
    text: 'Ein offenes Dateiformat für Flächen, Linien und Punkte auf der Karte. Jedes Geoinformationssystem kann es speichern; Shapefile und TopoJSON sind andere Formate für dasselbe.',
  },
  gewicht: {
    name: 'Gewicht',
    words: ['Gewichtungen', 'Gewichtung', 'Gewichten', 'Gewichte', 'Gewicht'],
    text: 'Sagt, wie viel ein Merkmal im Vergleich zu den anderen zählt. Nur das Verhältnis der Gewichte ist wichtig: 1 und 2 bedeuten dasselbe wie 5 und 10.',
    more: 'methode-sozialindex.html',
  },
  gliederung: {
    name: 'Gliederung',
    words: ['Gliederungen', 'Gliederung', 'Varianten', 'Variante'],
    text: 'Eine Einteilung der Stadt: Jeder Ortsteil gehört zu höchstens einem Raum. Eine Variante ist ein eigener Entwurf einer Gliederung.',
    more: 'methode-raeume.html',
  },
  hauptkomponente: {
    name: 'Hauptkomponente',
    words: ['Hauptkomponente'],
    text: 'Das Gemeinsame, in dem sich mehrere Indikatoren zusammen verändern. Als Regel für Gewichte zählt damit ein Indikator mehr, wenn er mit den anderen steigt und fällt.',
    more: 'methode-sozialindex.html',
  },
  homogenitaet: {
    name: 'Homogenität',
    words: ['Homogenität'],
    text: 'Sagt, wie ähnlich einander das ist, was in einem Raum zusammenliegt. Beim Vergleich zweier Gliederungen heißt 1: Jeder Raum von B liegt ganz in einem Raum von A.',
    more: 'methode-vergleich.html',
  },
  indikator: {
    name: 'Indikator',
    words: ['Indikatoren', 'Indikator'],
    text: 'Eine Messzahl, die auf etwas hinweist, zum Beispiel der Anteil der Arbeitslosen. Sie hat immer einen Stichtag und eine Quelle.',
    more: 'methode.html',
  },
  informationsabstand: {
    name: 'Informationsabstand',
    words: ['Informationsabstand'],
    text: 'Misst, wie weit zwei Gliederungen auseinanderliegen; 0 heißt gleich. Je größer die Zahl, desto weniger verrät die eine über die andere.',
    more: 'methode-vergleich.html',
  },
  kompaktheit: {
    name: 'Kompaktheit',
    words: ['Kompaktheit', 'Geschlossenheit', 'kompakter', 'kompakte'],
    text: 'Sagt, wie rund und geschlossen ein Raum ist. Ein Kreis hat den Wert 1, lang gestreckte oder ausgefranste Räume haben Werte nahe 0.',
    more: 'methode-raeume.html',
  },
  konfidenzintervall: {
    name: 'Konfidenzintervall',
    words: ['Konfidenzintervall', 'Vertrauensbereich', 'Wilson', '95-%-Grenzen', '99,8-%-Grenzen'],
    text: 'Ein Bereich, in dem der eigentliche Wert wahrscheinlich liegt, wenn man den Zufall kleiner Zahlen bedenkt. Nach der Formel von Wilson (95 %) überdeckt er ihn auf lange Sicht in 95 von 100 Fällen.',
    more: 'methode-sozialindex.html',
  },
  korrelation: {
    name: 'Korrelation',
    words: ['Korrelation'],
    text: 'Sagt, wie eng zwei Reihen von Zahlen zusammenhängen: 1 heißt völlig gleichläufig, 0 gar nicht, −1 genau gegenläufig. Eine Ursache ist damit nicht bewiesen.',
    more: 'methode-sozialindex.html',
  },
  lebenslagenbereich: {
    name: 'Lebenslagenbereich',
    words: ['Lebenslagenbereichen', 'Lebenslagenbereiche', 'Lebenslagenbereich'],
    text: 'Ein Bereich des Lebens, zu dem mehrere Indikatoren gehören, etwa Arbeitsmarkt, Bildung oder Gesundheit. Die Einteilung folgt dem Sozialstrukturatlas 2012.',
    more: 'methode-sozialindex.html',
  },
  logarithmus: {
    name: 'Logarithmus',
    words: ['Logarithmus'],
    text: 'Eine Rechnung, die große Werte zusammenstaucht und kleine auseinanderzieht. So bestimmen wenige sehr große Werte nicht das ganze Bild.',
    more: 'methode-sozialindex.html',
  },
  median: {
    name: 'Median',
    words: ['Median'],
    text: 'Der Wert in der Mitte, wenn man alle der Größe nach aufreiht. Die eine Hälfte liegt darunter, die andere darüber.',
  },
  modellwert: {
    name: 'Modellwert',
    words: ['Modellwerten', 'Modellwerte', 'Modellwert'],
    text: 'Eine Zahl, die berechnet und nicht gemessen wurde, weil die amtliche Tabelle hier fehlt. Sie zeigt, wie die Karte arbeitet, und darf nicht als amtlich weitergegeben werden.',
    more: 'methode.html',
  },
  'natuerliche-gruppen': {
    name: 'Natürliche Gruppen',
    words: ['natürlichen Gruppen', 'natürliche Gruppen', 'ckmeans'],
    text: 'Klassengrenzen, die so gelegt sind, dass sich die Werte in einer Klasse möglichst wenig unterscheiden. Das Verfahren heißt ckmeans und findet immer die beste Lösung.',
    more: 'methode.html',
  },
  normierung: {
    name: 'Normierung',
    words: ['Normierung', 'Normalisierung', 'normiert'],
    text: 'Macht Zahlen mit verschiedenen Einheiten vergleichbar, etwa Prozent und Euro. Erst danach lassen sie sich zu einem Index zusammenfassen.',
    more: 'methode-sozialindex.html',
  },
  ortsteil: {
    name: 'Ortsteil',
    words: ['Ortsteilen', 'Ortsteile', 'Ortsteil'],
    text: 'Der kleinste Baustein dieser Karte; Erfurt hat 53 davon. Für Ortsteile gibt es Zahlen, und aus ihnen werden die Räume zusammengesetzt.',
    more: 'methode.html',
  },
  perzentil: {
    name: 'Perzentil',
    words: ['Perzentil', 'Quantile'],
    text: 'Sagt, welcher Anteil der Ortsteile einen kleineren Wert hat. Quantile sind Grenzen, zwischen denen gleich viele Ortsteile liegen.',
    more: 'methode-sozialindex.html',
  },
  'polsby-popper': {
    name: 'Polsby-Popper',
    words: ['Polsby und Popper', 'Polsby–Popper', 'Polsby-Popper'],
    text: 'Vergleicht die Fläche eines Raums mit der eines Kreises, der einen ebenso langen Rand hat. 1 ist ein Kreis; lange und zerklüftete Ränder senken den Wert.',
    more: 'methode-raeume.html',
  },
  rang: {
    name: 'Rang',
    words: ['Rangliste', 'Rangfolge', 'Ränge', 'Rang'],
    text: 'Der Platz in der Reihenfolge aller bewerteten Ortsteile oder Räume. Rang 1 hat beim Sozialindex den höchsten Bedarf.',
  },
  'rand-index': {
    name: 'Rand-Index',
    words: ['Berichtigter Rand-Index', 'berichtigter Rand-Index', 'Rand-Index', 'ARI'],
    text: 'Sagt, wie oft sich zwei Gliederungen einig sind, ob zwei Ortsteile zusammengehören; der Zufall ist abgezogen (englisch: ARI). 1 heißt gleich, 0 heißt nicht mehr als Zufall.',
    more: 'methode-vergleich.html',
  },
  reock: {
    name: 'Reock',
    words: ['Reock'],
    text: 'Sagt, wie viel vom kleinsten Kreis, in den ein Raum ganz hineinpasst, er ausfüllt. 1 ist ein Kreis; lang gestreckte Räume haben niedrige Werte.',
    more: 'methode-raeume.html',
  },
  rezept: {
    name: 'Rezept',
    words: ['Rezepten', 'Rezepte', 'Rezept'],
    text: 'Alle Festlegungen, nach denen der Sozialindex gerechnet wird: Indikatoren, Gewichte, Rechenweg und Stufen. Ein anderes Rezept kann eine andere Reihenfolge ergeben.',
    more: 'methode-sozialindex.html',
  },
  schrumpfung: {
    name: 'Schrumpfung',
    words: ['Schrumpfung', 'empirischer Bayes', 'geglättet', 'glätten'],
    text: 'Anteile aus wenigen Menschen werden ein Stück zu dem Anteil gezogen, den alle bewerteten Ortsteile oder Räume zusammen haben, weil sie stark vom Zufall abhängen. Das Verfahren heißt auch empirischer Bayes und glättet kleine Ortsteile mehr als große.',
    more: 'methode-sozialindex.html',
  },
  segregation: {
    name: 'Segregation',
    words: ['Segregation'],
    text: 'Die ungleiche Verteilung von Gruppen über die Stadt, zum Beispiel von armen und wohlhabenden Haushalten. Maße dafür sind D (Anteil, der für eine gleichmäßige Verteilung umziehen müsste) sowie H und M (wie viel der Wohnort über die Gruppe verrät).',
    more: 'methode-vergleich.html',
  },
  sozialindex: {
    name: 'Sozialindex',
    words: ['Sozialindex', 'Indexwert'],
    text: 'Eine Zahl, die mehrere Indikatoren eines Ortsteils zusammenfasst, etwa Arbeitslosigkeit und Wahlbeteiligung. Je höher sie ist, desto mehr Unterstützung wird dort wahrscheinlich gebraucht; wo die 0 liegt, bestimmt das Rezept.',
    more: 'methode-sozialindex.html',
  },
  sozialraum: {
    name: 'Sozialraum',
    words: ['Sozialräumen', 'Sozialräume', 'Sozialraum', 'Planungsräumen', 'Planungsräume', 'Planungsraum'],
    text: 'Mehrere Ortsteile, die zusammen geplant werden, auch Planungsraum genannt. Welche Ortsteile zusammengehören, legt eine Gliederung fest.',
    more: 'methode-raeume.html',
  },
  splitter: {
    name: 'Splitter',
    words: ['Splittern', 'Splitter'],
    text: 'Ein sehr kleines Reststück, das entsteht, wenn zwei Grenzen nicht genau aufeinanderliegen. Splitter werden nicht als Teilung gezählt.',
    more: 'methode-vergleich.html',
  },
  standardabweichung: {
    name: 'Standardabweichung',
    words: ['Standardabweichung', 'Streuung'],
    text: 'Sagt, wie weit die Werte im Mittel um ihren Durchschnitt streuen. Ist sie klein, liegen alle Ortsteile nahe beieinander.',
    more: 'methode-sozialindex.html',
  },
  standardfehler: {
    name: 'Standardfehler',
    words: ['Standardfehler'],
    text: 'Sagt, wie weit ein ausgelostes Ergebnis vom eigentlichen Wert entfernt sein kann. Mit mehr Auslosungen wird er kleiner.',
  },
  startzahl: {
    name: 'Startzahl',
    words: ['Startzahl'],
    text: 'Mit dieser Zahl beginnt die Auslosung des Zufalls. Dieselbe Startzahl gibt immer dasselbe Ergebnis, damit andere nachrechnen können.',
    more: 'methode-vergleich.html',
  },
  stichtag: {
    name: 'Stichtag',
    words: ['Stichtage', 'Stichtag'],
    text: 'Der Tag, für den eine Zahl gilt. Zahlen mit verschiedenen Stichtagen lassen sich nur mit Vorsicht vergleichen.',
  },
  stufe: {
    name: 'Stufe',
    words: ['Klassengrenzen', 'Klassen', 'Stufen', 'Stufe'],
    text: 'Eine Klasse von Werten, die auf der Karte dieselbe Farbe hat, zum Beispiel „erhöht“. Die Grenzen stehen in der Legende.',
    more: 'methode.html',
  },
  trichter: {
    name: 'Trichter',
    words: ['Trichters', 'Trichter'],
    text: 'Ein Bild, das zeigt, wie weit Anteile durch Zufall schwanken: bei kleinen Gruppen weit, bei großen wenig. Wer innerhalb der Linien liegt, weicht nicht sicher vom Mittel der Stadt ab.',
    more: 'methode-sozialindex.html',
  },
  unterstuetzungsbedarf: {
    name: 'Unterstützungsbedarf',
    words: ['Unterstützungsbedarf'],
    text: 'Worauf ein hoher Sozialindex hinweist: Hier brauchen Menschen wahrscheinlich öfter Hilfe und Angebote. Ob es so ist, lässt sich nur zusammen mit der Kenntnis vor Ort sagen.',
    more: 'methode.html',
  },
  'verdeckter-bedarf': {
    name: 'Verdeckter Bedarf',
    words: ['Verdeckter Bedarf', 'verdeckter Bedarf', 'verdeckten Bedarf'],
    text: 'Ein Ortsteil mit hohem Bedarf liegt in einem Raum, der im Durchschnitt keinen hohen Bedarf hat. Auf der Karte der Räume ist er dann nicht zu sehen.',
    more: 'methode-raeume.html',
  },
  'v-mass': {
    name: 'V-Maß',
    words: ['V-Maß', 'Transinformation', 'NMI'],
    text: 'Sagt, wie viel der Raum in der einen Einteilung über den Raum in der anderen verrät: 0 nichts, 1 alles. Es ist dasselbe wie die normierte Transinformation (englisch: NMI).',
    more: 'methode-vergleich.html',
  },
  webgl: {
    name: 'WebGL',
    words: ['WebGL'],
    text: 'Eine Technik, mit der der Browser Karten schnell zeichnet. Fehlt sie, zeichnet die Karte langsamer, zeigt aber dasselbe.',
  },
  'wirksame-schnitte': {
    name: 'Wirksame Schnitte',
    words: ['Wirksame Schnitte', 'wirksame Schnitte'],
    text: 'Sagt, in wie viele Stücke ein Raum oder eine Fläche zerschnitten wird: 0 heißt ganz, 1 zwei gleich große Hälften, 2 drei Drittel. Kleine Splitter zählen wenig.',
    more: 'methode-vergleich.html',
  },
  'z-wert': {
    name: 'z-Wert',
    words: ['z-Wert', 'Abstand vom Mittel'],
    text: 'Sagt, wie weit ein Wert über oder unter dem Mittel aller Ortsteile liegt, gemessen an der Streuung. 0 ist genau das Mittel, 1 deutlich darüber, −1 deutlich darunter.',
    more: 'methode-sozialindex.html',
  },
  'zaehler-und-nenner': {
    name: 'Zähler und Nenner',
    words: ['Zählern und Nennern', 'Zähler und Nenner', 'Zählwerte', 'Zähler', 'Nenner'],
    text: 'Ein Anteil ist Zähler geteilt durch Nenner, zum Beispiel 50 Arbeitslose von 1.000 Menschen. Für Räume werden beide zusammengezählt, weil sich Anteile nicht einfach mitteln lassen.',
    more: 'methode.html',
  },
  zufallskette: {
    name: 'Zufallskette',
    words: ['Zufallsketten', 'Zufallskette', 'R̂'],
    text: 'Eine lange Reihe zufälliger Gliederungen, von denen jede aus der vorigen entsteht. Stimmen zwei unabhängige Ketten überein (R̂ nahe 1), darf man dem Ergebnis glauben.',
    more: 'methode-vergleich.html',
  },
} as const satisfies Readonly<Record<string, GlossaryEntry>>

export type TermId = keyof typeof glossary

export const termIds = Object.keys(glossary) as readonly TermId[]

/** Words around the explanations. */
export const glossaryWords = {
  close: 'Erklärung schließen',
  more: 'Im Glossar nachlesen',
  onThisPage: 'Begriffe auf dieser Seite',
} as const

/** Matches a word as it stands alone: no letter before or after. */
const patternOf = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'u')

const patterns = new Map<TermId, RegExp>()

/** Where a term stands in a text. Most terms do not, which a search for their words tells sooner than a pattern is made. */
const find = (text: string, id: TermId): RegExpExecArray | null => {
  const { words } = glossary[id]
  if (!words.some((word) => text.includes(word))) return null
  const pattern = patterns.get(id) ?? patternOf(words)
  patterns.set(id, pattern)
  return pattern.exec(text)
}

/** Where a text first uses the term, with the form it has there; null where it does not. */
export const firstUse = (text: string, id: TermId): { readonly start: number; readonly end: number } | null => {
  const match = find(text, id)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** Terms that a text uses, in the order of the glossary; empty for an empty text. */
export const termsIn = (text: string): readonly TermId[] => termIds.filter((id) => find(text, id) !== null)
