import type { ChanceFigure, ChanceResult } from '../../core/zoning/random/chanceTask'
import type { PlanFigureId } from '../../core/zoning/random/planFigures'
import { counted, formatNumber, listed } from '../format'

/** Between these shares a figure is what chance alone may give. */
const ordinary = [0.25, 0.75] as const
const expected = (percentile: number): string => (percentile >= ordinary[0] && percentile <= ordinary[1] ? '; das liegt im Rahmen des Zufalls' : '')

/** What is said of a zoning that is better and of one that is worse than „… in“ other variants; `name` is what a variable is called. */
const words = (id: PlanFigureId, name: string): readonly [string, string] => {
  if (id === 'cutLength') return ['Die Grenzen zwischen den Räumen sind kürzer', 'Die Grenzen zwischen den Räumen sind länger']
  if (id === 'cutEdges') return ['Die Räume trennen weniger Nachbarschaften', 'Die Räume trennen mehr Nachbarschaften']
  if (id === 'polsbyPopper') return ['Die Räume sind kompakter', 'Die Räume sind weniger kompakt']
  if (id === 'maxDeviation') return ['Die Menschen sind gleichmäßiger auf die Räume verteilt', 'Die Menschen sind ungleichmäßiger auf die Räume verteilt']
  return [`Die Räume sind in sich einheitlicher („${name}“)`, `Die Räume sind in sich weniger einheitlich („${name}“)`]
}

/** A share in whole per cent that never rounds up to all or down to none. */
const share = (value: number): string => {
  if (value > 0 && value < 0.005) return 'weniger als 1 %'
  if (value < 1 && value >= 0.995) return 'mehr als 99 %'
  return `${formatNumber(Math.round(value * 100))} %`
}

/**
 * Where a zoning stands among random plans in one figure, in one sentence.
 *
 * @param name what the variable of an eta2 is called, for example „Sozialindex“
 */
export const chanceSentence = ({ id, percentile, quantiles }: ChanceFigure, { samples }: Pick<ChanceResult, 'samples'>, name = 'Sozialindex'): string => {
  const variants = `${formatNumber(samples)} Zufallsvarianten`
  if (quantiles[0] === quantiles.at(-1)) return `Alle ${variants} haben hier denselben Wert; ein Vergleich mit dem Zufall sagt nichts.`
  const [better, worse] = words(id, name)
  const part = Math.max(percentile, 1 - percentile)
  const where = part === 1 ? `als in allen ${variants}` : `als in ${share(part)} der ${variants}`
  return `${percentile >= 0.5 ? better : worse} ${where}${expected(percentile)}.`
}

/** What the variants are, to be read with every figure. */
export const chanceBasis = ({ samples, zones, sizeRange: [fewest, most] }: ChanceResult): string => {
  const sizes = most === 0 ? 'ohne Menschen' : `mit je ${formatNumber(Math.ceil(fewest))} bis ${formatNumber(Math.floor(most))} Menschen`
  return `Verglichen mit ${formatNumber(samples)} zufälligen Einteilungen in ${zones === 1 ? 'einen Raum' : `${formatNumber(zones)} zusammenhängende Räume`} ${sizes}. Das Verfahren bevorzugt kompakte Räume.`
}

/** Whether two chains of random plans agree. */
export const mixingSentence = ({ mixing }: ChanceResult): string => {
  const points = mixing.largestDifference * 100
  const difference = points < 0.5 ? 'um weniger als einen Prozentpunkt' : `um höchstens ${counted(Math.ceil(points), 'Prozentpunkt', 'Prozentpunkte')}`
  return mixing.largestDifference === 0 ? 'Zwei unabhängige Zufallsketten stimmen genau überein.' : `Zwei unabhängige Zufallsketten weichen ${difference} voneinander ab.`
}

/** Adjectives of the lead sentence: better, worse. */
const comparative = (id: PlanFigureId): readonly [string, string] => {
  if (id === 'polsbyPopper') return ['kompakter', 'weniger kompakt']
  if (id === 'maxDeviation') return ['ausgewogener in der Größe', 'weniger ausgewogen in der Größe']
  if (id === 'cutLength') return ['kürzer begrenzt', 'länger begrenzt']
  if (id === 'cutEdges') return ['schonender für Nachbarschaften', 'weniger schonend für Nachbarschaften']
  return ['ähnlicher in sich', 'weniger ähnlich in sich']
}

