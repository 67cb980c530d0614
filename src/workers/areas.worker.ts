import { success } from '../core/result'
import { overlayUnits } from '../core/spatial/overlay/overlayUnits'
import { peopleByUnit } from '../core/spatial/overlay/peopleByUnit'
import { readAreas } from '../data/areas/readAreas'
import { readPoints } from '../data/areas/readPoints'
import type { AreasReply, AreasRequest } from './areasMessages'

const reply = (message: AreasReply): void => globalThis.postMessage(message)
const onProgress = (done: number, all: number): void => reply({ kind: 'progress', done, all })

const answer = async (request: AreasRequest): Promise<void> => {
  if (request.kind === 'read') {
    const { bytes, fileName, options } = request.task
    reply({ kind: 'result', result: await readAreas(bytes, fileName, options, onProgress) })
  } else if (request.kind === 'points') {
    const { bytes, fileName, property } = request.task
    reply({ kind: 'result', result: readPoints(bytes, fileName, property) })
  } else {
    const { topology, foreign, options } = request.task
    const overlay = overlayUnits(topology, foreign, options, onProgress)
    reply({ kind: 'result', result: success({ overlay, pointsByUnit: options.points === undefined ? null : peopleByUnit(topology, options.points) }) })
  }
}

/** Thin door to reading and overlaying areas: one request, progress on the way, one result. It is stopped by ending the worker. */
globalThis.addEventListener('message', ({ data }: MessageEvent<AreasRequest>) => {
  answer(data).catch((thrown: unknown) => {
    // Reaches the page as an error of the worker, which a rejected promise would not everywhere.
    setTimeout(() => {
      throw thrown
    })
  })
})
