import type { CameraStore } from './cameraStore'

const keyStep = 90

/** Arrows, plus, minus, 0 and Home on a map, as a listener for keydown. */
export const keyGestures = (camera: CameraStore): ((event: KeyboardEvent) => void) => {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => camera.panBy(keyStep, 0),
    ArrowRight: () => camera.panBy(-keyStep, 0),
    ArrowUp: () => camera.panBy(0, keyStep),
    ArrowDown: () => camera.panBy(0, -keyStep),
    '+': () => camera.glideBy(1),
    '=': () => camera.glideBy(1),
    '-': () => camera.glideBy(-1),
    '0': () => camera.fit(),
    Home: () => camera.fit(),
  }
  return (event) => {
    // Combinations with Ctrl, Alt or Cmd belong to the browser; what somebody else has used already belongs to them.
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    const action = keys[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  }
}
