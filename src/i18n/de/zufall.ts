import type { ChanceFigure, ChanceResult } from '../../core/zoning/random/chanceTask'
import type { PlanFigureId } from '../../core/zoning/random/planFigures'
import { counted, formatNumber } from '../format'

/** Between these shares a figure is what chance alone may give. */
const ordinary = [0.25, 0.75] as const

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
  const expected = percentile >= ordinary[0] && percentile <= ordinary[1] ? '; das liegt im Rahmen des Zufalls' : ''
  return `${percentile >= 0.5 ? better : worse} ${where}${expected}.`
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

/** How much of what can be reached a zoning reaches; null where chance already reaches the best (relativeTo). */
export const attainableSentence = (relative: number | null, zones: number): string => {
  const rooms = zones === 1 ? 'einem zusammenhängenden Raum' : `${formatNumber(zones)} zusammenhängenden Räumen`
  if (relative === null) return `Mit ${rooms} gibt es nichts zu erreichen, was nicht auch der Zufall erreicht.`
  if (relative === 0) return `Erreicht nicht mehr als eine zufällige Einteilung mit ${rooms}.`
  if (relative === 1) return `Erreicht das Beste, was mit ${rooms} bekannt ist.`
  return `Erreicht ${share(relative)} dessen, was mit ${rooms} erreichbar wäre.`
}
