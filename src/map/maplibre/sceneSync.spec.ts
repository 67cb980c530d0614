import type { Map as MapLibre } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { topology } from 'topojson-server'
import type { UnitTopology } from '../../data/dataPackage'
import { mapGeometry } from '../geometry/mapGeometry'
import type { Fill, MapScene, SceneZone } from '../mapScene'
import { createSceneSync } from './sceneSync'

const square = (west: number): number[][] => [[west, 51], [west + 0.1, 51], [west + 0.1, 51.1], [west, 51.1], [west, 51]]
const units: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: ['01', '02', '03'].map((id, i) => ({ type: 'Feature', id, properties: { name: id }, geometry: { type: 'Polygon', coordinates: [square(11 + i / 10)] } })),
}
const geometry = mapGeometry(topology({ units }) as unknown as UnitTopology)

/** Stands in for the map and writes down what it is told. */
const recorder = () => {
  const states: { id: string; state: Record<string, unknown> }[] = []
  const data: string[] = []
  const map = {
    setFeatureState: ({ id }: { id: string }, state: Record<string, unknown>) => states.push({ id, state }),
    getSource: (source: string) => ({ setData: () => data.push(source) }),
  }
  return { states, data, sync: createSceneSync(map as unknown as MapLibre, geometry) }
}

const zone = (id: string, unitIds: readonly string[]): SceneZone => ({ id, number: 1, name: id, unitIds })
const classFill = (colour: string): Fill => ({ kind: 'class', classIndex: 0, colour })
const scene = (fills: readonly Fill[], more: Partial<MapScene> = {}): MapScene => ({
  fills: new Map(fills.map((fill, i) => [`0${i + 1}`, fill])),
  dimmed: new Set(),
  zones: [],
  marked: new Set(),
  labels: 'none',
  points: [],
  lines: [],
  ...more,
})

describe('sceneSync', () => {
  it('touches only units whose paint has changed', () => {
    const { states, sync } = recorder()
    sync.scene(scene([classFill('#111111'), classFill('#222222'), { kind: 'unassigned' }]))
    expect(states).toHaveLength(3)
    states.length = 0
    sync.scene(scene([classFill('#111111'), classFill('#333333'), { kind: 'unassigned' }]))
    expect(states).toEqual([{ id: '02', state: { colour: '#333333', pattern: '', texture: '', dimmed: false, pale: false } }])
  })

  it('gives units without class a pattern and a border that is seen on paper', () => {
    const { states, sync } = recorder()
    sync.scene(scene([{ kind: 'missing', reason: 'suppressed' }, classFill('#222222'), { kind: 'unassigned' }], { dimmed: new Set(['02']) }))
    expect(states.map(({ state }) => [state['pattern'], state['dimmed'], state['pale']])).toEqual([
      ['cross', false, true],
      ['', true, true],
      ['', false, true],
    ])
  })

  it('shows borders by feature-state alone, and changes only those that differ', () => {
    const { states, data, sync } = recorder()
    const first = scene([classFill('#111111')], { zones: [zone('a', ['01', '02']), zone('b', ['03'])] })
    sync.scene(first)
    expect(data).toEqual(['marked', 'lines', 'points'])
    expect(states.filter(({ state }) => 'shown' in state).map(({ id }) => id).sort()).toEqual(['01|01', '02|02', '02|03', '03|03'])
    data.length = 0
    states.length = 0
    sync.scene({ ...first, fills: new Map(first.fills) })
    expect(states).toEqual([])
    sync.scene({ ...first, zones: [zone('a', ['01']), zone('b', ['02', '03'])] })
    expect(states).toEqual([
      { id: '02|03', state: { shown: false } },
      { id: '01|02', state: { shown: true } },
    ])
    states.length = 0
    sync.scene({ ...first, zones: [] })
    expect(states.every(({ state }) => state['shown'] === false)).toBe(true)
    expect(data).toEqual([])
  })

  it('touches one unit and its borders when a stroke moves it to another zone', () => {
    const { states, data, sync } = recorder()
    const look = (colour: string, texture: 'plain' | 'dots' = 'plain') => ({ kind: 'zone', zone: colour, look: { colour, texture } }) as const
    const before = scene([look('#111111'), look('#111111'), look('#222222', 'dots')], { zones: [zone('a', ['01', '02']), zone('b', ['03'])] })
    sync.scene(before)
    states.length = 0
    data.length = 0
    sync.scene({ ...before, fills: new Map([...before.fills, ['02', look('#222222', 'dots')]]), zones: [zone('a', ['01']), zone('b', ['02', '03'])] })
    expect(states[0]).toEqual({ id: '02', state: { colour: '#222222', pattern: '', texture: 'dots', dimmed: false, pale: false } })
    expect(states.slice(1).map(({ id }) => id)).toEqual(['02|03', '01|02'])
    expect(data).toEqual([])
  })

  it('carries hover and selection by difference, and does not outline a selected unit twice', () => {
    const { states, sync } = recorder()
    sync.interaction({ hovered: new Set(['01']), selected: new Set() })
    sync.interaction({ hovered: new Set(['01']), selected: new Set(['01']) })
    sync.interaction({ hovered: new Set(), selected: new Set(['01']) })
    expect(states).toEqual([
      { id: '01|02', state: { hovered: true } },
      { id: '01|01', state: { hovered: true } },
      { id: '01|02', state: { hovered: false } },
      { id: '01|01', state: { hovered: false } },
      { id: '01|02', state: { selected: true } },
      { id: '01|01', state: { selected: true } },
    ])
  })

  it('outlines several units as one, and the room around a selected unit as a whole', () => {
    const { states, sync } = recorder()
    const on = (flag: string) => states.filter(({ state }) => state[flag] === true).map(({ id }) => id).sort()
    sync.interaction({ hovered: new Set(['01', '02']), selected: new Set(['01']) })
    expect(on('hovered')).toEqual(['01|01', '02|02', '02|03'])
    expect(on('selected')).toEqual(['01|01', '01|02'])
    states.length = 0
    sync.interaction({ hovered: new Set(['02']), selected: new Set(['01', '02', '03']) })
    expect(states.filter(({ state }) => state['selected'] === true).map(({ id }) => id).sort()).toEqual(['02|02', '03|03'])
    expect(on('hovered')).toEqual([])
  })
})