/** „X ist ähnlicher in sich als 97 % von 1.000 zufälligen zusammenhängenden Gliederungen mit 6 Räumen.“ `title` names the zoning. */
export const chanceLead = (title: string, { id, percentile, quantiles }: Pick<ChanceFigure, 'id' | 'percentile' | 'quantiles'>, { samples, zones }: Pick<ChanceResult, 'samples' | 'zones'>): string => {
  const random = `${formatNumber(samples)} zufälligen zusammenhängenden Gliederungen mit ${zones === 1 ? 'einem Raum' : `${formatNumber(zones)} Räumen`}`
  if (quantiles[0] === quantiles.at(-1)) return `„${title}“ lässt sich mit dem Zufall nicht vergleichen: Alle ${formatNumber(samples)} zufälligen Gliederungen haben denselben Wert.`
  const [better, worse] = comparative(id)
  const part = Math.max(percentile, 1 - percentile)
  const whom = part === 1 ? `alle ${random}` : `${share(part)} von ${random}`
  return `„${title}“ ist ${percentile >= 0.5 ? better : worse} als ${whom}${expected(percentile)}.`
}

/** Value of a figure with its unit. */
export const figureValue = (id: PlanFigureId, value: number): string => {
  if (id === 'cutLength') return `${formatNumber(value / 1000, 1)} km`
  if (id === 'cutEdges') return formatNumber(Math.round(value))
  if (id === 'polsbyPopper') return formatNumber(value, 2)
  return `${formatNumber(value * 100)} %`
}

/** Share of random zonings that are worse, in whole per cent that never round up to all or down to none. */
export const percentWords = share

const plainNames = { cutLength: 'Länge der Grenzen', cutEdges: 'Getrennte Nachbarschaften', polsbyPopper: 'Kompaktheit', maxDeviation: 'Ausgewogene Größe' } as const
const plainMeanings = {
  cutLength: 'Länge aller Grenzen zwischen den Räumen. Weniger ist besser.',
  cutEdges: 'Zahl der Nachbarschaften zwischen Ortsteilen, durch die eine Grenze läuft. Weniger ist besser.',
  polsbyPopper: 'Mittel über die Räume: 1 ist ein Kreis, nahe 0 ist ausgefranst (Polsby und Popper).',
  maxDeviation: 'Größte Abweichung eines Raums von der mittleren Zahl der Menschen; 0 % heißt alle gleich groß. Weil die zufälligen Räume ähnlich groß sein müssen, sagt die Abweichung selbst mehr als ihre Stellung.',
} as const
const isPlain = (id: PlanFigureId): id is keyof typeof plainNames => id in plainNames

export const figureName = (id: PlanFigureId): string => (isPlain(id) ? plainNames[id] : 'Ähnlichkeit in sich (Homogenität)')
export const figureMeaning = (id: PlanFigureId): string => (isPlain(id) ? plainMeanings[id] : 'Anteil der Unterschiede im Sozialindex, der zwischen den Räumen liegt. 100 % hieße: In jedem Raum haben alle Ortsteile denselben Wert.')

/** What a histogram shows, for those who do not see it. */
export const chartLabel = (title: string, { id, own, quantiles }: ChanceFigure): string =>
  `${figureName(id)}: ${figureValue(id, own)} für „${title}“. Die mittleren 90 % der zufälligen Gliederungen liegen zwischen ${figureValue(id, quantiles[1] ?? own)} und ${figureValue(id, quantiles[5] ?? own)}, ihr Median bei ${figureValue(id, quantiles[3] ?? own)}.`

const quoted = (titles: readonly string[]): string => listed(titles.map((title) => `„${title}“`))

