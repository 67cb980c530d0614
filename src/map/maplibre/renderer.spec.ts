import { beforeEach, expect, it, vi } from 'vitest'
import type { MapGeometry } from '../geometry/mapGeometry'
import { createRenderer } from './renderer'

/** The theme's colour as the style sheet would give it now. */
const theme = vi.hoisted(() => ({ colour: '' }))
const fake = vi.hoisted(() => ({ handlers: new Map<string, () => void>(), paint: new Map<string, unknown>() }))

vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }))
vi.mock('maplibre-gl', () => ({
  setWorkerUrl: () => undefined,
  Map: class {
    getCanvas = () => ({ removeAttribute: () => undefined, setAttribute: () => undefined, tabIndex: 0 })
    setMissingStyleImageResolver = () => undefined
    hasImage = () => false
    addImage = () => undefined
    remove = () => undefined
    on = (name: string, handler: () => void) => fake.handlers.set(name, handler)
    once = (name: string, handler: () => void) => fake.handlers.set(`once ${name}`, handler)
    setPaintProperty = (layer: string, key: string, value: unknown) => fake.paint.set(`${layer}.${key}`, value)
  },
}))
vi.mock('./patternImage', () => ({ patternImage: () => null, veilTile: () => null, textureTile: () => null, patternPixelRatio: 2 }))
vi.mock('./layers', async (original) => ({ ...(await original<typeof import('./layers')>()), cityStyle: () => ({}) }))
vi.mock('./landStyle', () => ({
  readLandStyle: () => ({
    strokes: new Proxy({}, { get: () => ({ colour: theme.colour, width: 1, opacity: 1, dash: [] }) }),
    ground: theme.colour,
    dimmed: theme.colour,
    pattern: theme.colour,
    point: theme.colour,
    halo: theme.colour,
  }),
}))

// Node has no layout to observe.
vi.stubGlobal('ResizeObserver', class { observe = () => undefined; disconnect = () => undefined })

beforeEach(() => {
  fake.handlers.clear()
  fake.paint.clear()
})

const start = () => {
  const events = { onLoad: vi.fn(), onReady: vi.fn(), onFail: vi.fn(), onBaseMapStatus: vi.fn() }
  const renderer = createRenderer({} as HTMLElement, {} as Element, {} as MapGeometry, { lon: 11, lat: 51, zoom: 10 }, events)
  return { renderer, events }
}

it('takes the colours of a theme that was chosen before the map had loaded', () => {
  theme.colour = 'light'
  const { renderer, events } = start()
  theme.colour = 'dark'
  renderer.restyle()
  expect(fake.paint.size).toBe(0)
  fake.handlers.get('load')!()
  expect(fake.paint.get('unitBorders.line-color')).toBe('dark')
  expect(fake.paint.get('selected.line-color')).toBe('dark')
  expect(events.onLoad).toHaveBeenCalledOnce()
  renderer.destroy()
})

it('takes the colours of a theme chosen later', () => {
  theme.colour = 'light'
  const { renderer } = start()
  fake.handlers.get('load')!()
  theme.colour = 'projector'
  renderer.restyle()
  expect(fake.paint.get('zoneBorders.line-color')).toBe('projector')
  renderer.destroy()
})

it('touches nothing once it has been destroyed', () => {
  const { renderer, events } = start()
  renderer.destroy()
  fake.handlers.get('load')!()
  expect(fake.paint.size).toBe(0)
  expect(events.onLoad).not.toHaveBeenCalled()
})
