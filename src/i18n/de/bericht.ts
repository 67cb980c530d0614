import { isPresent } from '../../core/indicators/missing'
import type { KnownPeople } from '../../state/derived/knownPeople'
import type { Shown } from '../../state/derived/shownTypes'
import type { IndexScale } from '../../state/profile/indexScale'
import { counted, formatDate, formatNumber, formatValue, listed } from '../format'

const ortsteile = (count: number): string => counted(count, 'Ortsteil', 'Ortsteile')
const quoted = (title: string): string => `„${title}“`

/** "am 31.12.2017", "im Jahr 2017", "(Stand: Herbst 2017)". */
const dayOrYear = (date: string): string => {
  const said = formatDate(date)
  return /^\d{4}$/.test(said) ? `im Jahr ${said}` : /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(said) ? `am ${said}` : `(Stand: ${said})`
}

const relativeRank = 'Ein anderer Wert oder Rang heißt deshalb nicht, dass sich in diesem Ortsteil etwas verändert hat.'
const onlyRank = 'seine Werte lassen sich deshalb vergleichen. Ein anderer Rang dagegen heißt nicht, dass sich in diesem Ortsteil etwas verändert hat.'

/** What the index of one year may be compared with. */
const comparableIndex = (scale: IndexScale, year: number | null): string =>
  ({
    standardised: `Der Sozialindex eines Jahres dagegen misst jeden Ortsteil an den übrigen desselben Jahres: Sein Mittel über die bewerteten Ortsteile ist immer 0. ${relativeRank}`,
    relative: `Der Sozialindex eines Jahres dagegen hängt nach diesem Rezept auch von den übrigen Ortsteilen desselben Jahres ab. ${relativeRank}`,
    fixed: `Der Sozialindex misst nach diesem Rezept jedes Jahr an den Ortsteilen von ${String(year ?? '')}; auch ${onlyRank}`,
    absolute: `Der Sozialindex misst nach diesem Rezept keinen Ortsteil an den übrigen; auch ${onlyRank}`,
  })[scale]

/** What a map of the report shows, for those who do not see it. */
const mapAlt = (shown: Shown): string => {
  const spaces = shown.zoning === null ? 'Ortsteile' : `Räume der Gliederung ${quoted(shown.zoning.title)}`
  const first = shown.rows.filter(({ rank }) => rank !== null && rank <= 3).sort((a, b) => a.rank! - b.rank!)
  const most = first.length === 0 ? 'Kein Wert ist bekannt.' : `Am stärksten gefärbt: ${listed(first.map(({ name, value }) => (isPresent(value) ? `${name} (${formatNumber(value, shown.decimals)})` : name)))}.`
  return `Karte: ${shown.title} ${String(shown.year)}, ${spaces}. ${most}`
}