export const zufall = {
  head: 'Besser als Zufall?',
  intro: 'Wie gut sind die Räume im Vergleich zu vielen zufällig gezogenen Gliederungen derselben Ortsteile, mit gleich vielen, ähnlich großen und zusammenhängenden Räumen?',
  method: 'So wird gerechnet',
  which: 'Welche Gliederungen?',
  samples: 'Zahl der Zufallsgliederungen',
  seed: 'Startzahl',
  seedNote: 'Dieselbe Startzahl gibt dasselbe Ergebnis, eine andere zieht andere Gliederungen.',
  start: (samples: number): string => `${formatNumber(samples)} Zufallsgliederungen rechnen`,
  done: 'Für diese Auswahl ist alles gerechnet.',
  choose: 'Bitte mindestens eine Gliederung wählen.',
  cancel: 'Abbrechen',
  cancelled: 'Die Berechnung ist abgebrochen.',
  progress: (title: string, done: number, all: number): string => `„${title}“: ${formatNumber(Math.floor((done / Math.max(1, all)) * 100))} % gerechnet`,
  rooms: (zones: number): string => counted(zones, 'Raum', 'Räume'),
  open: (units: number): string => `${counted(units, 'Ortsteil', 'Ortsteile')} nicht zugeordnet, ${units === 1 ? 'fehlt' : 'fehlen'} auch in den zufälligen`,
  apart: 'nicht alle Räume hängen zusammen, die zufälligen alle',
  noRooms: 'noch kein Ortsteil zugeordnet',
  unknownPeople: (units: number): string => `Bei ${counted(units, 'Ortsteil', 'Ortsteilen')} ist die Zahl der Menschen nicht bekannt; sie zählen hier als unbewohnt.`,
  meaning: 'Was heißt das, und was nicht?',
  means: 'Wer besser ist als fast alle zufälligen Gliederungen, verdankt das weder dem Zufall noch der bloßen Zahl der Räume: Mit mehr Räumen werden sie von selbst ähnlicher in sich.',
  meansNot: 'Es heißt nicht, dass die Gliederung richtig ist oder die bestmögliche. Der Zufall kennt keine Wege, keine gewachsenen Nachbarschaften und keine Zuständigkeiten. In einer Zahl schlechter zu sein als er kann gewollt sein.',
  bias: 'Das Verfahren zieht kompakte Räume häufiger als verschlungene; bei der Kompaktheit fällt der Vergleich deshalb streng aus.',
  biasLink: 'Wie gezogen wird und wohin es neigt',
  worse: 'schlechter',
  better: 'besser',
  others: (letters: string): string => `Gestrichelt: ${letters} mit gleich vielen Räumen. Die zufälligen Räume sind so groß wie die der eigenen Gliederung; die Stellung der anderen steht bei ihr selbst.`,
  more: 'Grenzen: Länge und getrennte Nachbarschaften',
  key: 'Balken: Zahl der zufälligen Gliederungen. Strich darunter: die mittleren 90 %, mit dem Median. Rechts ist immer besser.',
  table: 'Alle Zahlen als Tabelle',
  columns: { zoning: 'Gliederung', figure: 'Kennzahl', own: 'eigener Wert', median: 'Median des Zufalls', middle: 'mittlere 90 %', better: 'besser als', error: 'Standardfehler' },
  /** „–“ where all random ones are on one side: then the draws say nothing about how far off the share may be. */
  errorValue: (error: number): string => (error === 0 ? '–' : `± ${formatNumber(error * 100, 1)} Punkte`),
  mixing: 'Hat der Zufall gereicht?',
  mixingText: 'Zwei Ketten ziehen unabhängig voneinander und beginnen verschieden. Stimmen sie überein, darf man die Stellung glauben.',
  mixingWarning: (title: string): string => `Bei „${title}“ reicht der Zufall noch nicht: Die beiden Ketten stimmen nicht gut genug überein. Mit mehr Zufallsgliederungen rechnen.`,
  mixingColumns: { rHat: 'R̂ (nahe 1 ist gut, ab 1,05 nicht)', effective: 'entspricht unabhängigen Ziehungen' },
  mixingSteps: ({ mixing: { warmUp, thinning, moved }, seed }: ChanceResult): string =>
    `${formatNumber(warmUp)} Schritte Vorlauf, danach zählt jeder ${formatNumber(thinning)}. Schritt; ${formatNumber(moved * 100)} % der Schritte wurden angenommen. Startzahl ${String(seed)}.`,
  failed: (titles: readonly string[]): string => `${quoted(titles)} ${titles.length === 1 ? 'lässt' : 'lassen'} sich so nicht mit dem Zufall vergleichen`,
  heed: (titles: readonly string[]): string => `Mitzulesen bei ${quoted(titles)}`,
} as const
