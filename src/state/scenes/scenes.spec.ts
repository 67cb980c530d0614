import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import type { Zoning } from '../../core/zoning/zoning'
import { importChecksum, type ImportedTable } from '../../data/csv/importedTable'
import { JsonReader } from '../../data/project/jsonReader'
import { addressOf } from '../address'
import { shownNow } from '../derived/shown'
import { presetChoices } from '../recipes/presetChoices'
import { loadRecipeCodec } from '../recipes/recipeCodec'
import { createAppStore, type AppStore } from '../store'
import { frozenChanges, freezeData, zoningOfFrozen } from './freeze'
import { frozenMark } from './frozenMark'
import { parseSceneSet, readSceneSet } from './readScenes'
import { sceneLimits, shownScenes, stageKinds, type Scene, type SceneSet } from './scene'
import { sceneFaults, withZonings, zoningIdsOf } from './sceneAddress'
import { editedScene, movedScene, withoutScene, withScene } from './sceneEdits'
import { showScene, stageStore } from './stage'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const erfurt = loaded.value
beforeAll(loadRecipeCodec)

const sceneOf = (id: string, address = '#/lage', rest: Partial<Scene> = {}): Scene => ({ id, headline: `Kopf ${id}`, sentences: 'Ein Satz.', notes: '', hidden: false, stage: 'karte', address, ...rest })
const setOf = (...scenes: Scene[]): SceneSet => ({ scenes, frozen: null })
const ids = (set: SceneSet): string => set.scenes.map(({ id }) => id).join('')

const variant = (shift: number, title = 'Entwurf Süd'): Zoning => ({
  id: 'entwurf-d1',
  title,
  description: '',
  source: 'leer begonnen',
  zones: [1, 2, 3].map((number) => ({ id: `r${number}`, number, name: `Raum ${number}` })),
  zoneOf: new Map(erfurt.units.map(({ id }, index) => [id, `r${((index + shift) % 3) + 1}`])),
  certainty: new Map(),
})
const table = ((): ImportedTable => {
  const content = { status: 'amtlich' as const, sourceTitle: 'Zählung', series: [{ component: 'arbeitslose', year: 2017, date: null, header: 'a', values: Object.fromEntries(erfurt.units.map(({ id }, index) => [id, index])) }], newIndicators: [] }
  return { version: 1, id: 'import-1', fileName: 'arbeit.csv', importedAt: '2026-11-22T09:00:00.000Z', ...content, checksum: importChecksum(content), problems: [] }
})()
const values = (store: AppStore) => shownNow(store.getState()).rows.map(({ name, value, rank }) => [name, value, rank])
/** A planner's app with a recipe, a variant and a table of their own, looking at all three. */
const ownApp = (): AppStore => {
  const app = createAppStore(erfurt)
  app.getState().setVariants([variant(0)])
  app.getState().addImport(table)
  app.getState().editRecipe({ minPopulation: 500 })
  app.getState().show({ level: 'entwurf-d1', borders: 'entwurf-d1' })
  return app
}
const freeze = (app: AppStore, ...scenes: Scene[]): SceneSet => ({ scenes, frozen: freezeData(app.getState(), scenes, '2026-11-22T18:00:00.000Z') })

