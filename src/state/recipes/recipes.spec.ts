import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { addressOf } from '../address'
import { indexRecipe } from '../derived/indexRecipe'
import { indexLevel, shownIndex } from '../derived/shownIndex'
import { profile } from '../derived/profile'
import { shownNow } from '../derived/shown'
import { createAppStore } from '../store'
import { spend, toBudget } from './budget'
import { decodeChoices, encodeChoices } from './encodeChoices'
import { historyLimit } from './history'
import { parseChoices } from './parseChoices'
import { defaultRecipeId, isPreset, presetChoices } from './presetChoices'
import { aggregations, classMethods, missingRules, normalisations, sameFormula, smoothings, treatments, weightings, type RecipeChoices, type RecipeIndicator } from './recipeChoices'
import { loadRecipeCodec } from './recipeCodec'
import { recipeById } from './recipesState'

beforeAll(loadRecipeCodec)

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const usable = data.indicators.filter((indicator) => indicator.direction !== 0)
const active = (store: ReturnType<typeof createAppStore>): RecipeChoices => recipeById(data, store.getState(), store.getState().recipeId)
const weighted = (recipe: RecipeChoices, id: string, weight: number): Partial<RecipeChoices> => ({ weighting: 'manual', indicators: recipe.indicators.map((each) => (each.id === id ? { ...each, weight } : each)) })

const number = fc.integer({ min: -400, max: 400 }).map((value) => value / 4)
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((each) => each.trim() !== '' && each.length <= 120)
const indicator = fc.record(
  { direction: fc.constantFrom(1 as const, -1 as const), weight: number.map(Math.abs), treat: fc.constantFrom(...treatments), since: fc.constantFrom(...data.years), goalposts: fc.tuple(number, number) },
  { requiredKeys: ['direction', 'weight'] },
)
const anyRecipe: fc.Arbitrary<RecipeChoices> = fc.record({
  id: fc.constant('adresse'),
  title: text,
  origin: text,
  indicators: fc.subarray(usable.map((each) => each.id)).chain((ids) => fc.tuple(...ids.map((id) => indicator.map((rest): RecipeIndicator => ({ id, ...rest }))))),
  weighting: fc.constantFrom(...weightings),
  budget: fc.boolean(),
  normalisation: fc.constantFrom(...normalisations),
  aggregation: fc.constantFrom(...aggregations),
  standardise: fc.boolean(),
  levels: fc.constantFrom(1 as const, 2 as const),
  treatment: fc.constantFrom(...treatments),
  smoothing: fc.constantFrom(...smoothings),
  missing: fc.constantFrom(...missingRules),
  referenceYear: fc.constantFrom(null, ...data.years),
  reference: fc.constantFrom('units' as const, 'zones' as const),
  exclude: fc.subarray(data.units.map((unit) => unit.id)),
  minPopulation: fc.nat(5000),
  classes: fc.oneof(
    fc.constant(null),
    fc.record({ method: fc.constantFrom(...classMethods.filter((method) => method !== 'breaks')), count: fc.integer({ min: 2, max: 7 }) }),
    fc.record({ method: fc.constant('breaks' as const), breaks: fc.uniqueArray(number, { minLength: 1, maxLength: 6 }) }),
  ),
})

describe('presets', () => {
  it('give the default index exactly as before anybody could choose', () => {
    const preset = presetChoices(data).find((each) => each.id === defaultRecipeId)!
    for (const year of data.years) {
      const [plain, chosen] = [indexLevel(data, year, null, 'bedarf'), indexLevel(data, year, null, 'bedarf', preset)]
      if (!plain.ok || !chosen.ok) throw new Error('not computed')
      expect(chosen.value.index).toEqual(plain.value.index)
      expect(chosen.value.classIndex).toEqual(plain.value.classIndex)
      expect(chosen.value.excluded).toEqual(plain.value.excluded)
    }
  })

  it('can all be computed but the empty one, which holds no indicator', () => {
    const computed = presetChoices(data).map((each) => [each.indicators.length > 0, indexLevel(data, 2017, null, 'bedarf', each).ok])
    expect(computed.length).toBeGreaterThanOrEqual(4)
    expect(computed.filter(([has]) => has).length).toBe(computed.length - 1)
    for (const [has, ok] of computed) expect(ok).toBe(has)
  })
})

