import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { smallCity } from '../../../test/unit/smallCity'
import { missing } from '../../core/indicators/missing'
import { buildLegend } from '../../map/legend'
import type { MapScene } from '../../map/mapScene'
import { needColours, type ThemeName } from '../../map/palette'
import { createAppStore } from '../../state/store'
import { shownAt } from '../../state/derived/shown'
import type { Shown } from '../../state/derived/shownTypes'
import { classColours } from './classColours'
import { fillOf, noLines, noPoints, nothingMarked, sceneOf } from './sceneOf'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const types = data.zonings.find(({ id }) => id === 'siedlungsstrukturtyp')!
const noFilter: readonly number[] = []
const state = createAppStore(data).getState()
const show = (measure: string, zoning: Shown['zoning'] = null): Shown => shownAt({ ...state, measure }, zoning)
const scene = (shown: Shown, theme: ThemeName = 'light', filter = noFilter, borders: Shown['zoning'] = null): MapScene => sceneOf(data, shown, theme, filter, borders, nothingMarked, noPoints, noLines)

const city = smallCity()
const cityShown = (zoning: Shown['zoning'] = null): Shown => shownAt({ ...createAppStore(city).getState(), measure: 'armut', indicatorMethod: 'equal', classCount: 3 }, zoning)
const cityScene = (shown: Shown, filter = noFilter): MapScene => sceneOf(city, shown, 'light', filter, null, nothingMarked, noPoints, noLines)

describe('sceneOf', () => {
  it('gives the identical object for identical input, also after others were asked for', () => {
    const first = scene(show('index'))
    scene(show('sgb2_quote'))
    scene(show('index'), 'dark')
    expect(scene(show('index'))).toBe(first)
  })

  it('keeps what did not change: fills while filtering, zones while recolouring', () => {
    const first = scene(show('index'), 'light', noFilter, types)
    const filtered = scene(show('index'), 'light', [4], types)
    expect(filtered).not.toBe(first)
    expect(filtered.fills).toBe(first.fills)
    expect(scene(show('sgb2_quote'), 'light', noFilter, types).zones).toBe(first.zones)
  })

  it.each(['light', 'dark', 'projector'] as const)('paints every unit as its row says: %s', (theme) => {
    for (const measure of ['index', ...data.indicators.map(({ id }) => id)]) {
      for (const zoning of [null, ...data.zonings]) {
        const shown = show(measure, zoning)
        const { fills } = scene(shown, theme)
        const colours = classColours(shown.classCount, shown.direction, theme)
        expect([...fills.keys()]).toEqual(data.units.map(({ id }) => id))
        for (const [unit, fill] of fills) {
          const row = shown.rowOfUnit.get(unit)!
          if (fill.kind === 'class') expect([fill.classIndex, fill.colour]).toEqual([row.classIndex, colours[row.classIndex!]])
          else expect(fill).toEqual({ kind: 'excluded', exclusion: row.exclusion })
        }
      }
    }
  })

  it('gives the legend the colours of the map, and every unit its place in it', () => {
    for (const measure of ['index', 'wahlbeteiligung', 'sgb2_quote', 'altenquotient']) {
      const shown = show(measure)
      const { fills } = scene(shown)
      const legend = buildLegend({ breaks: shown.breaks, labels: shown.labels, fills: fills.values(), colours: classColours(shown.classCount, shown.direction, 'light'), decimals: shown.decimals, unit: shown.unit })
      const painted = [...fills.values()]
      for (const entry of legend.entries) {
        if (entry.kind !== 'class') continue
        const same = painted.filter((fill) => fill.kind === 'class' && fill.classIndex === entry.classIndex)
        expect(entry.count).toBe(same.length)
        expect(same.every((fill) => fill.kind === 'class' && fill.colour === entry.colour)).toBe(true)
      }
      expect(legend.entries.reduce((sum, { count }) => sum + count, 0)).toBe(53)
      expect(legend.entries.at(-1)).toMatchObject({ kind: 'excluded', count: 5 })
    }
  })

  it('paints the strongest colour where need is greatest, also where that is the lowest value', () => {
    for (const measure of ['index', 'wahlbeteiligung', 'betreuungsquote_u3', 'sgb2_quote']) {
      const shown = show(measure)
      const most = shown.rows.find(({ rank }) => rank === 1)!
      expect(scene(shown).fills.get(most.id)).toMatchObject({ kind: 'class', colour: needColours(shown.classCount, 'light').at(-1) })
    }
    expect(show('wahlbeteiligung').rows.find(({ rank }) => rank === 1)!.classIndex).toBe(0)
    expect(classColours(5, -1, 'dark')).toEqual([...needColours(5, 'dark')].reverse())
    expect(classColours(5, 0, 'dark')).toEqual(needColours(5, 'dark'))
  })

  it('tells excluded, confidential, unknown and unassigned land apart', () => {
    expect([...cityScene(cityShown()).fills.values()].map((fill) => (fill.kind === 'missing' ? fill.reason : fill.kind))).toEqual(['class', 'class', 'class', 'suppressed', 'unknown', 'excluded'])
    const byZone = cityScene(cityShown(city.zonings[0]!))
    expect([...byZone.fills].map(([id, { kind }]) => [id, kind])).toEqual([['P1', 'class'], ['P2', 'class'], ['P3', 'class'], ['P4', 'unassigned'], ['P5', 'class'], ['P6', 'excluded']])
    expect(byZone.fills.get('P3')).toBe(byZone.fills.get('P5'))
  })

  it('puts exclusion before a missing value, and never paints a class without one', () => {
    const row = cityShown().rows[0]!
    const exclusion = { reason: 'named' } as const
    expect(fillOf({ ...row, exclusion }, ['#fff'])).toEqual({ kind: 'excluded', exclusion })
    expect(fillOf({ ...row, value: missing.pending, classIndex: null }, ['#fff'])).toEqual({ kind: 'missing', reason: 'pending' })
    expect(fillOf({ ...row, value: 3, classIndex: null }, ['#fff'])).toEqual({ kind: 'missing', reason: 'unknown' })
  })

  it('pales what the filter leaves out, units without a class too', () => {
    const shown = cityShown()
    expect(shown.rows.map(({ classIndex }) => classIndex)).toEqual([1, 0, 2, null, null, null])
    expect(cityScene(shown).dimmed.size).toBe(0)
    expect([...cityScene(shown, [0, 1]).dimmed]).toEqual(['P3', 'P4', 'P5', 'P6'])
    const high = scene(show('index'), 'light', [4]).dimmed
    expect(data.units.filter(({ id }) => !high.has(id)).map(({ id }) => id)).toEqual(show('index').rows.filter(({ classIndex }) => classIndex === 4).map(({ id }) => id))
    expect(high.size).toBeLessThan(53)
  })

  it('draws the zones that are shown, else those asked for as borders', () => {
    expect(scene(show('index'))).toMatchObject({ zones: [], labels: 'units' })
    expect(scene(show('index'), 'light', noFilter, types).zones.map(({ id }) => id)).toEqual(types.zones.map(({ id }) => id))
    const zones = scene(show('index', types), 'light', noFilter, data.zonings.find(({ id }) => id !== types.id)!)
    expect(zones.labels).toBe('zones')
    expect(zones.zones.map(({ id, unitIds }) => [id, unitIds.length]).sort()).toEqual([['Plattenbau', 8], ['dörflich', 36], ['städtisch', 9]])
    expect(zones.zones.flatMap(({ unitIds }) => unitIds).sort()).toEqual(data.units.map(({ id }) => id))
  })
})
