import { useRef, type KeyboardEvent } from 'react'
import type { CameraStore } from '../../../map/cameraStore'
import type { CompareMode } from '../../../state/appState'
import { FlickerBar } from './FlickerBar'
import { turnMaps, useMaps } from './mapsStore'
import type { Panel } from './panels'
import { Side } from './Side'
import { SwipeHandle } from './SwipeHandle'

/**
 * A and B as two maps, one over the other, or as their difference. The ways to
 * lay them differ in style rules only, so that no map starts anew with another one.
 */
export const Pair = ({ a, b, mode, camera }: { a: Panel; b: Panel; mode: Exclude<CompareMode, 'klein'>; camera: CameraStore }) => {
  const colours = useMaps((state) => state.colours)
  const front = useMaps((state) => state.front)
  const frame = useRef<HTMLDivElement>(null)
  const turn = (event: KeyboardEvent): void => {
    if (mode !== 'wechseln' || event.key !== ' ' || !(event.target as Element).matches('.map-stage')) return
    event.preventDefault()
    turnMaps()
  }
  return (
    <>
      {mode === 'wechseln' && <FlickerBar a={a} b={b} />}
      <div ref={frame} className="sides" data-mode={mode} data-front={mode === 'wechseln' ? front : undefined} onKeyDown={turn}>
        <Side key="a" panel={a} difference={mode === 'unterschied' ? b : null} colours={colours} camera={camera} />
        {mode !== 'unterschied' && <Side key="b" panel={b} difference={null} colours={colours} camera={camera} />}
        {mode === 'wischen' && <SwipeHandle frame={frame} />}
      </div>
    </>
  )
}
