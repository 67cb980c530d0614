import type { Exclusion } from '../core/index/indexResult'
import type { MissingReason } from '../core/indicators/missing'
import { formatNumber, missingWords } from '../i18n/format'
import { paintOf, type Pattern } from './fillPaint'
import type { Fill } from './mapScene'
import { needColours, type ThemeName } from './palette'

/** One row of the legend. `count` is how many units (or zones) of the map carry it. */
export type LegendEntry =
  | { readonly kind: 'class'; readonly classIndex: number; readonly label: string; readonly range: string; readonly colour: string; readonly count: number }
  | { readonly kind: 'excluded'; readonly label: string; readonly pattern: Pattern; readonly count: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly label: string; readonly pattern: Pattern; readonly count: number }
  | { readonly kind: 'unassigned'; readonly label: string; readonly count: number }

export interface LegendModel {
  readonly entries: readonly LegendEntry[]
  /** Inner class limits, ascending, as the histogram needs them. */
  readonly breaks: readonly number[]
}

export interface LegendInput {
  /** Inner class limits, ascending; one fewer than there are classes. */
  readonly breaks: readonly number[]
  /** One name per class; empty where the classes have limits only. */
  readonly labels?: readonly string[]
  /** Fills of everything on the map, for the counts. */
  readonly fills: Iterable<Fill>
  readonly theme?: ThemeName
  /** Colours by class where they are not needColours() in order, as when a low value is the unfavourable one. */
  readonly colours?: readonly string[]
  /** Decimals of the limits; more are taken where two limits would read the same. */
  readonly decimals?: number
  /** Unit of the value, such as "%". */
  readonly unit?: string
}

const maxExtraDecimals = 3

/** Limits as text, with as many decimals as it takes to tell neighbours apart. */
const limitTexts = (breaks: readonly number[], decimals: number): readonly string[] => {
  for (let extra = 0; ; extra++) {
    const texts = breaks.map((limit) => formatNumber(limit, decimals + extra))
    if (new Set(texts).size === texts.length || extra === maxExtraDecimals) return texts
  }
}

/**
 * Ranges of the classes between `breaks` in words: "unter −1,0", "−1,0 bis
 * unter 1,5", "ab 1,5". A value on a limit belongs to the upper class, as
 * classOf() has it. Without limits there is one class, "alle Werte".
 */
export const classRanges = (breaks: readonly number[], decimals = 1, unit = ''): readonly string[] => {
  if (breaks.length === 0) return ['alle Werte']
  const texts = limitTexts(breaks, decimals)
  const withUnit = (text: string) => (unit === '' ? text : `${text} ${unit}`)
  return [
    withUnit(`unter ${texts[0]!}`),
    ...texts.slice(1).map((text, i) => withUnit(`${texts[i]!} bis unter ${text}`)),
    withUnit(`ab ${texts[texts.length - 1]!}`),
  ]
}

const exclusionWords = (exclusion: Exclusion): string => {
  switch (exclusion.reason) {
    case 'population':
      return `nicht bewertet (unter ${formatNumber(exclusion.minPopulation)} Menschen)`
    case 'population-missing':
      return 'nicht bewertet (Einwohnerzahl fehlt)'
    case 'named':
      return 'nicht bewertet (namentlich ausgenommen)'
    case 'missing':
      return `nicht bewertet (Werte: ${missingWords[exclusion.missing]})`
  }
}

/** The entry a fill without class belongs to, still without count. */
const plainEntry = (fill: Exclude<Fill, { kind: 'class' | 'zone' }>): LegendEntry => {
  if (fill.kind === 'unassigned') return { kind: 'unassigned', label: 'nicht zugeordnet', count: 0 }
  const paint = paintOf(fill)
  const pattern = paint.kind === 'pattern' ? paint.pattern : 'hatch'
  return fill.kind === 'missing'
    ? { kind: 'missing', reason: fill.reason, label: `kein Wert (${missingWords[fill.reason]})`, pattern, count: 0 }
    : { kind: 'excluded', label: exclusionWords(fill.exclusion), pattern, count: 0 }
}

const order: readonly LegendEntry['kind'][] = ['class', 'excluded', 'missing', 'unassigned']

/**
 * The legend of a map: every class from least to most need, also the empty
 * ones, then one entry per reason why land has no class, only where it occurs.
 * Colours are those of needColours(), which the fills take theirs from, so
 * that map, legend and table cannot disagree. Throws where more classes are
 * asked for than can be coloured, or where labels do not match the classes.
 */
export const buildLegend = ({ breaks, labels = [], fills, theme = 'light', colours: given, decimals = 1, unit = '' }: LegendInput): LegendModel => {
  const classCount = breaks.length + 1
  if (labels.length > 0 && labels.length !== classCount) throw new Error(`${classCount} classes need as many labels (${labels.length})`)
  const colours = given ?? needColours(classCount, theme)
  const counts = new Array<number>(classCount).fill(0)
  const others = new Map<string, LegendEntry>()
  for (const fill of fills) {
    if (fill.kind === 'class') {
      counts[fill.classIndex] = (counts[fill.classIndex] ?? 0) + 1
      continue
    }
    // Zones have no classes; whoever paints them lists them.
    if (fill.kind === 'zone') continue
    const entry = plainEntry(fill)
    const known = others.get(entry.label) ?? entry
    others.set(entry.label, { ...known, count: known.count + 1 })
  }
  const ranges = classRanges(breaks, decimals, unit)
  const classes = colours.map((colour, classIndex): LegendEntry => {
    const range = ranges[classIndex]!
    return { kind: 'class', classIndex, label: labels[classIndex] ?? range, range, colour, count: counts[classIndex]! }
  })
  const rest = [...others.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.label.localeCompare(b.label, 'de'))
  return { entries: [...classes, ...rest], breaks }
}