/** Words of the Sozialplanungsreport itself. */
export const bericht = {
  chapters: {
    vorwort: { title: 'Vorwort', about: 'eigener Text' },
    blick: { title: 'Auf einen Blick', about: 'die wichtigsten Sätze und eine Karte' },
    index: { title: 'Der Sozialindex', about: 'Rezept, Indikatoren, Karte, Rangliste' },
    entwicklung: { title: 'Entwicklung zwischen den Jahren', about: 'Veränderung, Vergleichbarkeit, Segregation' },
    gliederungen: { title: 'Gliederungen und Varianten', about: 'je Gliederung Karte, Räume und Güte' },
    vergleich: { title: 'Vergleich der Varianten', about: 'Wer wechselt den Raum? Bewertung' },
    verdeckt: { title: 'Wo der Bedarf verborgen ist', about: 'hoher Bedarf, der im Durchschnitt untergeht' },
    steckbriefe: { title: 'Steckbriefe', about: 'eine Seite je gewähltem Ortsteil oder Raum' },
    folgerungen: { title: 'Folgerungen und Maßnahmen', about: 'eigener Text' },
    methode: { title: 'Wie gerechnet wurde', about: 'Rechenweg und Grenzen' },
    quellen: { title: 'Quellen und Stand der Zahlen', about: 'Quellen, Lizenzen, Liste der Modellwerte' },
    glossar: { title: 'Begriffe und Abkürzungen', about: 'nur die, die vorkommen' },
  },
  prompts: {
    foreword: 'Worum geht es in diesem Bericht, und an wen richtet er sich?',
    glance: 'Was ist die wichtigste Botschaft dieses Jahres?',
    index: 'Was sollten Leserinnen und Leser über den Index wissen?',
    result: 'Was fällt auf? Deckt es sich mit der Kenntnis vor Ort?',
    change: 'Was hat sich in der Stadt verändert, und woran liegt es?',
    unitChange: 'Welche Ortsteile brauchen Aufmerksamkeit, welche haben gewonnen?',
    divisions: 'Warum diese Gliederungen? Wer verwendet sie?',
    division: (title: string): string => `Was spricht für und gegen ${quoted(title)}?`,
    pair: 'Wie ist dieser Wechsel zu bewerten?',
    comparison: (titles: string): string => `Was folgt aus dem Vergleich mit ${titles}?`,
    hidden: 'Wie soll mit diesem verborgenen Bedarf umgegangen werden?',
    profiles: 'Warum diese Orte?',
    measures: 'Was soll geschehen, wer tut es, bis wann?',
    methods: 'Gibt es Besonderheiten bei Daten oder Rechenweg?',
    sources: 'Gibt es weitere Quellen?',
  },

  figure: (number: number): string => `Abbildung ${formatNumber(number)}`,
  table: (number: number): string => `Tabelle ${formatNumber(number)}`,
  continued: 'Fortsetzung',
  model: 'Modellwerte, keine amtlichen Zahlen',
  statusOf: (status: string): string => `Zahlen: ${status}`,
  sourcesLine: (sources: readonly string[]): string => (sources.length === 0 ? '' : `${sources.length === 1 ? 'Quelle' : 'Quellen'}: ${sources.join('; ')}.`),
  toc: 'Inhalt',
  mapAlt,

  /** `living` with its noun; `date` as the data give it: a day (2017-12-31), only a year, or other words. */
  cityPeople: (living: string, date: string, units: number): string => `In der Stadt lebten ${dayOrYear(date)} ${living} in ${ortsteile(units).replace('Ortsteile', 'Ortsteilen')}.`,
  noIndex: (year: number): string => `Für ${String(year)} lässt sich der Sozialindex nicht berechnen.`,
  first: (names: string): string => `Am höchsten ist der Unterstützungsbedarf nach dem Sozialindex in ${names}.`,
  compared: (a: string, b: string, sentence: string): string => `Von ${quoted(a)} (A) zu ${quoted(b)} (B): ${sentence}`,
  zonesMap: (title: string, year: number): string => `Unterstützungsbedarf nach Räumen, Gliederung ${quoted(title)}, ${String(year)}`,

  indexWhat: 'Der Sozialindex fasst mehrere Indikatoren zu einer Zahl zusammen. Er zeigt, wo mehrere Belastungen zusammentreffen und wo deshalb genauer hinzusehen ist. Er beschreibt Gebiete, nicht einzelne Menschen.',
  recipeHead: 'Wie der Index gebildet ist',
  resultHead: (year: number): string => `Das Ergebnis ${String(year)}`,
  steps: (normalisation: string, aggregation: string): string => `Die Indikatoren werden vergleichbar gemacht: ${normalisation}. Danach werden sie zusammengefasst: ${aggregation}.`,
  standardised: 'Das Ergebnis wird noch einmal auf Mittel 0 und Streuung 1 gebracht: Index = (Gesamtwert − Mittel) : Streuung.',
  reference: (count: number, all: number, least: number): string => `Bezug sind ${formatNumber(count)} von ${formatNumber(all)} Ortsteilen${least > 0 ? `; nicht bewertet wird, wo weniger als ${formatNumber(least)} Menschen leben` : ''}.`,
  referenceYear: (year: number): string => `Maßstab für alle Jahre sind die Ortsteile des Jahres ${String(year)}.`,
  absent: (year: number, labels: readonly string[]): string => `In den Daten für ${String(year)} fehlen: ${listed(labels)}.`,
  fraction: (numerator: string, denominator: string): string => `${numerator} / ${denominator}`,
  readyValue: 'fertiger Wert',
  direction: { 1: 'mehr Bedarf', '-1': 'weniger Bedarf' } as const,
  indicatorTable: (year: number): string => `Indikatoren des Sozialindex ${String(year)}`,
  indicatorColumns: [{ label: 'Indikator', share: 24 }, { label: 'Zähler / Nenner' }, { label: 'Hoher Wert heißt', share: 15 }, { label: 'Gewicht', number: true, share: 11 }, { label: 'Stadt', number: true, share: 11 }],
  indexMap: (year: number): string => `Unterstützungsbedarf nach dem Sozialindex, Ortsteile, ${String(year)}`,
  rankingTable: (year: number): string => `Rangliste der Ortsteile ${String(year)}`,
  rankingColumns: [{ label: 'Rang', number: true, share: 9 }, { label: 'Ortsteil' }, { label: 'Index', number: true, share: 13 }, { label: 'Stufe', share: 22 }, { label: 'Menschen', number: true, share: 16 }],
  rankingNote: 'Rang 1 hat den höchsten Bedarf. Nicht bewertete Ortsteile stehen am Ende.',

  cityChange: (from: number, to: number, all: number, better: readonly string[], worse: readonly string[], same: readonly string[]): string => {
    const parts = [
      ...(better.length === 0 ? [] : [`günstig ${listed(better)}`]),
      ...(worse.length === 0 ? [] : [`ungünstig ${listed(worse)}`]),
      ...(same.length === 0 ? [] : [`unverändert ${listed(same)}`]),
    ]
    return `So ${all === 1 ? 'hat sich der Indikator' : `haben sich die ${formatNumber(all)} Indikatoren`} des Sozialindex in der ganzen Stadt von ${String(from)} bis ${String(to)} entwickelt: ${parts.join('; ')}.`
  },
  unitChange: (from: number, to: number, all: number, up: number, down: number): string =>
    `Am Maßstab von ${String(from)} gemessen ist der Bedarf bis ${String(to)} in ${up === 0 ? 'keinem' : formatNumber(up)} von ${ortsteile(all).replace('Ortsteile', 'Ortsteilen')} gestiegen und in ${down === 0 ? 'keinem' : formatNumber(down)} gesunken; in ${all - up - down === 0 ? 'keinem' : formatNumber(all - up - down)} hat er sich kaum verändert (um weniger als 0,1 Streuungen).`,
  oneYear: (years: readonly number[]): string => `Geladen ist nur das Jahr ${years.map(String).join(', ')}. Eine Entwicklung lässt sich erst mit einem zweiten Jahr zeigen.`,
  comparableHead: 'Was sich vergleichen lässt',
  comparable: (scale: IndexScale, year: number | null): string =>
    `Anteile wie der Arbeitslosenanteil lassen sich über die Jahre vergleichen, solange Zähler, Nenner und Grenzen gleich bleiben. ${comparableIndex(scale, year)} Für die Karte der Veränderung sind beide Jahre am Maßstab des ersten gerechnet.`,
  caveats: {
    dates: (labels: readonly string[]): string => `Nicht in jedem Jahr zum gleichen Stichtag gezählt: ${listed(labels)}.`,
    status: (labels: readonly string[]): string => `Nicht in jedem Jahr gleich gesichert (amtliche Zahlen neben anderen): ${listed(labels)}.`,
    kind: (labels: readonly string[]): string => `In manchen Jahren aus Zählern und Nennern, in anderen als fertiger Wert: ${listed(labels)}.`,
    members: (labels: readonly string[]): string => `Nicht in jedem Jahr aus denselben Ortsteilen: ${listed(labels)}.`,
  },
  cityHead: 'Die ganze Stadt',
  unitsHead: 'Die Ortsteile',
  indicatorWithUnit: 'Größe (Einheit)',
  changeColumn: 'Veränderung',
  turnColumn: 'Richtung',
  turn: (turn: -1 | 0 | 1 | null): string => (turn === null ? '–' : turn === 0 ? 'gleich' : turn < 0 ? 'günstig' : 'ungünstig'),
  cityTable: (from: number, to: number): string => `Menschen und Indikatoren des Sozialindex, ganze Stadt, ${String(from)} bis ${String(to)}`,
  changeNote: 'Veränderung vom ersten zum letzten bekannten Jahr, in der Einheit des Indikators.',
  trendCaption: (from: number, to: number): string => `Menschen und Indikatoren des Sozialindex, ganze Stadt, ${String(from)} bis ${String(to)}`,
  trendAlt: (labels: readonly string[]): string => `Je eine Linie über die Jahre für ${listed(labels)}. Die Zahlen stehen in der Tabelle darunter.`,
  changeMap: (from: number, to: number): string => `Veränderung des Sozialindex von ${String(from)} bis ${String(to)}, beide Jahre am Maßstab von ${String(from)}`,
  changeAlt: (from: number, to: number, all: number, up: number, down: number): string => `Karte: Veränderung des Sozialindex von ${String(from)} bis ${String(to)}. Von ${ortsteile(all).replace('Ortsteile', 'Ortsteilen')} haben ${formatNumber(up)} mehr und ${formatNumber(down)} weniger Bedarf.`,
  changeLegend: (from: number, to: number): string => `Bedarf ${String(to)} gegen ${String(from)}`,
  changeClasses: ['deutlich weniger', 'weniger', 'kaum verändert', 'mehr', 'deutlich mehr'],
  changeMeasure: (from: number, byMoments: boolean, spread: number): string =>
    `${byMoments ? `Mittel und Streuung der Ortsteile von ${String(from)}` : `Die Ortsteile von ${String(from)}`} sind der Maßstab für beide Jahre. Der Unterschied steht in Streuungen des Index von ${String(from)}${Math.abs(spread - 1) < 1e-9 ? '' : ` (1 Streuung = ${formatNumber(spread, 2)} Punkte)`}.`,
  mostUp: (names: string): string => `Am meisten gestiegen ist der Index in ${names}.`,
  mostDown: (names: string): string => `Am meisten gesunken ist der Index in ${names}.`,
  segregationHead: 'Wie ungleich Gruppen in der Stadt verteilt sind',
  segregationWhat:
    'D ist der Anteil einer Gruppe, der umziehen müsste, damit sie überall gleich stark vertreten wäre (0 gleich verteilt, 1 ganz getrennt). H sagt, wie viel weniger gemischt die Ortsteile sind als die ganze Stadt (0 bis 1). Steigen D und H, wohnt die Gruppe stärker getrennt von allen übrigen. M ist H mal der Mischung der ganzen Stadt (ab 0, in nat) und hängt deshalb auch davon ab, wie groß die Gruppe ist: Wird sie kleiner, kann M sinken, obwohl sie stärker getrennt wohnt.',
  group: 'Gruppe hinter dem Indikator',
  segregationTable: (years: readonly number[]): string => `Segregation nach Ortsteilen, ${listed(years.map(String))}`,
  segregationNote: 'D: Duncan und Duncan 1955. H und M: Theil und Finizza 1971. Ortsteile, deren Zahlen fehlen, bleiben außer Betracht.',

  divisionsWhat: 'Alle Gliederungen sind nach demselben Rezept gerechnet. Misst es an den Ortsteilen, sind auch Gliederungen mit verschieden vielen Räumen vergleichbar; misst es an den Räumen selbst, gelten die Werte nur innerhalb einer Gliederung.',
  zoneCount: (count: number): string => `${counted(count, 'Raum', 'Räume')}.`,
  sourceOf: (source: string): string => `Quelle: ${source.replace(/\.$/, '')}.`,
  roomsTable: (title: string, year: number): string => `Räume der Gliederung ${quoted(title)}, ${String(year)}`,
  roomsColumns: [{ label: 'Nr.', number: true, share: 7 }, { label: 'Raum' }, { label: 'Ortsteile', number: true, share: 12 }, { label: 'Menschen', number: true, share: 13 }, { label: 'Index', number: true, share: 10 }, { label: 'Stufe', share: 15 }, { label: 'Zusammenhang', share: 19 }],
  qualityHead: 'Güte der Gliederungen',
  qualityTable: (part: number, parts: number): string => `Maße der Güte${parts > 1 ? `, Teil ${formatNumber(part)} von ${formatNumber(parts)}` : ''}`,
  qualityNote: 'Was die Maße sagen und wo ihre Grenzen liegen, steht im Kapitel „Wie gerechnet wurde“.',
  measure: 'Maß',

  pairHead: (a: string, b: string): string => `Von ${quoted(a)} zu ${quoted(b)}`,
  pairWords: (a: string, b: string): string => `A ist ${quoted(a)}, B ist ${quoted(b)}.`,
  movedTable: (a: string, b: string): string => `Ortsteile, die von ${quoted(a)} (A) zu ${quoted(b)} (B) den Raum wechseln`,
  movedColumns: [{ label: 'Ortsteil', share: 22 }, { label: 'Menschen', number: true, share: 13 }, { label: 'Raum in A' }, { label: 'Raum in B' }, { label: 'Zuordnung', share: 17 }],
  certain: 'belegt',
  scoreTable: 'Bewertung nach den Gewichten der Gruppe',
  hiddenTable: (year: number): string => `Ortsteile mit hohem Bedarf, deren Raum ihn nicht zeigt, ${String(year)}`,
  peopleThere: ({ people, isWhole }: KnownPeople): string => `Menschen: ${isPresent(people) && !isWhole ? 'mindestens ' : ''}${formatValue(people)}.`,
  profilesWhat: (count: number): string => `Auf den folgenden Seiten steht ${count === 1 ? 'ein Steckbrief' : `je ein Steckbrief für ${formatNumber(count)} Orte`}.`,

  methodHeads: { counts: 'Vom Zählwert zum Anteil', index: 'Vom Anteil zum Index', zones: 'Räume', comparison: 'Vergleich von Gliederungen', segregation: 'Segregation', limits: 'Grenzen' },
  methodCounts: 'Gespeichert sind Zählwerte: Menschen, Haushalte, Stimmen. Ein Anteil ist Zähler durch Nenner mal Bezugsgröße (meist 100). Für Räume und für die Stadt werden erst die Zähler und die Nenner summiert und dann geteilt; ein Mittel aus den Anteilen der Ortsteile wäre falsch.',
  methodSegregation:
    'D = ½ Σ |a_i/A − b_i/B| (Duncan und Duncan 1955): a_i und b_i sind die Menschen der Gruppe und die übrigen im Ortsteil i, A und B ihre Summen. H = Σ t_i (E − E_i) / (T E) (Theil und Finizza 1971): E ist die Entropie der ganzen Stadt, E_i die des Ortsteils mit t_i Menschen. M = H · E, in nat (Mora und Ruiz-Castillo 2011).',
  methodLimits: 'Anteile aus wenigen Menschen schwanken durch Zufall stark; Ortsteile unter der Mindestgröße werden deshalb nicht bewertet. Fehlende und geheim zu haltende Werte bleiben als solche stehen und werden nicht ersetzt, wenn das Rezept es nicht ausdrücklich vorsieht. Warum ein Wert so ist und welche Maßnahme hilft, sagt kein Index.',

  dataState: (title: string, version: string): string => `Alle Zahlen stammen aus dem Datenpaket ${quoted(title)}${version === '' ? '' : `, Fassung ${version}`}.`,
  sourcesTable: 'Quellen und Lizenzen',
  sourcesColumns: [{ label: 'Quelle' }, { label: 'Lizenz', share: 34 }, { label: 'Verwendet für', share: 18 }],
  boundaries: 'Grenzen',
  notInFigures: 'Ebenen, Angaben',
  ownTable: (file: string): string => `Eigene Tabelle ${file}`,
  divisionSources: 'Quellen der Gliederungen',
  noSource: 'ohne Angabe',
  modelHead: 'Welche Zahlen Modellwerte sind',
  noModel: 'Kein Zählwert ist ein Modellwert.',
  modelWhat: (count: number): string => `${counted(count, 'Zählwert enthält', 'Zählwerte enthalten')} Modellwerte: berechnete, nicht gemessene Zahlen, die sich zum Ausprobieren eignen und nicht für Aussagen über die Stadt. Alles, was aus ihnen gerechnet ist, trägt den Vermerk „Modellwerte, keine amtlichen Zahlen“.`,
  modelTable: 'Für wie viele Ortsteile ein Zählwert ein Modellwert ist',
  countColumn: 'Zählwert',
  abbreviations: 'Abkürzungen',
} as const

/** Abbreviations as the report uses them. */
export const abbreviations: readonly { readonly term: string; readonly text: string }[] = [
  { term: 'A', text: 'die erste von zwei verglichenen Gliederungen' },
  { term: 'B', text: 'die zweite von zwei verglichenen Gliederungen' },
  { term: 'CC BY', text: 'Creative Commons, Namensnennung' },
  { term: 'D', text: 'Segregationsindex (Dissimilarität)' },
  { term: 'H', text: 'Segregationsmaß nach Theil, auf die ganze Stadt bezogen' },
  { term: 'M', text: 'Segregationsmaß nach Theil, Transinformation' },
  { term: 'MSS', text: 'Monitoring Soziale Stadtentwicklung Berlin' },
  { term: 'nat', text: 'Einheit der Information auf Grundlage des natürlichen Logarithmus' },
  { term: 'ODbL', text: 'Open Database License' },
  { term: 'SGB II', text: 'Zweites Buch Sozialgesetzbuch, Grundsicherung für Arbeitsuchende' },
]