describe('edits of a set of scenes', () => {
  const set = setOf(sceneOf('a'), sceneOf('b'), sceneOf('c'))
  it('put, change, move, take away', () => {
    expect(ids(withScene(sceneOf('x'))(set))).toBe('abcx')
    expect(ids(withScene(sceneOf('x'), 'a')(set))).toBe('axbc')
    expect(ids(movedScene('a', 1)(set))).toBe('bac')
    expect(ids(movedScene('c', 0)(set))).toBe('cab')
    expect(ids(movedScene('b', 99)(set))).toBe('acb')
    expect(ids(movedScene('b', -5)(set))).toBe('bac')
    expect(movedScene('none', 1)(set)).toEqual(set)
    expect(ids(withoutScene('b')(set))).toBe('ac')
    expect(shownScenes(editedScene('b', { hidden: true })(set)).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('moving keeps every scene', () => {
    fc.assert(fc.property(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -3, max: 6 }), (id, place) => [...ids(movedScene(id, place)(set))].sort().join('') === 'abc'))
  })
})

describe('scenes from JSON', () => {
  const anyScene = fc.record({ id: fc.uuid(), headline: fc.string({ maxLength: 40 }), sentences: fc.string({ maxLength: 80 }), notes: fc.string({ maxLength: 80 }), hidden: fc.boolean(), stage: fc.constantFrom(...stageKinds), address: fc.string({ maxLength: 20 }).map((text) => `#/${text}`) })
  const frozen = freeze(ownApp(), sceneOf('a', addressOf(ownApp().getState())))

  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyScene, { selector: ({ id }) => id, maxLength: 8 }), fc.boolean(), (scenes, isFrozen) => {
        const set: SceneSet = { scenes, frozen: isFrozen ? frozen.frozen : null }
        expect(parseSceneSet(JSON.parse(JSON.stringify(set)))).toEqual({ ok: true, value: set, warnings: [] })
      }),
      { numRuns: 40 },
    )
  })

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  type Any = any
  it.each<[string, (json: Any) => void, string]>([
    ['a headline too long', (json) => (json.scenes[0].headline = 'x'.repeat(sceneLimits.headline + 1)), 'scenes.scenes[0].headline'],
    ['no sentences', (json) => delete json.scenes[0].sentences, 'scenes.scenes[0].sentences'],
    ['an address that leads away', (json) => (json.scenes[0].address = 'https://example.org/'), 'scenes.scenes[0].address'],
    ['a script for an address', (json) => (json.scenes[0].address = 'javascript:alert(1)'), 'scenes.scenes[0].address'],
    ['a stage that is none', (json) => (json.scenes[0].stage = 'kino'), 'scenes.scenes[0].stage'],
    ['hidden in words', (json) => (json.scenes[0].hidden = 'ja'), 'scenes.scenes[0].hidden'],
    ['the same id twice', (json) => json.scenes.push(json.scenes[0]), 'scenes.scenes[1].id'],
    ['scenes that are no list', (json) => (json.scenes = {}), 'scenes.scenes'],
    ['too many', (json) => (json.scenes = Array.from({ length: sceneLimits.readScenes + 1 }, () => json.scenes[0])), 'scenes.scenes'],
    ['no word on freezing', (json) => delete json.frozen, 'scenes.frozen'],
    ['a frozen table changed', (json) => (json.frozen.tables[0].series[0].values['01'] = 99), 'scenes.frozen.tables[0]'],
    ['a frozen recipe changed', (json) => (json.frozen.recipes[0].minPopulation = 1), 'scenes.frozen.mark'],
    ['a frozen variant changed', (json) => (json.frozen.variants[0].zoneOf['01'] = 'r2'), 'scenes.frozen.mark'],
    ['a frozen room that is none', (json) => (json.frozen.variants[0].zoneOf['01'] = 'r9'), 'scenes.frozen.variants[0].zoneOf.01'],
    ['a frozen package without name', (json) => (json.frozen.package.name = ''), 'scenes.frozen.package.name'],
    ['a time that is none', (json) => (json.frozen.at = 'gestern'), 'scenes.frozen.at'],
  ])('names the place of %s', (_, change, path) => {
    const json = JSON.parse(JSON.stringify(frozen)) as unknown
    change(json)
    const reader = new JsonReader('p')
    expect(readSceneSet(reader, json, 'scenes')).toBeNull()
    expect(reader.problems.map(({ place }) => place.value)).toContain(path)
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => !parseSceneSet(json).ok))
  })

  it('bear a mark that is the same on any day and in any order of keys', () => {
    const { frozen: made } = frozen
    expect(frozenMark(made!)).toBe(made!.mark)
    expect(freezeData(ownApp().getState(), frozen.scenes, '2027-01-01T00:00:00Z').mark).toBe(made!.mark)
    const turned = { ...made!, variants: made!.variants.map((each) => Object.fromEntries(Object.entries(each).reverse()) as unknown as typeof each) }
    expect(frozenMark(turned)).toBe(made!.mark)
  })
})

