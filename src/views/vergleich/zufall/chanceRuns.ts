import { createStore, type StoreApi } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { Result } from '../../../core/result'
import type { ChanceResult } from '../../../core/zoning/random/chanceTask'
import { startChance } from '../../../workers/chanceClient'
import { chanceTaskOf, sameRun, type ChanceRun } from './chanceTaskOf'

export interface ChanceOutcome extends ChanceRun {
  readonly answer: Result<ChanceResult>
}

interface Running {
  readonly run: ChanceRun
  readonly done: number
  readonly all: number
}

interface ChanceState {
  readonly running: Running | null
  /** Runs that wait for the one before. */
  readonly waiting: readonly ChanceRun[]
  /** Latest first, at most `kept`. */
  readonly outcomes: readonly ChanceOutcome[]
  /** How the last batch ended; null while it runs and before the first. */
  readonly ended: 'finished' | 'cancelled' | null
}

const kept = 24

export interface ChanceRuns {
  readonly store: StoreApi<ChanceState>
  /** Computes what is not known yet, one run after the other; stops what is on its way. */
  readonly begin: (runs: readonly ChanceRun[]) => void
  readonly cancel: () => void
}

/**
 * Comparisons with random plans, one worker at a time. They go on while other
 * sections are looked at, and what was computed is kept for the same context, zoning,
 * number of draws and seed.
 *
 * @param start how to start one; another one in specs
 */
export const createChanceRuns = (start: typeof startChance = startChance): ChanceRuns => {
  const store = createStore<ChanceState>(() => ({ running: null, waiting: [], outcomes: [], ended: null }))
  let stop: (() => void) | null = null

  const next = (): void => {
    const [run, ...waiting] = store.getState().waiting
    if (run === undefined) {
      store.setState({ running: null, ended: 'finished' })
      return
    }
    store.setState({ running: { run, done: 0, all: run.samples }, waiting })
    const job = start(chanceTaskOf(run), (done, all) => {
      store.setState({ running: { run, done, all } })
    })
    stop = job.cancel
    void job.result.then((answer) => {
      // A run that was stopped, or that another batch has replaced, has nothing more to say.
      if (stop !== job.cancel) return
      stop = null
      store.setState(({ outcomes }) => ({ outcomes: [{ ...run, answer }, ...outcomes.filter((each) => !sameRun(each, run))].slice(0, kept) }))
      next()
    })
  }

  const halt = (): void => {
    const ending = stop
    stop = null
    ending?.()
  }

  return {
    store,
    begin: (runs) => {
      halt()
      const { outcomes } = store.getState()
      store.setState({ waiting: runs.filter((run) => !outcomes.some((each) => sameRun(each, run))), ended: null })
      next()
    },
    cancel: () => {
      halt()
      store.setState({ running: null, waiting: [], ended: 'cancelled' })
    },
  }
}

/** The runs of the page. */
export const chanceRuns = createChanceRuns()
export const useChanceRuns = <T,>(select: (state: ChanceState) => T): T => useStore(chanceRuns.store, select)

/** What the form remembers while other sections are looked at. `chosen` null: A and B. */
export interface ChanceWish {
  readonly chosen: readonly string[] | null
  readonly samples: number
  readonly seed: number
}

const wishStore = createStore<ChanceWish>(() => ({ chosen: null, samples: 1000, seed: 1 }))
export const useChanceWish = (): ChanceWish => useStore(wishStore)
export const setChanceWish = (change: Partial<ChanceWish>): void => {
  wishStore.setState(change)
}
