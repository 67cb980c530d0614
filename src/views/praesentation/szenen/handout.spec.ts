import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { parseErfurt } from '../../../../test/erfurt'
import type { Zoning } from '../../../core/zoning/zoning'
import { buehne } from '../../../i18n/de/buehne'
import { freezeData } from '../../../state/scenes/freeze'
import type { ScenesDocument } from '../../../state/scenes/openScenes'
import type { Scene, SceneSet } from '../../../state/scenes/scene'
import { stageStore } from '../../../state/scenes/stage'
import { createAppStore, type AppStore } from '../../../state/store'
import { createPreparer } from '../buehne/prepare'
import { SceneView } from '../buehne/SceneView'
import { StoreProvider } from '../../AppContext'
import Handout from './Handout'
import { ScenesProvider } from './ScenesContext'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const erfurt = loaded.value
const at = '2026-11-22T12:00:00.000Z'
const sceneOf = (address: string, stage: Scene['stage'], notes = ''): Scene => ({ id: address, headline: 'Kopf', sentences: 'Ein Satz.', notes, hidden: false, stage, address })

/** The sheets as they would be printed, as text per sheet. */
const sheets = (app: AppStore, set: SceneSet, startsWithNotes = false): readonly string[] => {
  // A server's rendering reads the state a store began with.
  const store = { ...app, getInitialState: app.getState }
  const scenes = createStore(() => ({ document: set })) as unknown as ScenesDocument
  const html = renderToStaticMarkup(createElement(StoreProvider, { value: store, children: createElement(ScenesProvider, { value: scenes, children: createElement(Handout, { onEnd: () => undefined, ...(startsWithNotes ? { startsWithNotes } : {}) }) }) }))
  return html.split('<section class="sheet ').slice(1)
}

describe('the handout', () => {
  it('cites what was frozen only where it is what is shown', () => {
    const app = createAppStore(erfurt)
    const scenes = [sceneOf('#/lage', 'karte')]
    const frozen = freezeData(app.getState(), scenes, at)
    const [same] = sheets(app, { scenes, frozen })
    expect(same).toContain('Eingefroren am 22.11.2026')
    const other = createAppStore({ ...erfurt, version: '9', units: erfurt.units.map((unit) => ({ ...unit, areaM2: unit.areaM2 + 1 })) })
    const [lost] = sheets(other, { scenes, frozen })
    expect(lost).toContain('mit einem anderen Datenpaket eingefroren')
    expect(lost).toContain('gezeigt sind die jetzigen Werte')
    expect(lost).not.toContain('Eingefroren am')
  })

  it('prints the notes of whoever speaks only where they are asked for', () => {
    const set: SceneSet = { scenes: [sceneOf('#/lage', 'karte', 'Nur für mich.')], frozen: null }
    expect(sheets(createAppStore(erfurt), set).join('')).not.toContain('Nur für mich.')
    expect(sheets(createAppStore(erfurt), set, true).join('')).toContain('Nur für mich.')
  })

  it('has the figures that the hall sees: of the index, the first of the list, the profile; a title has no legend', () => {
    const app = createAppStore(erfurt)
    const of = (address: string, stage: Scene['stage']): string => sheets(app, { scenes: [sceneOf(address, stage)], frozen: null })[0]!
    const index = of('#/lage?wahl=o.05', 'index')
    for (const word of ['Abstand vom Mittel', 'Arbeitslose', 'Wahlbeteiligung *', 'niedrige Zahl']) expect(index).toContain(word)
    expect(index.split('<tr').length - 1).toBe(7)
    const ranking = of('#/lage', 'rangliste')
    expect(ranking.split('<tr').length - 1).toBe(11)
    expect(ranking).toMatch(/>1<\/td><td>Rieth<\/td><td>hoch<\/td><td class="number">2,81</)
    const profile = of('#/lage?wahl=o.05', 'steckbrief')
    expect(profile).toMatch(/von 48 Ortsteilen[^]*Stadt<[^]*Arbeitslose/)
    const title = of('#/lage', 'titel')
    expect(title).not.toContain('role="group"')
    expect(of('#/lage', 'karte')).toContain('role="group"')
    expect(title).not.toContain('<table')
  })

  it('says where a division comes from that its map draws', () => {
    const of = (address: string, stage: Scene['stage']): string => sheets(createAppStore(erfurt), { scenes: [sceneOf(address, stage)], frozen: null })[0]!
    for (const [address, stage] of [['#/lage?raeume=soziale-planungsraeume', 'karte'], ['#/vergleich', 'vergleich']] as const) expect(of(address, stage)).toMatch(/Gliederung „Sechs soziale Planungsräume“[^<]*49 Zuordnungen nicht belegt/)
    expect(of('#/lage?raeume=soziale-planungsraeume', 'titel')).not.toContain('Gliederung „')
  })

  it('shows what the stage shows, whatever view the address names', () => {
    const of = (address: string, stage: Scene['stage']): number => sheets(createAppStore(erfurt), { scenes: [sceneOf(address, stage)], frozen: null })[0]!.split('<figure').length - 1
    expect([of('#/lage', 'vergleich'), of('#/vergleich', 'vergleich'), of('#/vergleich', 'karte'), of('#/lage', 'karte')]).toEqual([2, 2, 1, 1])
  })

  it('numbers the rooms of a comparison as the hall sees them, and marks who moves', () => {
    const app = createAppStore(erfurt)
    const scene = sceneOf('#/vergleich', 'vergleich')
    const [sheet] = sheets(app, { scenes: [scene], frozen: null })
    const prepared = createPreparer(stageStore(app, { scenes: [], frozen: null }))(scene)
    const hall = renderToStaticMarkup(createElement(SceneView, { prepared, number: 1, count: 1, frozen: null, isLive: false }))
    const legend = sheet!.slice(sheet!.lastIndexOf('role="group"'))
    for (const room of ['städtisch', 'Plattenbau', 'dörflich']) {
      const number = new RegExp(`>(\\d+)</span> <span>${room}<`).exec(hall)![1]!
      expect([room, new RegExp(`>(\\d+)<(?:(?!>\\d+<)[^])*>${room}<`).exec(legend)?.[1]]).toEqual([room, number])
    }
    expect(legend).toContain(buehne.moved)
  })

  it('names many rooms on a sheet of its own, before the notes go on', () => {
    const variant = (id: string): Zoning => ({ id, title: `Variante ${id}`, description: '', source: '', zones: Array.from({ length: 20 }, (_, i) => ({ id: `r${i}`, number: i + 1, name: `Sozialraum ${id} ${i + 1}` })), zoneOf: new Map(erfurt.units.map((unit, i) => [unit.id, `r${i % 20}`])), certainty: new Map() })
    const app = createAppStore(erfurt)
    app.getState().setVariants([variant('entwurf-a'), variant('entwurf-b')])
    const [first, legend, more] = sheets(app, { scenes: [sceneOf('#/vergleich?a=entwurf-a&b=entwurf-b', 'vergleich', 'Wort '.repeat(700))], frozen: null }, true)
    expect(first).toContain('Szene 1 von 1<')
    expect(first).toContain('Die Namen der Räume')
    expect(first!.slice(first!.lastIndexOf('role="group"')).includes('Sozialraum entwurf')).toBe(false)
    expect(legend).toContain('Szene 1 von 1, Namen der Räume')
    for (let number = 1; number <= 20; number++) for (const id of ['a', 'b']) expect(legend).toContain(`>Sozialraum entwurf-${id} ${number}<`)
    expect(more).toContain('Fortsetzung der Notizen')
  })
})
