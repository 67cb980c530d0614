import type { CameraStore } from './cameraStore'
import type { PointerPlace } from './interaction'

/** What gestures on a map lead to, besides moving the camera. */
export interface GestureHandlers {
  /** Pointer moves over the map without dragging; null when it leaves. */
  readonly onPoint: (place: PointerPlace | null) => void
  /** A click or tap; `additive` with Shift, Ctrl or Cmd held. */
  readonly onPick: (place: PointerPlace, additive: boolean) => void
  readonly onDragging: (dragging: boolean) => void
}

/** Movement in pixels up to which a press counts as a click. */
const clickTolerance = 4
const keyStep = 90
const doubleClickMilliseconds = 350
/** Wheels with notches send at least this many pixels; finer deltas come from trackpads. */
const notch = 60

/**
 * Mouse, touch and keyboard on a map: drag, wheel, pinch, double click, arrows,
 * plus, minus and 0. All of it writes to the camera only, so both renderers
 * behave the same. With `wheelNeedsKey` the wheel zooms only with Ctrl or Cmd
 * held, so that a map inside a scrolling page does not catch it. Returns the function that detaches everything.
 */
export const attachGestures = (stage: HTMLElement, camera: CameraStore, handlers: GestureHandlers, wheelNeedsKey = false): (() => void) => {
  const pressed = new Map<number, PointerPlace>()
  let begun: PointerPlace | null = null
  let lastPick = -Infinity
  let dragging = false

  const placeOf = (event: MouseEvent): PointerPlace => {
    const box = stage.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const fromCentre = ({ x, y }: PointerPlace) => ({ dx: x - stage.clientWidth / 2, dy: y - stage.clientHeight / 2 })
  const setDragging = (next: boolean) => {
    if (next === dragging) return
    dragging = next
    handlers.onDragging(next)
    if (next) handlers.onPoint(null)
  }
  /** Middle of two fingers and their distance. */
  const pinch = () => {
    const [a, b] = [...pressed.values()]
    return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) } : null
  }

  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    stage.setPointerCapture(event.pointerId)
    pressed.set(event.pointerId, placeOf(event))
    begun = pressed.size === 1 ? placeOf(event) : null
    if (pressed.size > 1) setDragging(true)
  }
  const move = (event: PointerEvent) => {
    const place = placeOf(event)
    const last = pressed.get(event.pointerId)
    if (last === undefined) {
      if (event.pointerType !== 'touch') handlers.onPoint(place)
      return
    }
    const before = pinch()
    if (before === null && !dragging && begun !== null && Math.hypot(place.x - begun.x, place.y - begun.y) <= clickTolerance) return
    pressed.set(event.pointerId, place)
    setDragging(true)
    const after = pinch()
    if (before === null || after === null) {
      camera.panBy(place.x - last.x, place.y - last.y)
      return
    }
    camera.panBy(after.x - before.x, after.y - before.y)
    const { dx, dy } = fromCentre(after)
    camera.zoomAround(camera.get().zoom + Math.log2(after.distance / before.distance), dx, dy)
  }
  const up = (event: PointerEvent) => {
    if (!pressed.delete(event.pointerId)) return
    // The second click of a double click zooms; picking again would take the first pick back.
    const isSecond = event.timeStamp - lastPick < doubleClickMilliseconds
    if (event.type === 'pointerup' && !dragging && begun !== null && !isSecond) {
      lastPick = event.timeStamp
      handlers.onPick(placeOf(event), event.shiftKey || event.ctrlKey || event.metaKey)
    }
    begun = null
    if (pressed.size === 0) setDragging(false)
  }
  const leave = () => handlers.onPoint(null)

  const wheel = (event: WheelEvent) => {
    if (wheelNeedsKey && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY
    const { dx, dy } = fromCentre(placeOf(event))
    // Browsers report a pinch on a trackpad as wheel with Ctrl and small deltas.
    const zoom = event.ctrlKey ? -pixels / 60 : -pixels / 240
    if (Math.abs(pixels) >= notch && !event.ctrlKey) camera.glideBy(Math.max(-1, Math.min(1, zoom)), dx, dy)
    else camera.zoomAround(camera.get().zoom + zoom, dx, dy)
  }
  const doubleClick = (event: MouseEvent) => {
    const { dx, dy } = fromCentre(placeOf(event))
    camera.glideBy(event.shiftKey ? -1 : 1, dx, dy)
  }

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
  const key = (event: KeyboardEvent) => {
    // Combinations with Ctrl, Alt or Cmd belong to the browser.
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const action = keys[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  }

  const controller = new AbortController()
  const { signal } = controller
  stage.addEventListener('pointerdown', down, { signal })
  stage.addEventListener('pointermove', move, { signal })
  stage.addEventListener('pointerup', up, { signal })
  stage.addEventListener('pointercancel', up, { signal })
  stage.addEventListener('pointerleave', leave, { signal })
  stage.addEventListener('wheel', wheel, { signal, passive: false })
  stage.addEventListener('dblclick', doubleClick, { signal })
  stage.addEventListener('keydown', key, { signal })
  return () => controller.abort()
}
