import type { ChanceFigure, ChanceResult } from '../../../core/zoning/random/chanceTask'
import type { PlanFigureId } from '../../../core/zoning/random/planFigures'
import type { Problem } from '../../../core/result'
import { axisOf } from '../../../charts/ChanceChart'

/** A zoning with its answer, as it stands in a row. */
export interface AnsweredZoning {
  readonly id: string
  readonly title: string
  readonly letter: string
  readonly result: ChanceResult
}

export interface FigureRow {
  readonly zoning: AnsweredZoning
  readonly figure: ChanceFigure
  /** Other zonings with as many zones, to be marked beside the own value. */
  readonly beside: readonly { readonly zoning: AnsweredZoning; readonly own: number }[]
}

export interface FigureRows {
  readonly id: PlanFigureId
  /** One axis for all rows, so that they can be compared. */
  readonly axis: readonly [number, number]
  readonly rows: readonly FigureRow[]
}

/** First what is asked of a zoning, then what its borders are like. */
const order = (id: PlanFigureId): number => (id.startsWith('eta2:') ? 0 : ['polsbyPopper', 'maxDeviation', 'cutLength', 'cutEdges'].indexOf(id) + 1)

/**
 * Figures over the answered zonings, each with a row per zoning that has it. Marked
 * beside it is who has as many zones and the same number of units taking part.
 */
export const figureRows = (answered: readonly AnsweredZoning[]): FigureRows[] => {
  const ids = [...new Set(answered.flatMap(({ result }) => result.figures.map(({ id }) => id)))].sort((a, b) => order(a) - order(b))
  return ids.map((id) => {
    const with_ = answered.flatMap((zoning) => {
      const figure = zoning.result.figures.find((each) => each.id === id)
      return figure === undefined ? [] : [{ zoning, figure }]
    })
    const rows = with_.map(({ zoning, figure }): FigureRow => ({
      zoning,
      figure,
      beside: with_.filter((other) => other.zoning !== zoning && other.zoning.result.zones === zoning.result.zones && other.zoning.result.units === zoning.result.units).map((other) => ({ zoning: other.zoning, own: other.figure.own })),
    }))
    return { id, rows, axis: axisOf(rows.flatMap(({ figure }) => [figure.own, figure.quantiles[0]!, figure.quantiles.at(-1)!])) }
  })
}

/** What is to be said of one or several zonings. */
export interface SharedNotes {
  readonly titles: readonly string[]
  readonly problems: readonly Problem[]
}

/** Zonings of which the same is to be said are named together, in their order; those of which nothing is to be said are left out. */
export const sharedNotes = (notes: readonly { readonly title: string; readonly problems: readonly Problem[] }[]): SharedNotes[] => {
  const groups = new Map<string, { titles: string[]; problems: readonly Problem[] }>()
  for (const { title, problems } of notes) {
    if (problems.length === 0) continue
    const key = JSON.stringify(problems)
    const group = groups.get(key) ?? { titles: [], problems }
    group.titles.push(title)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The core's warning about chains that do not agree. */
export const mixingProblem = 'chance-mixing'
