import type { Spend } from './localSearch'

/** Told this often how far it is; the last call says all. */
const progressSteps = 100

/** Progress over phases whose length is only roughly known. */
export interface ProgressMeter {
  /** A phase expected to take `work` that is `share` of the whole; ends where the one before ended at most. */
  readonly phase: (work: number, share: number) => Spend
  /** Says that all is done; false where it was stopped. */
  readonly finish: () => boolean
}

export const progressMeter = (onProgress: (done: number, all: number) => boolean): ProgressMeter => {
  let begun = 0
  let told = -1
  let going = true
  const tell = (step: number): boolean => {
    if (!going || step <= told) return going
    told = step
    going = onProgress(step, progressSteps)
    return going
  }
  return {
    phase: (work, share) => {
      const start = begun
      begun = Math.min(0.99, begun + share)
      const end = begun
      let done = 0
      return (more) => {
        done += more
        return tell(Math.floor((start + (end - start) * Math.min(1, done / Math.max(1, work))) * progressSteps))
      }
    },
    finish: () => tell(progressSteps),
  }
}