describe('the recipe in the address', () => {
  it('comes back as it went, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const query = new URLSearchParams({ rezept: encodeChoices(recipe) }).toString()
        expect(decodeChoices(new URLSearchParams(query).get('rezept')!, data)).toEqual(recipe)
      }),
      { numRuns: 300 },
    )
  })

  it('is short for a usual recipe', () => {
    const store = createAppStore(data)
    store.getState().editRecipe(weighted(active(store), 'sgb2_quote', 2))
    expect(addressOf(store.getState()).length).toBeLessThan(400)
  })

  it('is refused, not believed, when it is anything else', () => {
    for (const wrong of ['', 'x', '*', 'T*hunde-p1', 'T*sgb2_quote-q1', 'T*sgb2_quote-p-1', 'T*sgb2_quote-p1*n-nichts', 'T*sgb2_quote-p1*j-1871', 'T*sgb2_quote-p1*x-99', 'T*sgb2_quote-p1.sgb2_quote-p1', 'T*sgb2_quote-p1*q-1', 'T%*sgb2_quote-p1', 'T*sgb2_quote-p1*k-quantile.99', 'T*altenquotient-p1', 'T*sgb2_quote-pm1', 'T*sgb2_quote-p1*p-viele'])
      expect(decodeChoices(wrong, data), wrong).toBeNull()
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => decodeChoices(any, data) === null || parseChoices(decodeChoices(any, data)) !== null))
  })

  it('is left out for the default, names a preset, and brings an own recipe to another browser', () => {
    const store = createAppStore(data)
    expect(addressOf(store.getState())).not.toContain('rezept')
    const preset = presetChoices(data)[1]!
    store.getState().chooseRecipe(preset.id)
    expect(addressOf(store.getState())).toContain(`rezept=${preset.id}`)
    store.getState().editRecipe({ normalisation: 'minmax' })
    const other = createAppStore(data, [], addressOf(store.getState()))
    expect(other.getState().recipes).toHaveLength(1)
    expect(sameFormula(active(other), active(store))).toBe(true)
    expect(shownNow(other.getState()).rows.map((row) => row.value)).toEqual(shownNow(store.getState()).rows.map((row) => row.value))
    // Read again, it is known and not added twice.
    expect(other.getState().readAddress(addressOf(store.getState()))).toEqual([])
    expect(other.getState().recipes).toHaveLength(1)
    // An address without a recipe is an address of the default; the own recipe stays at hand.
    other.getState().readAddress('#/lage')
    expect(other.getState()).toMatchObject({ recipeId: defaultRecipeId, shownRecipe: undefined, recipes: [{}] })
  })

  it('falls back and says so when it is damaged', () => {
    const store = createAppStore(data)
    expect(store.getState().readAddress('#/labor?rezept=kaputt')).toEqual(['rezept'])
    expect(store.getState()).toMatchObject({ view: 'labor', recipeId: defaultRecipeId, recipes: [] })
  })
})

describe('recipes in the store', () => {
  it('never change a preset: an edit begins an own recipe, which drives the index everywhere', () => {
    const store = createAppStore(data)
    const before = shownNow(store.getState())
    store.getState().editRecipe(weighted(active(store), 'wahlbeteiligung', 0))
    expect(isPreset(store.getState().recipeId)).toBe(false)
    expect(presetChoices(data).find((each) => each.id === defaultRecipeId)!.indicators.every((each) => each.weight === 1)).toBe(true)
    const after = shownNow(store.getState())
    expect(after.rows.map((row) => row.value)).not.toEqual(before.rows.map((row) => row.value))
    store.getState().editRecipe({ indicators: active(store).indicators.filter((each) => each.id !== 'wahlbeteiligung') })
    expect(profile(data, 2017, null, '06', store.getState().shownRecipe).filter((each) => each.inIndex).map((each) => each.indicator.id)).not.toContain('wahlbeteiligung')
    // Without an indicator is the same as with weight 0.
    expect(shownNow(store.getState()).rows.map((row) => row.rank)).toEqual(after.rows.map((row) => row.rank))
  })

  it('keeps the last valid result while a recipe cannot be computed', () => {
    const store = createAppStore(data)
    store.getState().editRecipe({ normalisation: 'minmax' })
    const valid = store.getState().shownRecipe
    store.getState().editRecipe({ weighting: 'manual', indicators: active(store).indicators.map((each) => ({ ...each, weight: 0 })) })
    expect(indexLevel(data, 2017, null, 'bedarf', active(store)).ok).toBe(false)
    expect(store.getState().shownRecipe).toBe(valid)
    expect(shownNow(store.getState()).ratedCount).toBe(48)
    store.getState().undoRecipe()
    expect(store.getState().shownRecipe).toEqual(valid)
  })

  it('makes one step of one pull of a slider, and takes every step back and forward', () => {
    const store = createAppStore(data)
    const states = [store.getState().recipes]
    for (const id of ['sgb2_quote', 'wahlbeteiligung']) {
      for (const weight of [1.1, 1.2, 1.3]) store.getState().editRecipe(weighted(active(store), id, weight), `weight:${id}`)
      store.getState().endGesture()
      states.push(store.getState().recipes)
    }
    expect(store.getState().recipeHistory.past).toHaveLength(2)
    store.getState().undoRecipe()
    expect(store.getState().recipes).toBe(states[1])
    store.getState().undoRecipe()
    expect(store.getState()).toMatchObject({ recipes: states[0], recipeId: defaultRecipeId, shownRecipe: undefined })
    store.getState().undoRecipe()
    expect(store.getState().recipes).toBe(states[0])
    store.getState().redoRecipe()
    store.getState().redoRecipe()
    store.getState().redoRecipe()
    expect(store.getState().recipes).toBe(states[2])
  })

  it('remembers a hundred steps and no more', () => {
    const store = createAppStore(data)
    for (let step = 0; step < historyLimit + 20; step++) store.getState().editRecipe({ minPopulation: step })
    expect(store.getState().recipeHistory.past).toHaveLength(historyLimit)
  })

  it('copies, renames and deletes, and brings a deleted one back', () => {
    const store = createAppStore(data)
    store.getState().saveRecipeAs('Unser Rezept')
    store.getState().saveRecipeAs('Unser Rezept')
    expect(store.getState().recipes.map((each) => each.title)).toEqual(['Unser Rezept', 'Unser Rezept 2'])
    expect(new Set(store.getState().recipes.map((each) => each.id)).size).toBe(2)
    store.getState().renameRecipe('Zweites')
    store.getState().compareWith(store.getState().recipeId)
    store.getState().deleteRecipe()
    expect(store.getState()).toMatchObject({ recipeId: defaultRecipeId, compareId: defaultRecipeId, recipes: [{ title: 'Unser Rezept' }] })
    store.getState().notice!.undo!()
    expect(active(store).title).toBe('Zweites')
    expect(store.getState().compareId).toBe(store.getState().recipeId)
  })

  it('drops a filter on classes that the recipe does not have', () => {
    const store = createAppStore(data)
    store.getState().show({ classFilter: [4] })
    store.getState().editRecipe({ classes: { method: 'quantile', count: 3 } })
    expect(store.getState().classFilter).toEqual([])
    expect(shownNow(store.getState()).classCount).toBe(3)
  })
})