describe('a scene on the stage', () => {
  it('shows what the planner saw and leaves the planner\'s state alone', () => {
    const app = ownApp()
    const address = addressOf(app.getState())
    const seen = values(app)
    app.getState().show({ view: 'praesentation', level: 'units', theme: 'dark', plain: true })
    app.getState().chooseRecipe('msz')
    const before = app.getState()
    const stage = stageStore(app, setOf())
    expect(showScene(stage, { address })).toEqual([])
    expect(values(stage)).toEqual(seen)
    expect(stage.getState()).toMatchObject({ view: 'lage', level: 'entwurf-d1', theme: 'dark', plain: true })
    expect(stage.getState().data).toBe(before.data)
    showScene(stage, { address: '#/vergleich?thema=projector' })
    expect(stage.getState()).toMatchObject({ view: 'vergleich', theme: 'dark', recipeId: presetChoices(erfurt)[0]!.id })
    expect(app.getState()).toBe(before)
  })

  it('says what is gone instead of showing something else silently', () => {
    const app = ownApp()
    const address = addressOf(app.getState())
    app.getState().setVariants([])
    expect(sceneFaults(app.getState(), address).map(({ key, kind }) => [key, kind])).toEqual([['raeume', 'gone'], ['grenzlinien', 'gone']])
    app.getState().removeImport(table.id)
    expect(sceneFaults(app.getState(), address).map(({ key }) => key)).toEqual(['raeume', 'grenzlinien', 'daten'])
    expect(sceneFaults(app.getState(), '#/lage?rezept=kaputt').map(({ key }) => key)).toEqual(['rezept'])
    expect(sceneFaults(app.getState(), '#/lage?jahr=1803&wert=nichts').map(({ key, sentence }) => [key, sentence.length > 20])).toEqual([['jahr', true], ['wert', true]])
    expect(sceneFaults(app.getState(), '#/mars').length).toBe(1)
    // Layers that the package lacks are named, where it is known which it has.
    expect(sceneFaults(app.getState(), '#/lage?ebenen=kitas.schulen.oepnv', new Set(['schulen']))).toEqual([{ key: 'ebenen', kind: 'less', sentence: '„Kitas“ und „Stadtbahn und Bus“ fehlen auf der Karte: Die geladenen Daten haben diese Ebenen nicht.' }])
    expect(sceneFaults(app.getState(), '#/lage?ebenen=schulen', new Set(['schulen']))).toEqual([])
    expect(sceneFaults(app.getState(), '#/lage?ebenen=kitas')).toEqual([])
    expect(sceneFaults(app.getState(), '#/lage')).toEqual([])
  })

  it('keeps its figures when frozen, whatever changes afterwards', () => {
    const app = ownApp()
    const scene = sceneOf('a', addressOf(app.getState()))
    const seen = values(app)
    const set = freeze(app, scene)
    expect(frozenChanges(app.getState(), set.frozen!)).toEqual({ package: null, own: [] })
    app.getState().setVariants([variant(1)])
    app.getState().editRecipe({ minPopulation: 3000 })
    app.getState().removeImport(table.id)
    const live = stageStore(app, { ...set, frozen: null })
    showScene(live, scene)
    expect(values(live)).not.toEqual(seen)
    const stage = stageStore(app, parsed(set))
    expect(showScene(stage, scene)).toEqual([])
    expect(values(stage)).toEqual(seen)
    const { own } = frozenChanges(app.getState(), set.frozen!)
    expect(own.some((each) => each.includes('„arbeit.csv“ ist nicht mehr geladen'))).toBe(true)
    expect(own.some((each) => each.includes('Rezept') && each.includes('wurde geändert'))).toBe(true)
    expect(own.some((each) => each.includes('Variante „Entwurf Süd“ wurde geändert'))).toBe(true)
    app.getState().setVariants([])
    expect(frozenChanges(app.getState(), set.frozen!).own.some((each) => each.includes('ist gelöscht'))).toBe(true)
    const after = stageStore(app, set)
    expect(showScene(after, scene)).toEqual([])
    expect(values(after)).toEqual(seen)
  })

  it('computes with a preset as it was when frozen', () => {
    const app = createAppStore(erfurt)
    const scene = sceneOf('a')
    const set = freeze(app, scene)
    const other = { ...set.frozen!, recipes: set.frozen!.recipes.map((recipe) => ({ ...recipe, indicators: recipe.indicators.slice(0, 2) })) }
    const old: SceneSet = { ...set, frozen: { ...other, mark: frozenMark(other) } }
    const stage = stageStore(app, old)
    showScene(stage, scene)
    expect(stage.getState().shownRecipe).toMatchObject({ indicators: { length: 2 } })
    expect(values(stage)).not.toEqual(values(app))
    // Another scene and back: the recipe is there once.
    showScene(stage, scene)
    expect(stage.getState().recipes).toHaveLength(1)
    expect(frozenChanges(app.getState(), old.frozen!).own).toHaveLength(1)
  })

  it('says when the package below is another one', () => {
    const app = createAppStore(erfurt)
    const set = freeze(app, sceneOf('a'))
    const later = createAppStore({ ...erfurt, version: '99', indicators: erfurt.indicators.slice(1) })
    expect(frozenChanges(later.getState(), set.frozen!).package).toContain('99')
    const sameVersion = createAppStore({ ...erfurt, indicators: erfurt.indicators.slice(1) })
    expect(frozenChanges(sameVersion.getState(), set.frozen!).package).not.toBeNull()
  })

  it('gives the identical zoning for the same frozen variant', () => {
    const { frozen } = freeze(ownApp())
    expect(zoningOfFrozen(frozen!.variants[0]!)).toBe(zoningOfFrozen(frozen!.variants[0]!))
    expect(zoningOfFrozen(frozen!.variants[0]!)).toEqual(variant(0))
  })
})

describe('the address of a scene', () => {
  const address = '#/vergleich?raeume=entwurf-d1&a=entwurf-d1&b=siedlungsstrukturtyp&weitere=entwurf-d2.stand-s1&grenzlinien=keine&jahr=2012'
  it('names its zonings', () => {
    expect(zoningIdsOf(address)).toEqual(['entwurf-d1', 'siedlungsstrukturtyp', 'entwurf-d2', 'stand-s1'])
    expect(zoningIdsOf('#/lage')).toEqual([])
  })

  it('can name others in their place', () => {
    const moved = withZonings(address, new Map([['entwurf-d1', 'entwurf-x'], ['entwurf-d2', 'entwurf-y']]))
    expect(zoningIdsOf(moved)).toEqual(['entwurf-x', 'siedlungsstrukturtyp', 'entwurf-y', 'stand-s1'])
    expect(moved).toContain('jahr=2012')
    expect(withZonings(address, new Map([['entwurf-z', 'entwurf-q']]))).toBe(address)
  })
})

/** As it comes out of storage. */
function parsed(set: SceneSet): SceneSet {
  const read = parseSceneSet(JSON.parse(JSON.stringify(set)))
  if (!read.ok) throw new Error(read.problems[0]!.sentence)
  return read.value
}
