import { seededRandom } from '../../index/robustness/seededRandom'
import type { FlatGraph } from './flatGraph'
import type { PlanMeter } from './planFigures'
import { recomChain } from './recomChain'

/** Told this often how far it is; the last call says all. */
const progressSteps = 100

/** What a chain starts from and how it goes. */
export interface DrawSpec {
  readonly graph: FlatGraph
  readonly zones: number
  readonly sizes: readonly [number, number]
  /** One start per chain; they are not changed. */
  readonly starts: readonly Int32Array[]
  readonly perChain: number
  readonly seed: number
}

export interface Drawn {
  /** Per figure of the meter, per chain: one value per draw. */
  readonly values: readonly (readonly Float64Array[])[]
  readonly warmUp: number
  readonly thinning: number
  readonly moved: number
}

/** Streams of the seed: starts are drawn from these, chains from the ones after. */
export const startStream = 11
const chainStream = 21

/**
 * Steps between two draws: with more zones each of them is met more seldom. Measured on
 * Erfurt's units with 3 to 30 zones, neighbouring draws are then correlated with 0.2 or less;
 * what is left of it is in the effective number of draws.
 */
export const thinningOf = (zones: number): number => Math.min(200, Math.max(10, 5 * zones))

/**
 * Draws plans with one chain per start (recomChain), after a warm-up of 100 draws' steps
 * that are thrown away, and measures each. `look` sees every drawn plan and its figures
 * (both arrays are used again). null where `onProgress` stopped it.
 */
export const drawPlans = ({ graph, zones, sizes, starts, perChain, seed }: DrawSpec, meter: PlanMeter, onProgress: (done: number, all: number) => boolean, look?: (zone: Int32Array, figures: Float64Array) => void): Drawn | null => {
  const thinning = thinningOf(zones)
  const before = 100
  const values = meter.ids.map(() => starts.map(() => new Float64Array(perChain)))
  const figures = new Float64Array(meter.ids.length)
  const all = starts.length * (before + perChain)
  const every = Math.max(1, Math.floor(all / progressSteps))
  let [done, moves] = [0, 0]
  for (const [c, start] of starts.entries()) {
    const chain = recomChain(graph, start.slice(), zones, sizes, seededRandom(seed, chainStream + c))
    for (let draw = -before; draw < perChain; draw++) {
      for (let step = 0; step < thinning; step++) if (chain.step()) moves++
      if (draw >= 0) {
        meter.measure(chain.zone, figures)
        for (let f = 0; f < figures.length; f++) values[f]![c]![draw] = figures[f]!
        look?.(chain.zone, figures)
      }
      done++
      if ((done % every === 0 || done === all) && !onProgress(done, all)) return null
    }
  }
  return { values, warmUp: before * thinning, thinning, moved: moves / (all * thinning) }
}
