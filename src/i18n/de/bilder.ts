import { counted, formatDate, formatNumber, listed } from '../format'

/** Sentences of figures: maps and charts as files and on paper. */
export const bilder = {
  keys: {
    marked: 'in einem anderen Raum',
    uncertain: 'Stufe unsicher',
    dimmed: 'nicht in den gewählten Stufen',
    stray: 'ohne Verbindung zum eigenen Raum',
    lock: 'festgehalten',
    note: 'Notiz',
    contact: 'Teile eines Raums berühren sich nur hier',
    staying: 'im selben Raum wie in A',
    bordersOfA: 'Grenzen von A',
  },
  unassigned: 'nicht zugeordnet',
  unassignedUnits: (count: number): string => `nicht zugeordnet (${counted(count, 'Ortsteil', 'Ortsteile')})`,
  counts: { units: 'Ortsteile', zones: 'Räume' },
  classesFromUnits: 'Stufen aus den Ortsteilen, damit Gliederungen vergleichbar bleiben.',
  unrounded: 'Stufen mit ungerundeten Werten gerechnet.',
  legend: 'Legende',
  zones: 'Räume',
  more: 'Außerdem',
  monochrome: 'Auch in Schwarz-Weiß lesbar: Je dunkler die Fläche, desto höher der Wert.',
  countHint: 'Die Zahl rechts nennt, wie viele Flächen der Karte dazu gehören.',
  modelBadge: 'Modellwerte, keine amtlichen Zahlen',
  made: (iso: string): string => `Hergestellt am ${formatDate(iso)} mit der Sozialraumkarte Erfurt.`,
  which: 'Welches Bild?',
  map: 'Karte',
  histogram: 'Verteilung der Werte',
  svg: 'SVG, Vektorgrafik',
  svgHint: 'für Word, Inkscape und den Druck',
  png: (dpi: number): string => `PNG, ${dpi} dpi`,
  pngHint: { 96: 'für den Bildschirm', 150: 'für Berichte', 300: 'für den Druck' } as Readonly<Record<number, string>>,
  copy: 'In die Zwischenablage',
  copyHint: 'zum Einfügen in ein Dokument',
  copied: 'Das Bild liegt in der Zwischenablage.',
  copyFailed: 'Der Browser lässt das Kopieren von Bildern hier nicht zu. Als Datei lässt es sich sichern.',
  failed: 'Das Bild ließ sich nicht herstellen. Mit einer kleineren Auflösung oder als SVG gelingt es meist.',
  saved: (file: string): string => `Gesichert: ${file}`,
  alt: 'Bildbeschreibung',
  altHint: 'Steht in der Datei. Für Word oder eine Webseite lässt sie sich kopieren und als Alternativtext einfügen.',
  altCopy: 'Beschreibung kopieren',
  altCopied: 'Die Bildbeschreibung liegt in der Zwischenablage.',
  altCopyFailed: 'Die Beschreibung ließ sich nicht kopieren. Sie lässt sich im Menü markieren.',
  working: 'Wird gezeichnet …',
  nothing: 'Hier ist gerade nichts zu sehen, das sich sichern ließe.',
  onlyShown: (classes: readonly string[]): string => `Gezeigt ${classes.length === 1 ? 'wird die Stufe' : 'werden die Stufen'} ${listed(classes.map((name) => `„${name}“`))}; alles andere ist blass.`,
  detail: 'Gezeigt wird ein Ausschnitt.',
  picked: (name: string): string => `Umrandet: ${name}.`,
  byUnits: 'nach Ortsteilen',
  byZones: (title: string): string => `nach Räumen der Gliederung „${title}“`,
  histogramTitle: (title: string, year: number): string => `Verteilung der Werte: ${title} ${year}`,
  histogramAxis: (unit: string): string => (unit === '' ? 'Wert des Index' : `Wert in ${unit}`),
  histogramCount: 'Ortsteile',
  histogramWhat: 'Höhe der Säulen: Zahl der Ortsteile. Gestrichelt: Grenzen der Stufen.',
  zonesOf: (title: string): string => `Räume: ${title}`,
  twoMaps: (a: string, b: string): string => `A: ${a} · B: ${b}`,
  twoMapsAlt: (city: string, a: string, b: string, measure: string): string => `Zwei Karten von ${city} nebeneinander: A „${a}“ und B „${b}“, gefärbt nach ${measure}.`,
  differenceAlt: (city: string, a: string, b: string): string => `Karte von ${city}: Unterschied zwischen A „${a}“ und B „${b}“.`,
  manyMapsAlt: (city: string, titles: readonly string[], measure: string): string => `${formatNumber(titles.length)} Karten von ${city}: ${titles.join('; ')}; gefärbt nach ${measure}.`,
  byRooms: 'nach Räumen',
  rooms: 'Räumen',
  comparison: 'Vergleich',
  recipe: (title: string): string => `Rezept „${title}“`,
  recipes: (active: string, compared: string): string => `Rezept „${active}“ gegen „${compared}“`,
  rankAlt: (city: string, active: string, compared: string): string => `Karte von ${city}: Rang nach dem Rezept „${active}“ gegenüber dem Rezept „${compared}“.`,
  panelAlt: (letter: string, rooms: number, first: string | undefined): string => `${letter} hat ${counted(rooms, 'Raum', 'Räume')}${first === undefined ? '' : `; am dunkelsten ist ${first}`}.`,
  draftAlt: (city: string, title: string, rooms: readonly string[]): string => (rooms.length === 0 ? `Karte von ${city}: Variante „${title}“, noch ohne Räume.` : `Karte von ${city}: Variante „${title}“ mit ${counted(rooms.length, 'Raum', 'Räumen')}: ${rooms.join('; ')}.`),
  room: (number: number, name: string, units: number): string => `${number} ${name}, ${counted(units, 'Ortsteil', 'Ortsteile')}`,
  draftTitle: (title: string): string => (/^variante\b/i.test(title) ? title : `Variante: ${title}`),
  countedUnits: 'Die Zahl hinter einem Raum nennt seine Ortsteile.',
} as const

