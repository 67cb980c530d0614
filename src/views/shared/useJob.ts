import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../core/result'
import type { Job } from '../../workers/workerJob'

export interface Progress {
  readonly done: number
  readonly all: number
}

/** One computation at a time: started, watched, cancelled; a view that goes away stops it. */
export const useJob = <T,>() => {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const cancel = useRef<(() => void) | null>(null)
  useEffect(() => () => cancel.current?.(), [])
  const stop = (): void => {
    cancel.current?.()
    cancel.current = null
    setProgress(null)
  }
  const start = (begin: (onProgress: (done: number, all: number) => void) => Job<T>, onResult: (value: T) => void): void => {
    stop()
    setProblems([])
    setProgress({ done: 0, all: 1 })
    const job = begin((done, all) => {
      setProgress({ done, all })
    })
    cancel.current = job.cancel
    void job.result.then((computed) => {
      // A cancelled computation, or one that another has replaced, has nothing more to say.
      if (cancel.current !== job.cancel) return
      cancel.current = null
      setProgress(null)
      setProblems(computed.ok ? computed.warnings : computed.problems)
      if (computed.ok) onResult(computed.value)
    })
  }
  return { progress, problems, start, stop }
}
