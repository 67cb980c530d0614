import { isPresent } from '../../indicators/missing'
import { weightedMoments } from '../../statistics/weightedMoments'
import type { Assignment } from './assignment'
import { etaOf, sumsOfSquares } from './etaSquared'
import type { QualityContext, QualityVariable } from './qualityContext'

/** How much of the difference in one variable lies between the zones. */
export interface VariableHomogeneity {
  readonly id: string
  readonly label: string
  /** η² weighted by people, 0 to 1; null where the units do not differ. */
  readonly eta2: number | null
  /** η² with every unit counting the same, over the same units. */
  readonly eta2Unweighted: number | null
  /** Number of units it rests on: those with a value, residents and a zone. */
  readonly units: number
  /** Their residents. */
  readonly people: number
}

/** How much the index differs inside one zone. */
export interface ZoneSpread {
  /** Rated units with residents. */
  readonly units: number
  /** Standard deviation within the zone, weighted by people. */
  readonly sd: number
  readonly min: number
  readonly max: number
  /** max − min. */
  readonly range: number
  /** Share of the whole city's difference that lies inside this zone; over all zones these add up to 1 − η². Null where nothing differs. */
  readonly shareOfTotal: number | null
}

/** Values of the units that count, with their zones and residents. */
const rowsOf = ({ values }: QualityVariable, { zoneAt }: Assignment, { population }: QualityContext) => {
  const rows = { values: [] as number[], zones: [] as number[], people: [] as number[] }
  zoneAt.forEach((zone, unit) => {
    const value = values[unit]!
    const residents = population[unit]!
    if (zone === null || !isPresent(value) || !isPresent(residents) || residents <= 0) return
    rows.values.push(value)
    rows.zones.push(zone)
    rows.people.push(residents)
  })
  return rows
}

/** η² of every variable of the context, in their order. */
export const homogeneity = (assignment: Assignment, context: QualityContext): VariableHomogeneity[] =>
  context.variables.map((variable) => {
    const { values, zones, people } = rowsOf(variable, assignment, context)
    return {
      id: variable.id,
      label: variable.label,
      eta2: etaOf(sumsOfSquares(values, zones, people)),
      eta2Unweighted: etaOf(sumsOfSquares(values, zones, values.map(() => 1))),
      units: values.length,
      people: people.reduce((sum, residents) => sum + residents, 0),
    }
  })

/** Spread of the first variable (the index) inside each zone; null for a zone with fewer than two rated units. */
export const zoneSpreads = (assignment: Assignment, context: QualityContext): (ZoneSpread | null)[] => {
  const [index] = context.variables
  if (index === undefined) return assignment.members.map(() => null)
  const { values, zones, people } = rowsOf(index, assignment, context)
  const { total, within } = sumsOfSquares(values, zones, people)
  return assignment.members.map((_, zone) => {
    const weights = people.map((residents, i) => (zones[i] === zone ? residents : 0))
    const { n, sd, min, max } = weightedMoments(values, weights)
    if (n < 2) return null
    return { units: n, sd, min, max, range: max - min, shareOfTotal: total > 0 ? within.get(zone)! / total : null }
  })
}