/** What a description of a map is made of. */
export interface MapWords {
  readonly city: string
  readonly title: string
  readonly year: number
  /** Title of the division; null for the Ortsteile. */
  readonly division: string | null
  /** Whether dark land has high values, low ones, or only many. */
  readonly dark: 'need' | 'high' | 'low'
  /** Names of the first rows of the ranking. */
  readonly first: readonly string[]
  /** Every class with the number of areas in it, from low to high; then what has no class. */
  readonly classes: readonly { readonly label: string; readonly count: number }[]
  readonly without: readonly { readonly label: string; readonly count: number }[]
  readonly isModel: boolean
  /** False for a chart of the same values: nothing is said of the land. */
  readonly isMap?: boolean
}

const darkWords: Readonly<Record<MapWords['dark'], string>> = {
  need: 'Je dunkler eine Fläche, desto höher der Unterstützungsbedarf.',
  high: 'Je dunkler eine Fläche, desto höher der Wert.',
  low: 'Je dunkler eine Fläche, desto niedriger der Wert; ein niedriger Wert ist hier der ungünstige.',
}

const places = (count: number, division: string | null): string => (division === null ? counted(count, 'Ortsteil', 'Ortsteile') : counted(count, 'Raum', 'Räume'))

/** A map in sentences, for those who cannot see it: what it shows, what is dark where, how many areas are in which class, how sure that is. Empty lists are left out. */
export const mapDescription = ({ city, title, year, division, dark, first, classes, without, isModel, isMap = true }: MapWords): string =>
  [
    ...(isMap ? [`Karte von ${city}: ${title} ${year}, ${division === null ? bilder.byUnits : bilder.byZones(division)}.`, darkWords[dark]] : []),
    ...(first.length === 0 ? [] : [dark === 'need' ? `Am höchsten ist der Bedarf in ${listed(first)}.` : `${isMap ? 'Am dunkelsten' : 'Vorn in der Rangliste'} ${first.length === 1 ? 'ist' : 'sind'} ${listed(first)}.`]),
    ...(classes.length === 0 ? [] : [`Es liegen in der Stufe ${classes.map(({ label, count }) => `„${label}“ ${count === 0 ? `kein ${division === null ? 'Ortsteil' : 'Raum'}` : places(count, division)}`).join(', ')}.`]),
    ...(without.length === 0 ? [] : [`Ohne Stufe: ${without.map(({ label, count }) => `${formatNumber(count)} ${label}`).join(', ')}.`]),
    ...(isModel ? [`${bilder.modelBadge}.`] : []),
  ].join(' ')
