import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createCameraStore, maxZoom } from './cameraStore'
import { fromScreen, toScreen } from './mercator'

const bounds = { west: 10.86, south: 50.89, east: 11.2, north: 51.09 }
const size = { width: 900, height: 700 }

/** A store whose frames run by hand, and one viewport. */
const prepared = (reducedMotion = true) => {
  const frames: ((milliseconds: number) => void)[] = []
  const store = createCameraStore(bounds, { reducedMotion: () => reducedMotion, frame: (callback) => frames.push(callback) })
  const viewport = store.addViewport()
  viewport.resize(size)
  let clock = 0
  const runFrames = () => {
    for (let guard = 0; frames.length > 0 && guard < 200; guard++) {
      clock += 16
      for (const callback of frames.splice(0)) callback(clock)
    }
  }
  return { store, viewport, runFrames }
}

describe('camera store', () => {
  it('shows the whole city inside the padding and follows changes of size', () => {
    const { store, viewport } = prepared()
    for (const next of [size, { width: 390, height: 600 }, { width: 1600, height: 500 }]) {
      viewport.resize(next)
      const [left, top] = toScreen(bounds.west, bounds.north, store.get(), next)
      const [right, bottom] = toScreen(bounds.east, bounds.south, store.get(), next)
      expect(Math.min(left, top, next.width - right, next.height - bottom)).toBeGreaterThan(19.999)
      expect(Math.min(left, top)).toBeCloseTo(20, 6)
    }
  })

  it('moves the city out of the way of a legend', () => {
    const { store } = prepared()
    store.setPadding({ top: 0, right: 0, bottom: 0, left: 300 })
    expect(toScreen(bounds.west, bounds.north, store.get(), size)[0]).toBeGreaterThanOrEqual(299.999)
    expect(toScreen(bounds.east, bounds.north, store.get(), size)[0]).toBeLessThanOrEqual(900.001)
  })

  it('fits the smallest of the maps that share it', () => {
    const { store } = prepared()
    const alone = store.fitZoom()
    const second = store.addViewport()
    second.resize({ width: 450, height: 700 })
    expect(store.fitZoom()).toBeLessThan(alone)
    second.release()
    expect(store.fitZoom()).toBe(alone)
  })

  it('keeps the place under the pointer where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -150, max: 150 }), fc.double({ min: 0.2, max: 3, noNaN: true }), (dx, dy, delta) => {
        const { store } = prepared()
        const before = fromScreen(450 + dx, 350 + dy, store.get(), size)
        store.zoomAround(store.get().zoom + delta, dx, dy)
        const after = fromScreen(450 + dx, 350 + dy, store.get(), size)
        expect(after[0]).toBeCloseTo(before[0], 8)
        expect(after[1]).toBeCloseTo(before[1], 8)
      }),
    )
  })

  it('never leaves its limits, whatever is done', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('pan' as const), x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) }),
      fc.record({ kind: fc.constant('zoom' as const), x: fc.double({ min: -30, max: 30, noNaN: true }), y: fc.integer({ min: -500, max: 500 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { store } = prepared()
        for (const { kind, x, y } of steps) {
          if (kind === 'pan') store.panBy(x, y)
          else store.zoomAround(store.get().zoom + x, y, -y)
          const { lon, lat, zoom } = store.get()
          expect(lon).toBeGreaterThanOrEqual(bounds.west)
          expect(lon).toBeLessThanOrEqual(bounds.east)
          expect(lat).toBeGreaterThanOrEqual(bounds.south)
          expect(lat).toBeLessThanOrEqual(bounds.north)
          expect(zoom).toBeLessThanOrEqual(maxZoom)
          expect(zoom).toBeGreaterThanOrEqual(store.fitZoom() - 0.7501)
        }
      }),
    )
  })

  it('tells listeners once per frame however many gestures arrive', () => {
    const { store, runFrames } = prepared()
    const listener = vi.fn()
    store.subscribe(listener)
    store.panBy(3, 0)
    store.panBy(3, 0)
    store.panBy(3, 0)
    expect(listener).not.toHaveBeenCalled()
    runFrames()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('glides to the goal, adds up quick presses and jumps with reduced motion', () => {
    const gliding = prepared(false)
    const begun = gliding.store.get().zoom
    gliding.store.glideBy(1)
    expect(gliding.store.get().zoom).toBe(begun)
    gliding.store.glideBy(1)
    gliding.runFrames()
    expect(gliding.store.get().zoom).toBeCloseTo(begun + 2, 9)

    const still = prepared(true)
    still.store.glideBy(1)
    expect(still.store.get().zoom).toBeCloseTo(begun + 1, 9)
  })

  it('stops following the size once moved and follows again after fit', () => {
    const { store, viewport } = prepared()
    store.panBy(10, 10)
    const moved = store.get()
    viewport.resize({ width: 800, height: 700 })
    expect(store.get()).toEqual(moved)
    store.fit(true)
    expect(store.fitted()).toBe(true)
    viewport.resize(size)
    expect(store.get().zoom).toBe(store.fitZoom())
  })

  it('begins with a given camera and keeps it when the size becomes known', () => {
    const initial = { lon: 11, lat: 50.98, zoom: 12 }
    const store = createCameraStore(bounds, { initial })
    expect(store.ready()).toBe(false)
    store.addViewport().resize(size)
    expect(store.get()).toEqual(initial)
    expect(store.fitted()).toBe(false)
  })
})
