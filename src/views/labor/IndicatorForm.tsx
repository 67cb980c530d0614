import { useCallback } from 'react'
import { domains } from '../../core/indicators/indicator'
import type { Problem } from '../../core/result'
import type { IndexResult, TermResult } from '../../core/index/indexResult'
import { labor } from '../../i18n/de/labor'
import { listed } from '../../i18n/format'
import type { RecipeChoices, RecipeIndicator } from '../../state/recipes/recipeChoices'
import { spend, toBudget } from '../../state/recipes/budget'
import { recipeById } from '../../state/recipes/recipesState'
import { SelectField } from '../../ui/Field'
import { WithTerms } from '../../ui/WithTerms'
import { useApp, useAppStore } from '../AppContext'
import { doubleCounted } from './doubleCounted'
import { FieldProblems } from './FieldProblems'
import { IndicatorRow } from './IndicatorRow'
import { laborShown, recipeProblems } from './laborShown'
import { problemsAt } from './problemsAt'
import { useEdit, useRecipe } from './useRecipe'

const weightModes = ['manual', 'budget', 'equal', 'equal-domain', 'entropy', 'pca'] as const
type WeightMode = (typeof weightModes)[number]

const effectOf = (term: TermResult | undefined): string => (term === undefined ? '' : `${labor.share(term.weight)} · ${labor.influence(term.influence)}`)

/** Weights as the sliders show them: by hand as they are; by a rule its shares, scaled so that their mean is 1. */
const weightsShown = (recipe: RecipeChoices, result: IndexResult | null): ReadonlyMap<string, number> =>
  new Map(
    recipe.indicators.map((each) => {
      const share = recipe.weighting === 'manual' ? undefined : result?.terms.find((term) => term.id === each.id)?.weight
      return [each.id, share === undefined ? each.weight : Math.round(share * result!.terms.length * 100) / 100]
    }),
  )

/** One shared empty list, so that rows without problems are not rendered again. */
const none: readonly Problem[] = []

/** The actions of the rows; they read the store when called, so they stay the same and the rows are not rendered for them. */
const useRowActions = () => {
  const store = useAppStore()
  const indicators = useCallback(() => {
    const state = store.getState()
    return recipeById(state.data, state, state.recipeId)
  }, [store])
  const onToggle = useCallback(
    (id: string, on: boolean) => {
      const { data, editRecipe } = store.getState()
      const recipe = indicators()
      const direction = data.indicators.find((each) => each.id === id)?.direction === -1 ? -1 : 1
      const weight = recipe.budget && recipe.indicators.length > 0 ? 100 / recipe.indicators.length : 1
      const next: readonly RecipeIndicator[] = on ? [...recipe.indicators, { id, direction, weight }] : recipe.indicators.filter((each) => each.id !== id)
      // In the order of the data, so that a recipe does not depend on the order of the clicks.
      const order = data.indicators.map((each) => each.id)
      const sorted = [...next].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
      editRecipe({ indicators: recipe.budget ? toBudget(sorted) : sorted })
    },
    [store, indicators],
  )
  const onWeight = useCallback(
    (id: string, weight: number, gesture: boolean) => {
      const recipe = indicators()
      const own = recipe.budget
        ? spend(recipe.indicators, id, weight)
        : // Where a rule has set the weights, they are where the hand begins.
          recipe.indicators.map((each) => ({ ...each, weight: each.id === id ? weight : recipe.weighting === 'manual' ? each.weight : (weightsShown(recipe, laborShown(store.getState()).result).get(each.id) ?? each.weight) }))
      store.getState().editRecipe({ indicators: own, weighting: 'manual' }, gesture ? `weight:${id}` : undefined)
    },
    [store, indicators],
  )
  const onChange = useCallback(
    (id: string, change: Partial<RecipeIndicator>) => {
      store.getState().editRecipe({ indicators: indicators().indicators.map((each) => (each.id === id ? { ...each, ...change } : each)) })
    },
    [store, indicators],
  )
  const onEnd = useCallback(() => {
    store.getState().endGesture()
  }, [store])
  return { onToggle, onWeight, onChange, onEnd }
}

/** The left part of the recipe: which indicators, by Lebenslagenbereich, in which direction, how heavy. */
export const IndicatorForm = () => {
  const recipe = useRecipe()
  const edit = useEdit()
  const available = useApp((state) => state.data.indicators)
  const shown = useApp(laborShown)
  const problems = useApp(recipeProblems)
  const actions = useRowActions()
  const weights = weightsShown(recipe, shown.result)
  const ids = recipe.indicators.map((each) => each.id)
  const mode: WeightMode = recipe.weighting === 'manual' && recipe.budget ? 'budget' : recipe.weighting
  const usable = available.filter((indicator) => indicator.direction !== 0)
  const present = [...new Set(usable.map((indicator) => indicator.domain))]
  const position = (domain: string): number => ((domains as readonly string[]).includes(domain) ? (domains as readonly string[]).indexOf(domain) : domains.length)
  const doubled = doubleCounted(shown.result).map((id) => available.find((each) => each.id === id)?.shortLabel ?? id)
  return (
    <section className="lab-section" aria-labelledby="lab-indicators">
      <h2 id="lab-indicators">{labor.indicators}</h2>
      <SelectField
        compact
        label={labor.weighting}
        term="gewicht"
        value={mode}
        options={weightModes.map((each) => ({ value: each, label: labor.weightModes[each] }))}
        onChange={(next) => {
          if (next === 'budget') edit({ weighting: 'manual', budget: true, indicators: toBudget(recipe.indicators) })
          else edit({ weighting: next, budget: false })
        }}
      />
      <p className="fine">
        <WithTerms text={labor.weightNotes[mode]} />
      </p>
      <FieldProblems field="weighting" />
      {present
        .sort((a, b) => position(a) - position(b))
        .map((domain) => (
          <fieldset key={domain} className="lab-domain">
            <legend>{domain}</legend>
            <ul>
              {usable
                .filter((indicator) => indicator.domain === domain)
                .map((indicator) => {
                  const own = problemsAt(problems, indicator.id, ids)
                  return (
                    <IndicatorRow
                      key={indicator.id}
                      id={indicator.id}
                      name={indicator.label}
                      description={indicator.description}
                      chosen={recipe.indicators.find((each) => each.id === indicator.id)}
                      weight={weights.get(indicator.id) ?? 0}
                      budget={recipe.budget}
                      isTarget={recipe.normalisation === 'target'}
                      effect={effectOf(shown.result?.terms.find((term) => term.id === indicator.id))}
                      problems={own.length === 0 ? none : own}
                      {...actions}
                    />
                  )
                })}
            </ul>
          </fieldset>
        ))}
      <p className="fine">
        <WithTerms text={labor.influenceNote} />
      </p>
      {doubled.length > 0 && <p className="caution">{labor.doubled(listed(doubled))}</p>}
    </section>
  )
}
