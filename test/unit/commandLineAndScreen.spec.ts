import { describe, expect, it } from 'vitest'
import { readArguments, type Arguments } from '../../scripts/cli/arguments'
import { compareCommand } from '../../scripts/cli/compareCommand'
import { qualityCommand } from '../../scripts/cli/qualityCommand'
import { createAppStore } from '../../src/state/store'
import { qualityAt } from '../../src/state/derived/quality'
import { comparison, figuresOf } from '../../src/views/vergleich/comparison'
import { parseErfurt } from '../erfurt'

const parsed = parseErfurt()
if (!parsed.ok) throw new Error('package')
const state = createAppStore(parsed.value).getState()
const zoning = (id: string) => state.data.zonings.find((each) => each.id === id)!
const [a, b] = [zoning('soziale-planungsraeume'), zoning('landtagswahlkreise-2019')]
const files = [a, b].flatMap(({ id }) => ['--zoning', `data/zonings/${id}.csv:zone`])
const table = ['--table', 'data/components.csv', '--year', '2017', '--population', 'einwohner']
const called = (...words: string[]): Arguments => readArguments(words) as Arguments

describe('the command line and the screen', () => {
  it('give the same comparison', () => {
    const { output } = compareCommand(called('compare', ...files, ...table))
    const told = JSON.parse(output) as Record<string, number>
    const compared = comparison(state.data, 2017, a, b)
    const { byUnits, byPeople } = figuresOf(state.data, 2017, a, b)
    if ('missing' in byUnits || 'missing' in byPeople) throw new Error('figures')
    expect(told).toMatchObject({ movedUnits: compared.movedUnits, movedPeople: compared.movedPeople })
    expect(told.ari).toBeCloseTo(byUnits.ari, 12)
    expect(told.ariWeighted).toBeCloseTo(byPeople.ari, 12)
    expect(told.vMeasure).toBeCloseTo(byUnits.vMeasure, 12)
    expect(told.variationOfInformation).toBeCloseTo(byUnits.variationOfInformation, 12)
  })

  it('give the same measures', async () => {
    const { output } = await qualityCommand(called('quality', '--boundaries', 'data/boundaries/units.topojson', '--spec', 'docs/beispiele/sozialindex.json', ...files, ...table))
    const told = JSON.parse(output) as { zonings: Record<string, unknown>[] }
    const plans = [a, b].map((each) => qualityAt(state, each))
    plans.forEach((plan, i) => {
      const text = JSON.stringify(told.zonings[i])
      // Whatever the names of the fields: the figures on screen stand in it.
      for (const value of [plan.cutEdges, plan.cutLength, plan.polsbyPopper!, plan.homogeneity[0]!.eta2!, plan.sizes.maxDeviation!]) expect(numbersIn(text).some((number) => Math.abs(number - value) <= 1e-9 * Math.abs(value))).toBe(true)
    })
  })
})

const numbersIn = (text: string): number[] => [...text.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(([number]) => Number(number))
