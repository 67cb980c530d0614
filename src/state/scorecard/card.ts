import { success, type Result } from '../../core/result'
import type { Criterion } from '../../core/zoning/scorecard/criterion'
import { dominance, type Dominance } from '../../core/zoning/scorecard/dominance'
import { scorecard, type ScoreRow, type Scorecard } from '../../core/zoning/scorecard/scorecard'
import { weightStability, type WeightStability } from '../../core/zoning/scorecard/weightStability'
import type { Zoning } from '../../core/zoning/zoning'
import { memoise } from '../memoise'
import type { AppState } from '../appState'
import { settingsOf, type ScorecardSettings } from './settings'
import { criteriaAt, measuredPlan, type MeasuredPlan } from './values'
import type { CriterionDefinition } from './criteria'

/** How many weightings are drawn, about the group's with this relative spread, and from which seed. */
export const stabilitySpec = { draws: 5000, seed: 20_250_101, spread: 0.3 } as const

/** Everything the scorecard shows, prints and exports. */
export interface ShownCard extends Scorecard {
  /** Definitions parallel to `criteria`. */
  readonly definitions: readonly CriterionDefinition[]
  /** Plans parallel to `rows`. */
  readonly plans: readonly MeasuredPlan[]
  readonly dominance: Dominance
  readonly stability: WeightStability | null
}

const labelled = (definition: CriterionDefinition, settings: ScorecardSettings, label: string): Criterion => {
  const { weight, bad, good, must } = settingsOf(definition, settings)
  return { id: definition.id, label, direction: definition.direction, weight, bad, good, must }
}

const cardOf = memoise((definitions: readonly CriterionDefinition[], plans: readonly MeasuredPlan[], settings: ScorecardSettings, labelOf: (definition: CriterionDefinition) => string): Result<ShownCard> => {
  const on = definitions.filter((definition) => settingsOf(definition, settings).on)
  const result = scorecard(on.map((definition) => labelled(definition, settings, labelOf(definition))), plans)
  if (!result.ok) return result
  const card = result.value
  return success({
    ...card,
    definitions: card.criteria.map(({ id }) => on.find((definition) => definition.id === id)!),
    plans,
    dominance: dominance(card),
    stability: weightStability(card, stabilitySpec),
  })
}, 3)

let lastPlans: readonly MeasuredPlan[] = []

/** The same plans give the identical list. */
const sameList = (plans: readonly MeasuredPlan[]): readonly MeasuredPlan[] => {
  if (plans.length !== lastPlans.length || plans.some((plan, i) => plan !== lastPlans[i])) lastPlans = plans
  return lastPlans
}

/** The scorecard of some zonings on the data, year and recipe shown. Identical input gives the identical object. */
export const cardAt = (state: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>, zonings: readonly Zoning[], settings: ScorecardSettings, labelOf: (definition: CriterionDefinition) => string): Result<ShownCard> =>
  cardOf(criteriaAt(state), sameList(zonings.map((zoning) => measuredPlan(state, zoning, settings.sizes))), settings, labelOf)

/** Ranked rows, the best first; equal ones in the order shown. */
export const rankedRows = ({ rows }: Pick<Scorecard, 'rows'>): readonly ScoreRow[] => rows.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!)
