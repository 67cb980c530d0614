import { useEffect, useState } from 'react'
import { isPresent } from '../../core/indicators/missing'
import { zoneCurve } from '../../core/zoning/proposals/zoneCurve'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import type { AttainableFigure, AttainableResult } from '../../core/zoning/random/attainable'
import type { PlanFigureId } from '../../core/zoning/random/planFigures'
import { guete } from '../../i18n/de/guete'
import { startAttainable } from '../../workers/chanceClient'
import type { DeskModel } from './useDeskModel'

export interface Attained {
  readonly result: AttainableResult
  readonly figures: ReadonlyMap<PlanFigureId, AttainableFigure>
}

export type AttainedState = { readonly state: 'none' } | { readonly state: 'running' } | { readonly state: 'failed'; readonly sentence: string } | { readonly state: 'done'; readonly value: Attained }

const seed = 1
const samples = 1000
/** What was computed for a context, by number of zones: strokes do not change it. */
const known = new WeakMap<QualityContext, Map<number, AttainedState>>()
const statesOf = (context: QualityContext): Map<number, AttainedState> => {
  const states = known.get(context) ?? new Map<number, AttainedState>()
  known.set(context, states)
  return states
}

const begin = (context: QualityContext, zones: number) => {
  const variables = context.variables.map(({ id, values }) => ({ id, values: values.map((value) => (isPresent(value) ? value : null)) }))
  const population = context.population.map((people) => (isPresent(people) ? people : 0))
  // Merging neighbours sometimes finds zones more alike than climbing does.
  const best = Object.fromEntries(
    variables.flatMap(({ id, values }): [PlanFigureId, number][] => {
      const merged = zoneCurve(context.graph, [{ id, weight: 1, values }], 'people', population).find((point) => point.zones === zones)
      return merged === undefined ? [] : [[`eta2:${id}`, merged.eta2]]
    }),
  )
  return startAttainable({ graph: context.graph, population, variables, hulls: context.hulls, zones, seed, samples, best })
}

/** What plans with as many rooms reach, computed in a worker when somebody looks and kept. */
export const useAttainable = ({ context, quality }: DeskModel): AttainedState => {
  const zones = quality.zoneCount
  const isComplete = quality.unassigned.units.length === 0
  const [, redraw] = useState(0)
  useEffect(() => {
    const states = statesOf(context)
    if (!isComplete || zones < 2 || states.has(zones)) return
    // A group that paints on does not start a computation with every stroke.
    let cancel: () => void = () => undefined
    const timer = setTimeout(() => {
      states.set(zones, { state: 'running' })
      redraw((count) => count + 1)
      const job = begin(context, zones)
      cancel = () => {
        states.delete(zones)
        job.cancel()
      }
      void job.result.then((found) => {
        if (!found.ok && found.problems.some(({ code }) => code === 'cancelled')) return
        cancel = () => undefined
        states.set(
          zones,
          found.ok
            ? { state: 'done', value: { result: found.value, figures: new Map(found.value.figures.map((figure) => [figure.id, figure])) } }
            : { state: 'failed', sentence: found.problems.map((problem) => `${problem.sentence} ${problem.wayOut}`).join(' ') },
        )
        redraw((count) => count + 1)
      })
    }, 400)
    return () => {
      clearTimeout(timer)
      cancel()
    }
  }, [context, zones, isComplete])
  if (zones < 2) return { state: 'failed', sentence: guete.tooFew }
  if (!isComplete) return { state: 'failed', sentence: guete.incomplete }
  return statesOf(context).get(zones) ?? { state: 'none' }
}
