import type { CameraStore } from './cameraStore'
import { keyGestures } from './keyGestures'
import type { PointerPlace } from './interaction'
import type { PaintStroke } from './painting/paintStroke'

/** What gestures on a map lead to, besides moving the camera. */
export interface GestureHandlers {
  /** Pointer moves over the map without dragging; null when it leaves. */
  readonly onPoint: (place: PointerPlace | null) => void
  /** A click or tap; `additive` with Shift, Ctrl or Cmd held. Not while a tool paints. */
  readonly onPick: (place: PointerPlace, additive: boolean) => void
  readonly onDragging: (dragging: boolean) => void
  /** Takes presses while a tool is active; without it every press drags or picks. */
  readonly stroke?: PaintStroke
}

/** Movement in pixels up to which a press counts as a click. */
const clickTolerance = 4
const doubleClickMilliseconds = 350
/** A second finger within this time means a pinch, whatever the first has touched. */
const pinchMilliseconds = 150
/** Wheels with notches send at least this many pixels; finer deltas come from trackpads. */
const notch = 60
const rightButton = 2

/**
 * Mouse, touch and keyboard on a map: drag, wheel, pinch, double click, arrows,
 * plus, minus and 0. All of it writes to the camera only, so both renderers
 * behave the same. With `wheelNeedsKey` the wheel zooms only with Ctrl or Cmd
 * held, so that a map inside a scrolling page does not catch it.
 *
 * While a stroke's tool is active, the left button, a pen and one finger paint.
 * Then the map moves with the right or middle button, with Space held, or with
 * two fingers. A pen ends what a hand that lies on the screen has begun.
 * Returns the function that detaches everything and cancels a running stroke.
 */
export const attachGestures = (stage: HTMLElement, camera: CameraStore, handlers: GestureHandlers, wheelNeedsKey = false): (() => void) => {
  const { stroke } = handlers
  const pressed = new Map<number, PointerPlace>()
  let begun: PointerPlace | null = null
  let lastPick = -Infinity
  let dragging = false
  /** The pointer that paints. */
  let brush: { readonly id: number; readonly kind: string; readonly since: number; place: PointerPlace } | null = null
  let space = false
  /** Where systems open the context menu on the press, nobody knows yet whether a drag follows. */
  let right: 'up' | 'down' | 'dragged' = 'up'

  const paints = () => stroke?.active() === true
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

  const beginStroke = (event: PointerEvent) => {
    const place = placeOf(event)
    brush = { id: event.pointerId, kind: event.pointerType, since: event.timeStamp, place }
    handlers.onPoint(null)
    stroke?.begin(place)
  }
  const cancelStroke = () => {
    brush = null
    stroke?.cancel()
  }
  const down = (event: PointerEvent) => {
    const painting = paints()
    const pans = painting && (space || event.button === 1 || event.button === rightButton)
    right = event.button === rightButton ? 'down' : 'up'
    if (event.pointerType === 'mouse' && event.button !== 0 && !pans) return
    if (brush !== null) {
      const isPinch = brush.kind === 'touch' && event.pointerType === 'touch' && (event.timeStamp - brush.since < pinchMilliseconds || stroke?.young() === true)
      const isPen = brush.kind === 'touch' && event.pointerType === 'pen'
      if (!isPinch && !isPen) return
      if (isPinch) pressed.set(brush.id, brush.place)
      cancelStroke()
    }
    stage.setPointerCapture(event.pointerId)
    if (painting && !pans && pressed.size === 0) {
      beginStroke(event)
      return
    }
    pressed.set(event.pointerId, placeOf(event))
    begun = pressed.size === 1 ? placeOf(event) : null
    if (pressed.size > 1) setDragging(true)
  }
  const move = (event: PointerEvent) => {
    const place = placeOf(event)
    if (brush?.id === event.pointerId) {
      // Browsers put several movements into one event per frame; a fast sweep needs them all.
      const all = event.getCoalescedEvents()
      brush.place = place
      stroke?.move(all.length > 0 ? all.map(placeOf) : [place])
      return
    }
    const last = pressed.get(event.pointerId)
    if (last === undefined) {
      if (event.pointerType !== 'touch' && brush === null) handlers.onPoint(place)
      return
    }
    const before = pinch()
    if (before === null && !dragging && begun !== null && Math.hypot(place.x - begun.x, place.y - begun.y) <= clickTolerance) return
    pressed.set(event.pointerId, place)
    if (right === 'down') right = 'dragged'
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
    if (right === 'down') right = 'up'
    if (brush?.id === event.pointerId) {
      const { kind } = brush
      brush = null
      if (event.type === 'pointerup') stroke?.end()
      else stroke?.cancel()
      handlers.onPoint(kind === 'touch' ? null : placeOf(event))
      return
    }
    if (!pressed.delete(event.pointerId)) return
    // The second click of a double click zooms; picking again would take the first pick back.
    const isSecond = event.timeStamp - lastPick < doubleClickMilliseconds
    if (event.type === 'pointerup' && !dragging && begun !== null && !isSecond && !paints()) {
      lastPick = event.timeStamp
      handlers.onPick(placeOf(event), event.shiftKey || event.ctrlKey || event.metaKey)
    }
    begun = null
    if (pressed.size === 0) setDragging(false)
  }
  const leave = () => {
    if (brush === null) handlers.onPoint(null)
  }
  const contextMenu = (event: MouseEvent) => {
    if (paints() && (right !== 'up' || brush !== null)) event.preventDefault()
    if (right === 'dragged') right = 'up'
  }

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
    // Two quick dabs of the brush are two dabs.
    if (paints()) return
    const { dx, dy } = fromCentre(placeOf(event))
    camera.glideBy(event.shiftKey ? -1 : 1, dx, dy)
  }
  /** The middle button would start the browser's own scrolling. */
  const mouseDown = (event: MouseEvent) => {
    if (event.button === 1 && paints()) event.preventDefault()
  }

  /** Escape and Space are heard wherever the focus is, except where one writes or where Space presses something. */
  const globalKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.type === 'keydown' && brush !== null) {
      event.preventDefault()
      event.stopPropagation()
      cancelStroke()
    }
    if (event.key !== ' ') return
    const here = event.target === stage || event.target === stage.ownerDocument.body
    if (here && paints()) event.preventDefault()
    space = event.type === 'keydown' && here && paints()
    stage.classList.toggle('is-space-held', space)
  }
  const blur = () => {
    space = false
    stage.classList.remove('is-space-held')
  }

  const controller = new AbortController()
  const { signal } = controller
  const outside = new AbortController()
  stage.addEventListener('pointerdown', down, { signal })
  stage.addEventListener('pointermove', move, { signal })
  stage.addEventListener('pointerup', up, { signal })
  stage.addEventListener('pointercancel', up, { signal })
  stage.addEventListener('pointerleave', leave, { signal })
  stage.addEventListener('wheel', wheel, { signal, passive: false })
  stage.addEventListener('dblclick', doubleClick, { signal })
  stage.addEventListener('keydown', keyGestures(camera), { signal })
  if (stroke !== undefined) {
    stage.addEventListener('contextmenu', contextMenu, { signal })
    stage.addEventListener('mousedown', mouseDown, { signal })
    window.addEventListener('keydown', globalKey, { signal: outside.signal, capture: true })
    window.addEventListener('keyup', globalKey, { signal: outside.signal, capture: true })
    window.addEventListener('blur', blur, { signal: outside.signal })
  }
  return () => {
    controller.abort()
    outside.abort()
    cancelStroke()
  }
}
