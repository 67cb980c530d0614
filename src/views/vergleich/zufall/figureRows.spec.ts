import { describe, expect, it } from 'vitest'
import { info, warning } from '../../../core/problem'
import type { ChanceFigure, ChanceResult } from '../../../core/zoning/random/chanceTask'
import type { PlanFigureId } from '../../../core/zoning/random/planFigures'
import { figureRows, sharedNotes, type AnsweredZoning } from './figureRows'

const figure = (id: PlanFigureId, own: number, quantiles: readonly number[]): ChanceFigure => ({ id, higherIsBetter: true, own, percentile: 0.5, standardError: 0, quantiles, histogram: [], effectiveSamples: 1 })
const zoning = (letter: string, zones: number, units: number, figures: readonly ChanceFigure[]): AnsweredZoning => ({ id: letter, title: letter, letter, result: { zones, units, figures } as unknown as ChanceResult })

const spread = [0, 1, 2, 3, 4, 5, 6]
const a = zoning('A', 6, 53, [figure('cutEdges', 40, [20, 60]), figure('eta2:index', 9, spread), figure('polsbyPopper', 2, spread)])
const b = zoning('B', 6, 53, [figure('eta2:index', -1, spread)])
const c = zoning('C', 4, 53, [figure('eta2:index', 3, spread)])
const d = zoning('D', 6, 50, [figure('eta2:index', 3, spread)])

describe('figureRows', () => {
  it('asks first what rooms are for, then how they are bounded, on one axis each', () => {
    const figures = figureRows([a, b, c])
    expect(figures.map(({ id }) => id)).toEqual(['eta2:index', 'polsbyPopper', 'cutEdges'])
    expect(figures.map(({ axis }) => axis)).toEqual([[-1, 9], [0, 6], [20, 60]])
    expect(figures[1]!.rows.map((row) => row.zoning.letter)).toEqual(['A'])
  })

  it('marks beside a zoning only who has as many rooms of as many units', () => {
    const [homogeneity] = figureRows([a, b, c, d])
    expect(homogeneity!.rows.map((row) => [row.zoning.letter, row.beside.map((other) => [other.zoning.letter, other.own])])).toEqual([
      ['A', [['B', -1]]],
      ['B', [['A', 9]]],
      ['C', []],
      ['D', []],
    ])
  })

  it('has nothing to show without answers', () => {
    expect(figureRows([])).toEqual([])
  })
})

describe('sharedNotes', () => {
  it('names zonings together of which the same is to be said', () => {
    const apart = warning('apart', 'Räume hängen nicht zusammen.', '')
    const open = info('open', 'Ein Gebiet fehlt.', '')
    expect(sharedNotes([{ title: 'A', problems: [apart] }, { title: 'B', problems: [] }, { title: 'C', problems: [apart, open] }, { title: 'D', problems: [{ ...apart }] }])).toEqual([
      { titles: ['A', 'D'], problems: [apart] },
      { titles: ['C'], problems: [apart, open] },
    ])
  })
})
