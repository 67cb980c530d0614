import { attainable } from '../core/zoning/random/attainable'
import { computeChance } from '../core/zoning/random/computeChance'
import type { ChanceReply, ChanceRequest } from './chanceMessages'

const reply = (message: ChanceReply): void => globalThis.postMessage(message)

/** Thin door to computeChance and attainable: one request, progress on the way, one result. It is stopped by ending the worker. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ChanceRequest>) => {
  const onProgress = (done: number, all: number): boolean => {
    reply({ kind: 'progress', done, all })
    return true
  }
  if (data.kind === 'chance') reply({ kind: 'chance', result: computeChance(data.task, onProgress) })
  else reply({ kind: 'attainable', result: attainable(data.task, onProgress) })
})