describe('a recipe and the data', () => {
  it('names the indicators a year does not carry, and takes names, minimum and year into the specification', () => {
    const recipe: RecipeChoices = { ...presetChoices(data)[0]!, id: 'eigen-1', exclude: ['06'], minPopulation: 1000, referenceYear: 2022, indicators: [{ id: 'hunde', direction: 1, weight: 1 }, { id: 'sgb2_quote', direction: 1, weight: 2, since: 2012 }] }
    const { spec, absent } = indexRecipe(data, 2017, 'bedarf', recipe)
    expect(absent).toEqual(['hunde'])
    expect(spec).toMatchObject({ exclude: ['06'], minPopulation: 1000, referenceYear: 2022, indicators: [{ id: 'sgb2_quote', weight: 2, since: 2012, domain: 'Ökonomische Situation' }] })
    const shown = shownIndex(data, 2017, null, 'bedarf', recipe)
    expect(shown.rowOf.get('06')!.exclusion).toEqual({ reason: 'named' })
    expect(shown.rows.filter((row) => row.exclusion?.reason === 'population').every((row) => typeof row.population === 'number' && row.population < 1000)).toBe(true)
  })

  it('rates every unit that has values when no minimum is asked for', () => {
    const shown = shownIndex(data, 2017, null, 'bedarf', { ...presetChoices(data)[0]!, id: 'eigen-1', minPopulation: 0, missing: 'available' })
    expect(shown.rows.some((row) => row.exclusion?.reason === 'population')).toBe(false)
    expect(shown.ratedCount).toBeGreaterThan(48)
  })
})

describe('a hundred points', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 }).map((list) => list.map((weight, i): RecipeIndicator => ({ id: `i${i}`, direction: 1, weight: weight / 10 })))
  const sum = (list: readonly RecipeIndicator[]): number => list.reduce((all, each) => all + each.weight, 0)

  it('stay a hundred whole points, whoever gets them', () => {
    fc.assert(
      fc.property(weights, fc.nat(13), fc.integer({ min: -20, max: 140 }), (list, at, points) => {
        const budget = toBudget(list)
        const { id } = budget[at % budget.length]!
        const spent = spend(budget, id, points)
        for (const each of [budget, spent]) {
          expect(sum(each)).toBe(100)
          expect(each.every(({ weight }) => Number.isInteger(weight) && weight >= 0)).toBe(true)
        }
        if (list.length > 1) expect(spent.find((each) => each.id === id)!.weight).toBe(Math.min(100, Math.max(0, points)))
      }),
    )
  })

  it('are shared equally where nothing has been given, and none are where there is nobody', () => {
    expect(toBudget([]).length).toBe(0)
    expect(toBudget(['a', 'b', 'c'].map((id) => ({ id, direction: 1, weight: 0 }))).map((each) => each.weight)).toEqual([34, 33, 33])
  })
})
