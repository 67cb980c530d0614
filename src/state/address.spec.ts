import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { smallCity } from '../../test/unit/smallCity'
import { syncAddress } from './address'
import { beginPresenting } from './presenting'
import { createAppStore } from './store'

/** A window with an address bar and a way back. */
const fakeWindow = () => {
  const entries = ['#/lage']
  let hear: () => void = () => undefined
  const location = { hash: '#/lage' }
  const go = (hash: string): void => {
    location.hash = hash
  }
  return {
    location,
    entries,
    history: {
      pushState: (_: unknown, __: string, hash: string) => {
        entries.push(hash)
        go(hash)
      },
      replaceState: (_: unknown, __: string, hash: string) => {
        entries[entries.length - 1] = hash
        go(hash)
      },
    },
    addEventListener: (_: string, listener: () => void) => {
      hear = listener
    },
    removeEventListener: () => undefined,
    back: () => {
      entries.pop()
      go(entries.at(-1)!)
      hear()
    },
  }
}

let view: ReturnType<typeof fakeWindow>
beforeEach(() => {
  view = fakeWindow()
  vi.stubGlobal('window', view)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('goes back to the view before', () => {
  const store = createAppStore(smallCity())
  const stop = syncAddress(store, () => undefined)
  store.getState().show({ view: 'praesentation' })
  expect(view.location.hash).toContain('#/praesentation')
  view.back()
  expect(store.getState().view).toBe('lage')
  stop()
})

it('stays where it is while a presentation runs: a swipe or a mouse button must not end it before the hall', () => {
  const store = createAppStore(smallCity())
  const stop = syncAddress(store, () => undefined)
  store.getState().show({ view: 'praesentation' })
  const end = beginPresenting()
  view.back()
  expect(store.getState().view).toBe('praesentation')
  expect(view.location.hash).toContain('#/praesentation')
  end()
  view.back()
  expect(store.getState().view).toBe('lage')
  stop()
})
