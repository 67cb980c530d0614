import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CameraStore } from './cameraStore'
import { attachGestures } from './gestures'
import type { PaintStroke } from './painting/paintStroke'

let told: string[] = []
let painting = true
let young = true
let stage: EventTarget & { ownerDocument: { body: EventTarget } }
let detach: () => void

const say = (what: string) => () => {
  told.push(what)
}
const stroke: PaintStroke = {
  active: () => painting,
  begin: say('begin'),
  move: (places) => told.push(`move ${places.map(({ x, y }) => `${x},${y}`).join(' ')}`),
  end: say('end'),
  cancel: say('cancel'),
  young: () => young,
  hover: () => undefined,
}
const camera = { panBy: (dx: number, dy: number) => told.push(`pan ${dx},${dy}`), zoomAround: say('zoom'), glideBy: say('glide'), get: () => ({ zoom: 10 }) } as unknown as CameraStore

beforeEach(() => {
  told = []
  painting = true
  young = true
  vi.stubGlobal('window', new EventTarget())
  stage = Object.assign(new EventTarget(), {
    ownerDocument: { body: new EventTarget() },
    classList: { toggle: () => undefined, remove: () => undefined },
    clientWidth: 800,
    clientHeight: 600,
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => undefined,
  })
  detach = attachGestures(stage as unknown as HTMLElement, camera, { onPoint: () => undefined, onPick: say('pick'), onDragging: () => undefined, stroke })
})

interface Sent {
  readonly id?: number
  readonly kind?: string
  readonly button?: number
  readonly at?: readonly [number, number]
  readonly time?: number
  readonly coalesced?: readonly (readonly [number, number])[]
}
/** Sends a made-up event to the stage and tells whether its default was prevented. */
const send = (type: string, { id = 1, kind = 'mouse', button = 0, at = [10, 10], time = 0, coalesced = [] }: Sent = {}) => {
  const event = new Event(type, { cancelable: true })
  const place = ([clientX, clientY]: readonly [number, number]) => ({ clientX, clientY })
  for (const [key, value] of Object.entries({ pointerId: id, pointerType: kind, button, ...place(at), getCoalescedEvents: () => coalesced.map(place) })) Object.defineProperty(event, key, { value })
  Object.defineProperty(event, 'timeStamp', { value: time })
  stage.dispatchEvent(event)
  return event.defaultPrevented
}
const key = (type: 'keydown' | 'keyup', name: string, target: unknown = stage) => {
  const event = new Event(type, { cancelable: true })
  Object.defineProperty(event, 'key', { value: name })
  Object.defineProperty(event, 'target', { value: target })
  window.dispatchEvent(event)
  return event.defaultPrevented
}
const touch = { kind: 'touch' } as const

describe('without a tool', () => {
  it('drags and picks as ever, also where a map can be painted on', () => {
    painting = false
    send('pointerdown')
    send('pointerup')
    send('pointerdown', { time: 1000 })
    send('pointermove', { at: [30, 10], time: 1010 })
    send('pointerup', { at: [30, 10], time: 1020 })
    expect(told).toEqual(['pick', 'pan 20,0'])
    expect(send('contextmenu')).toBe(false)
    send('dblclick')
    expect(told.at(-1)).toBe('glide')
  })
})

