import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing, type Value } from '../../indicators/missing'
import { idsOf } from '../../testing/builders'
import { formulaOrBorder, type FormulaOrBorderTask } from './formulaOrBorder'
import { midRanks } from './midRanks'
import { twoWay } from './twoWay'

const one = [6, 5, 4, 3, 2, 1]
const other = [5, 6, 3, 4, 1, 2]
const task = (values: FormulaOrBorderTask['values'], more: Partial<FormulaOrBorderTask> = {}): FormulaOrBorderTask => ({ units: idsOf(values[0]?.[0]?.length ?? 0), values, ...more })

describe('formulaOrBorder', () => {
  it('blames the formula where only recipes differ', () => {
    expect(formulaOrBorder(task([[one, one, one], [other, other, other]]))).toMatchObject({ recipe: 1, variant: 0, interaction: 0, leftOut: [] })
  })

  it('blames the border where only variants differ', () => {
    expect(formulaOrBorder(task([[one, other], [one, other], [one, other]]))).toMatchObject({ recipe: 0, variant: 1, interaction: 0 })
    expect(formulaOrBorder(task([[one, other]]))).toMatchObject({ recipe: 0, variant: 1, interaction: 0 })
  })

  it('blames the interplay where neither alone makes a difference', () => {
    const result = formulaOrBorder(task([[one, other], [other, one]]))
    expect(result).toMatchObject({ recipe: 0, variant: 0, interaction: 1 })
    // Means and squares by hand: every unit is on two neighbouring places, twice each.
    expect(result.shifts[0]).toEqual({ unit: '01', lowest: 1, highest: 2, mean: 1.5, recipe: 0, variant: 0, interaction: 0.25 })
  })

  it('meets an example by hand', () => {
    // [[1, 2], [3, 8]]: mean 3.5; rows 1.5, 5.5; columns 2, 5; residuals ±1.
    expect(twoWay([[1, 2], [3, 8]])).toEqual({ mean: 3.5, recipe: 4, variant: 2.25, interaction: 1 })
    const result = formulaOrBorder(task([[[1], [2]], [[3], [8]]], { scale: 'value' }))
    expect(result.recipe).toBeCloseTo(4 / 7.25, 12)
    expect(result.variant).toBeCloseTo(2.25 / 7.25, 12)
    expect(result.interaction).toBeCloseTo(1 / 7.25, 12)
  })

  it('measures the mean shift of ranks', () => {
    expect(formulaOrBorder(task([[one, other]])).meanShift).toEqual([[0, 1]])
  })

  it('lets people count', () => {
    // Under the second recipe 01 and 02 change places, under the second variant 03 and 04.
    const change = (base: readonly number[], i: number): number[] => base.map((value, at) => (at === i ? base[i + 1]! : at === i + 1 ? base[i]! : value))
    const values = [[one, change(one, 2)], [change(one, 0), change(change(one, 0), 2)]]
    expect(formulaOrBorder(task(values))).toMatchObject({ recipe: 0.5, variant: 0.5, interaction: 0 })
    expect(formulaOrBorder(task(values, { population: [30, 30, 10, 10, 0, missing.suppressed] }))).toMatchObject({ recipe: 0.75, variant: 0.25, interaction: 0 })
    expect(formulaOrBorder(task(values, { population: [1, 1, 0, 0, 1, 1] }))).toMatchObject({ recipe: 1, variant: 0 })
  })

  it('ranks only units with a value everywhere', () => {
    const result = formulaOrBorder(task([[[9, 1, missing.unknown], [1, 2, 3]]]))
    expect(result.leftOut).toEqual(['03'])
    expect(result.shifts.map((shift) => [shift.lowest, shift.highest])).toEqual([[1, 2], [1, 2]])
  })

  it('says nothing where nothing changes or nothing is there', () => {
    const nothing = { recipe: missing.notApplicable, variant: missing.notApplicable, interaction: missing.notApplicable }
    expect(formulaOrBorder(task([[one, one]]))).toMatchObject({ ...nothing, meanShift: [[0, 0]] })
    expect(formulaOrBorder(task([[[1, 2], [1 + 1e-12, 2]]], { scale: 'value' }))).toMatchObject(nothing)
    expect(formulaOrBorder(task([]))).toMatchObject({ ...nothing, shifts: [], meanShift: [] })
    expect(formulaOrBorder(task([[[missing.unknown]]]))).toMatchObject({ ...nothing, leftOut: ['01'], meanShift: [[missing.notApplicable]] })
    expect(formulaOrBorder(task([[one, other]], { population: one.map(() => missing.unknown) }))).toMatchObject(nothing)
  })

  it('refuses tables with holes', () => {
    expect(() => formulaOrBorder(task([[one, one], [one]]))).toThrow(RangeError)
    expect(() => formulaOrBorder(task([[one, [1]]]))).toThrow(RangeError)
    expect(() => formulaOrBorder(task([[one]], { population: [1] }))).toThrow(RangeError)
  })

  const cube = fc.record({ recipes: fc.integer({ min: 1, max: 4 }), variants: fc.integer({ min: 1, max: 4 }), units: fc.integer({ min: 2, max: 8 }), seed: fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 128, maxLength: 128 }) }).map(({ recipes, variants, units, seed }) =>
    Array.from({ length: recipes }, (_, r) => Array.from({ length: variants }, (_v, v) => Array.from({ length: units }, (_u, u): Value => seed[(r * 4 + v) * 8 + u]!))),
  )
  const turned = (values: readonly (readonly (readonly Value[])[])[]): (readonly Value[])[][] => values[0]!.map((_, v) => values.map((row) => row[v]!))

  it('has shares that add up, are the whole variance, and change places with the axes', () => {
    fc.assert(
      fc.property(cube, fc.constantFrom('rank' as const, 'value' as const), (values, scale) => {
        const result = formulaOrBorder(task(values, { scale }))
        const swapped = formulaOrBorder(task(turned(values), { scale }))
        if (typeof result.recipe !== 'number') {
          expect(swapped.recipe).toBe(missing.notApplicable)
          return
        }
        const shares = [result.recipe, result.variant, result.interaction] as number[]
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
        expect(swapped.variant).toBeCloseTo(result.recipe, 10)
        expect(swapped.interaction).toBeCloseTo(result.interaction as number, 10)
        if (scale === 'rank') return
        result.shifts.forEach((shift, unit) => {
          const cells = values.flat().map((cell) => cell[unit] as number)
          const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length
          expect(shift.recipe + shift.variant + shift.interaction).toBeCloseTo(cells.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cells.length, 10)
        })
      }),
    )
  })
})

describe('midRanks', () => {
  it('shares places among equals', () => {
    expect(midRanks([3, 1, 3, 2])).toEqual([1.5, 4, 1.5, 3])
    expect(midRanks([])).toEqual([])
  })

  it('always gives the same sum', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 }), (values) => {
      expect(midRanks(values).reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2)
    }))
  })
})
