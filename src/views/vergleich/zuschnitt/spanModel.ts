import { isPresent, type Value } from '../../../core/indicators/missing'
import type { UnitId } from '../../../core/units/unit'
import { classSpan, type ClassSpan } from '../../../core/zoning/comparison/classSpan'
import type { Zoning } from '../../../core/zoning/zoning'
import type { SpanCount } from '../../../i18n/de/zuschnitt'
import { sumPresent } from '../../../state/derived/rows'
import type { Shown } from '../../../state/derived/shownTypes'

/** One unit with the classes it gets. */
export interface SpanRow extends ClassSpan {
  readonly name: string
  readonly population: Value
  /** Class of the unit itself; null where it is not rated. */
  readonly own: number | null
  /** Steps between its lowest and its highest class; null where no zoning gives it one. */
  readonly span: number | null
  /** It has a class in some zonings and none in others. */
  readonly hasGaps: boolean
}

/**
 * The units with the classes they inherit over several zonings, those that depend
 * most on the borders first, of equal ones those with more people.
 *
 * @param units what is shown by unit
 * @param zones the same by zone, parallel to `zonings`
 */
export const spanRows = (zonings: readonly Zoning[], units: Shown, zones: readonly Shown[]): SpanRow[] => {
  const spans = classSpan(
    zonings,
    (zoning, zone) => zones[zonings.indexOf(zoning)]?.rowOf.get(zone)?.classIndex ?? null,
    units.rows.map(({ id }) => id),
  )
  const people = (value: Value): number => (isPresent(value) ? value : -1)
  return spans
    .map((each, i): SpanRow => {
      const { name, population, classIndex } = units.rows[i]!
      const span = each.lowest === null || each.highest === null ? null : each.highest - each.lowest
      return { ...each, name, population, own: classIndex, span, hasGaps: span !== null && each.classes.some((own) => typeof own !== 'number') }
    })
    .sort((a, b) => (b.span ?? -1) - (a.span ?? -1) || people(b.population) - people(a.population))
}

/** How many units and people have each span, from none up, those without one last; every span that is possible is listed. */
export const spanCounts = (rows: readonly SpanRow[], classCount: number): SpanCount[] =>
  [...Array.from({ length: Math.max(1, classCount) }, (_, span) => span), null].map((span) => {
    const of = rows.filter((row) => row.span === span)
    return { span, units: of.length, people: sumPresent(of.map(({ population }) => population)), unknown: of.filter(({ population }) => !isPresent(population)).length }
  })

/** Units that have a class in some zonings only. */
export const unitsWithGaps = (rows: readonly SpanRow[]): ReadonlySet<UnitId> => new Set(rows.filter(({ hasGaps }) => hasGaps).map(({ unit }) => unit))
