import { warning } from '../problem'
import type { Problem } from '../result'
import { classBreaks } from '../statistics/classification/classBreaks'
import type { ClassSpec, IndexSpec } from './indexSpec'
import { needClasses } from './presets'

/** Class limits and names of an index. */
export interface Classes {
  readonly breaks: readonly number[]
  /** One more than `breaks`, from little to much need. */
  readonly labels: readonly string[]
  readonly warnings: readonly Problem[]
}

const defaultCount = 5

/** Classes a recipe asks for; without any, the five classes of need on a standardised index, else five quantiles. */
export const classSpecOf = (spec: IndexSpec): ClassSpec =>
  spec.classes ?? (spec.standardise === false ? { method: 'quantile', count: defaultCount, labels: needClasses.labels } : needClasses)

/** Number of classes a class rule is meant to have. */
export const wantedClasses = (classes: ClassSpec): number =>
  classes.method === 'breaks' ? (classes.breaks ?? []).length + 1 : (classes.count ?? classes.labels?.length ?? defaultCount)

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `Klasse ${i + 1} von ${count}`)

const namesFor = (count: number): readonly string[] => (count === needClasses.labels.length ? needClasses.labels : numbered(count))

/**
 * Class limits on the index values of the reference, so that units and zones,
 * and two zonings side by side, share limits and colours. Where the values allow
 * fewer classes than wanted, the given names no longer fit: classes are numbered
 * and a warning says so.
 */
export const classesFor = (spec: IndexSpec, referenceIndex: readonly number[]): Classes => {
  const classes = classSpecOf(spec)
  const wanted = wantedClasses(classes)
  const breaks = classBreaks(referenceIndex, { ...classes, count: wanted })
  if (breaks.length + 1 === wanted) return { breaks, labels: classes.labels ?? namesFor(wanted), warnings: [] }
  const found = breaks.length + 1
  // Head/tail breaks find their number of classes themselves; only given names can be disappointed.
  if (classes.method === 'headtail' && classes.labels === undefined) return { breaks, labels: namesFor(found), warnings: [] }
  return {
    breaks,
    labels: numbered(found),
    warnings: [
      warning(
        'fewer-classes',
        `Die Werte lassen nur ${found} statt ${wanted} Klassen zu, weil zu wenige von ihnen verschieden sind.`,
        'Weniger Klassen oder eine andere Klassenbildung wählen.',
        { column: 'classes' },
      ),
    ],
  }
}
