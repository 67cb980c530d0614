import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { presetChoices } from '../../../state/recipes/presetChoices'
import { shownIndex } from '../../../state/derived/shownIndex'
import { formulaModel, isQuick, largestShifts } from './formulaModel'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const presets = presetChoices(data)
const [rooms, types] = data.zonings as [(typeof data.zonings)[0], (typeof data.zonings)[0]]

/** Need turned round: it puts first who was last. */
const upsideDown = { ...presets[0]!, id: 'verkehrt', indicators: presets[0]!.indicators.map((each) => ({ ...each, direction: each.direction === 1 ? (-1 as const) : (1 as const) })) }

describe('formulaModel', () => {
  const model = formulaModel(data, 2017, 'bedarf', presets, data.zonings)

  it('names the recipes that this year does not allow and goes on with the others', () => {
    expect(model.without.map(({ id }) => id)).toEqual(['amtlich'])
    expect(model.recipes.map(({ id }) => id)).toEqual(['monitoring', 'rangsumme', 'lebenslagen'])
    expect(model.answer.meanShift.map((row) => row.length)).toEqual([3, 3, 3])
  })

  it('gives shares that add up to one', () => {
    const { recipe, variant, interaction } = model.answer
    expect((recipe as number) + (variant as number) + (interaction as number)).toBeCloseTo(1, 12)
    // The presets agree on the order of the rooms in every division.
    expect(recipe).toBe(0)
    const mixed = formulaModel(data, 2017, 'bedarf', [presets[0]!, upsideDown], [rooms, types]).answer
    // Turned round it is a mirror image: what is left to the borders alone is nothing.
    expect(mixed.recipe).toBeGreaterThan(0)
    expect(mixed.interaction).toBeGreaterThan(0)
    expect(mixed.variant).toBeCloseTo(0, 12)
  })

  it('ranks as the index that is shown does', () => {
    const [recipe] = presets
    const shown = shownIndex(data, 2017, rooms, 'bedarf', recipe)
    const { answer } = formulaModel(data, 2017, 'bedarf', [recipe!], [rooms])
    const value = (unit: string): number => shown.rowOfUnit.get(unit)!.value as number
    const places = answer.shifts.map(({ unit, lowest }) => ({ unit, lowest })).sort((x, y) => x.lowest - y.lowest)
    places.slice(1).forEach(({ unit }, i) => {
      expect(value(unit)).toBeLessThanOrEqual(value(places[i]!.unit))
    })
    expect(answer.shifts.every(({ lowest, highest }) => lowest === highest)).toBe(true)
  })

  it('cannot blame the borders where a grouping is compared with its double, nor the formula with a single recipe', () => {
    const doubled = formulaModel(data, 2017, 'bedarf', [presets[0]!, upsideDown], [rooms, { ...rooms, id: 'double' }]).answer
    expect(doubled).toMatchObject({ recipe: 1, variant: 0, interaction: 0 })
    expect(largestShifts(doubled.shifts).every(({ cause }) => cause === 'recipe')).toBe(true)
    expect(formulaModel(data, 2017, 'bedarf', presets.slice(0, 1), [rooms, types]).answer).toMatchObject({ recipe: 0, variant: 1, interaction: 0 })
  })

  it('is the identical object for identical input', () => {
    const again = formulaModel(data, 2017, 'bedarf', presets, data.zonings)
    expect(formulaModel(data, 2017, 'bedarf', presets, data.zonings)).toBe(again)
    expect(again).toEqual(model)
  })
})

describe('isQuick', () => {
  it('lets Erfurt’s presets and divisions through, and makes six variants or a large city ask', () => {
    expect(isQuick(4, 3, 53)).toBe(true)
    expect(isQuick(4, 6, 53)).toBe(false)
    expect(isQuick(3, 2, 2000)).toBe(false)
  })
})

describe('largestShifts', () => {
  const shift = (unit: string, lowest: number, highest: number, recipe: number, variant: number, interaction: number) => ({ unit, lowest, highest, mean: 0, recipe, variant, interaction })
  it('puts the farthest first, says where it comes from, and leaves out who stays', () => {
    expect(largestShifts([shift('a', 1, 3, 5, 1, 1), shift('b', 2, 2, 0, 0, 0), shift('c', 4, 9, 1, 2, 0), shift('d', 2, 4, 0, 1, 3)])).toEqual([
      { unit: 'c', lowest: 4, highest: 9, cause: 'variant' },
      { unit: 'a', lowest: 1, highest: 3, cause: 'recipe' },
      { unit: 'd', lowest: 2, highest: 4, cause: 'interaction' },
    ])
    expect(largestShifts([shift('a', 1, 3, 5, 1, 1), shift('c', 4, 9, 1, 2, 0)], 1)).toHaveLength(1)
  })
})