describe('with a tool', () => {
  it.each(['mouse', 'pen', 'touch'])('paints with %s and picks nothing', (kind) => {
    send('pointerdown', { kind })
    send('pointermove', { kind, at: [20, 20] })
    send('pointerup', { kind, at: [20, 20] })
    expect(told).toEqual(['begin', 'move 20,20', 'end'])
  })

  it('hands on every movement the browser has put into one event', () => {
    send('pointerdown')
    send('pointermove', { at: [40, 10], coalesced: [[20, 10], [30, 10], [40, 10]] })
    expect(told.at(-1)).toBe('move 20,10 30,10 40,10')
  })

  it.each([1, 2])('moves the map with button %i', (button) => {
    send('pointerdown', { button })
    send('pointermove', { button, at: [40, 30] })
    send('pointerup', { button, at: [40, 30] })
    expect(told).toEqual(['pan 30,20'])
  })

  it('moves the map with Space held, and paints again once it is let go', () => {
    expect(key('keydown', ' ')).toBe(true)
    send('pointerdown')
    send('pointermove', { at: [20, 10] })
    send('pointerup', { at: [20, 10] })
    key('keyup', ' ')
    send('pointerdown')
    expect(told).toEqual(['pan 10,0', 'begin'])
  })

  it('leaves Space to buttons and fields', () => {
    expect(key('keydown', ' ', new EventTarget())).toBe(false)
    send('pointerdown')
    expect(told).toEqual(['begin'])
  })

  it('keeps the context menu away only from a drag with the right button', () => {
    // Systems that open it on the press.
    send('pointerdown', { button: 2 })
    expect(send('contextmenu')).toBe(true)
    send('pointerup', { button: 2 })
    // Systems that open it on the release.
    expect(send('contextmenu')).toBe(false)
    send('pointerdown', { button: 2 })
    send('pointermove', { button: 2, at: [90, 10] })
    send('pointerup', { button: 2, at: [90, 10] })
    expect(send('contextmenu')).toBe(true)
    expect(send('contextmenu')).toBe(false)
  })

  it('makes two quick dabs two strokes, not a zoom', () => {
    send('pointerdown')
    send('pointerup', { time: 50 })
    send('pointerdown', { time: 100 })
    send('pointerup', { time: 150 })
    send('dblclick')
    expect(told).toEqual(['begin', 'end', 'begin', 'end'])
  })

  it('cancels with Escape and ignores the pointer until it is pressed again', () => {
    send('pointerdown')
    expect(key('keydown', 'Escape', stage.ownerDocument.body)).toBe(true)
    send('pointermove', { at: [50, 50] })
    send('pointerup', { at: [50, 50] })
    expect(told).toEqual(['begin', 'cancel'])
    expect(key('keydown', 'Escape')).toBe(false)
  })

  it('cancels when the system takes the pointer away, and when the map goes', () => {
    send('pointerdown', touch)
    send('pointercancel', touch)
    send('pointerdown', touch)
    detach()
    expect(told).toEqual(['begin', 'cancel', 'begin', 'cancel'])
  })
})

describe('fingers', () => {
  it('turn into a pinch when the second comes early, and paint nothing until both are lifted', () => {
    young = false
    send('pointerdown', { ...touch, time: 0 })
    send('pointerdown', { ...touch, id: 2, at: [110, 10], time: 100 })
    send('pointermove', { ...touch, id: 2, at: [130, 10], time: 110 })
    send('pointerup', { ...touch, id: 2, at: [130, 10], time: 120 })
    send('pointermove', { ...touch, at: [15, 10], time: 130 })
    send('pointerup', { ...touch, at: [15, 10], time: 140 })
    expect(told).toEqual(['begin', 'cancel', 'pan 10,0', 'zoom', 'pan 5,0'])
  })

  it('turn into a pinch later as long as only the first unit is touched', () => {
    send('pointerdown', { ...touch, time: 0 })
    send('pointerdown', { ...touch, id: 2, time: 900 })
    expect(told).toEqual(['begin', 'cancel'])
  })

  it('paint on when a second finger or a hand comes late', () => {
    young = false
    send('pointerdown', { ...touch, time: 0 })
    send('pointerdown', { ...touch, id: 2, time: 400 })
    send('pointermove', { ...touch, id: 2, at: [90, 90], time: 410 })
    send('pointermove', { ...touch, at: [20, 20], time: 420 })
    send('pointerup', { ...touch, id: 2, time: 430 })
    send('pointerup', { ...touch, time: 440 })
    expect(told).toEqual(['begin', 'move 20,20', 'end'])
  })

  it('give way to a pen, and do not disturb one', () => {
    send('pointerdown', { ...touch, time: 0 })
    send('pointerdown', { kind: 'pen', id: 2, time: 300 })
    send('pointerdown', { ...touch, id: 3, time: 310 })
    send('pointermove', { kind: 'pen', id: 2, at: [20, 20], time: 320 })
    expect(told).toEqual(['begin', 'cancel', 'begin', 'move 20,20'])
  })
})
