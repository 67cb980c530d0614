import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import type { Zoning } from '../../../core/zoning/zoning'
import { loadRecipeCodec } from '../../../state/recipes/recipeCodec'
import { sceneFaults } from '../../../state/scenes/sceneAddress'
import { sceneLimits, type Scene } from '../../../state/scenes/scene'
import { createAppStore } from '../../../state/store'
import { handoutPages } from './handoutPages'
import { proposeScene } from './proposeScene'
import { scenePicture } from './sceneThumbs'
import { sceneLookUp } from './useSceneViews'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const erfurt = loaded.value
beforeAll(loadRecipeCodec)

const at = (address: string, draft: Zoning | null = null) => {
  const app = createAppStore(erfurt, [], address)
  if (draft !== null) app.getState().setVariants([draft])
  return { app, scene: proposeScene(app.getState(), draft) }
}
const half: Zoning = { id: 'entwurf-d', title: 'Zwei Räume', description: '', source: '', zones: [1, 2].map((number) => ({ id: `r${number}`, number, name: `Raum ${number}` })), zoneOf: new Map(erfurt.units.slice(0, 20).map(({ id }, index) => [id, `r${(index % 2) + 1}`])), certainty: new Map() }

describe('the scene that is proposed', () => {
  it('says of the map what the view says', () => {
    const { scene } = at('#/lage')
    expect(scene).toMatchObject({ stage: 'karte', headline: 'Sozialindex 2017: alle Ortsteile', address: '#/lage?raeume=units&wert=index&jahr=2017&grenzlinien=soziale-planungsraeume' })
    expect(scene.sentences).toMatch(/^\d+ Ortsteile von \d+ stehen in der Stufe „hoch“\. Dort leben [\d.]+ Menschen\.$/)
    expect(at('#/lage?ansicht=tabelle').scene.stage).toBe('rangliste')
    expect(at('#/lage?wert=arbeitslosenanteil').scene.sentences).toMatch(/^In der ganzen Stadt sind es [\d,]+.%\. /)
  })

  it('says of one place its class and rank', () => {
    const { app, scene } = at('#/lage?raeume=soziale-planungsraeume&wahl=o.05')
    const name = erfurt.units.find(({ id }) => id === '05')!.name
    expect(scene.stage).toBe('steckbrief')
    expect(scene.headline).toMatch(new RegExp(`^${name}: (sehr geringer|geringer|mittlerer|erhöhter|hoher) Unterstützungsbedarf$`))
    expect(scene.sentences).toMatch(/^Rang \d+ von \d+ Ortsteilen, Index .+\. Im Jahr 2017 lebten hier [\d.]+ Menschen\.$/)
    expect(sceneFaults(app.getState(), scene.address)).toEqual([])
    const small = erfurt.units.find(({ name: each }) => each === 'Wallichen')!.id
    expect(at(`#/lage?wahl=o.${small}`).scene.headline).toBe('Wallichen ist nicht bewertet')
  })

  it('says of a comparison who moves', () => {
    const { scene } = at('#/vergleich')
    expect(scene).toMatchObject({ stage: 'vergleich', headline: '„Sechs soziale Planungsräume“ und „Siedlungsstrukturtyp“ im Vergleich', address: '#/vergleich?jahr=2017&a=soziale-planungsraeume&b=siedlungsstrukturtyp' })
    expect(scene.sentences).toMatch(/^10 von 53 Ortsteilen/)
    expect(scene.sentences.split('. ').length).toBeLessThanOrEqual(3)
  })

  it('shows the open variant of the workshop as a division', () => {
    const { scene } = at('#/werkstatt', half)
    expect(scene).toMatchObject({ headline: '„Zwei Räume“: 2 Räume', address: '#/lage?raeume=entwurf-d&wert=index&jahr=2017&grenzlinien=soziale-planungsraeume' })
    expect(scene.sentences).toMatch(/^20 von 53 Ortsteilen sind zugeordnet\. Im kleinsten Raum leben [\d.]+ Menschen, im größten [\d.]+\.$/)
  })

  it('explains the recipe, and stays within its limits', () => {
    const app = createAppStore(erfurt, [], '#/labor')
    app.getState().saveRecipeAs('x'.repeat(80))
    const scene = proposeScene(app.getState())
    expect(scene).toMatchObject({ stage: 'index', headline: expect.stringContaining('So wird gerechnet') })
    expect(scene.address).toContain('rezept=')
    for (const view of ['#/lage', '#/daten', '#/ausgabe', '#/vergleich', '#/werkstatt', '#/labor']) {
      const made = at(view).scene
      expect(made.headline.length > 0 && made.headline.length <= sceneLimits.headline && made.sentences.length <= sceneLimits.sentences).toBe(true)
      expect(made.address).toMatch(/^#\/(lage|vergleich|labor)/)
    }
  })
})

describe('the small picture of a scene', () => {
  it('is two maps for a comparison, and says whether it shows model values', () => {
    expect(scenePicture(at('#/vergleich').app.getState(), 'light')).toMatchObject({ thumbs: { length: 2 }, isModel: true })
    const { thumbs } = scenePicture(at('#/lage?wahl=o.05&filter=4').app.getState(), 'light')
    expect(thumbs).toHaveLength(1)
    expect(thumbs[0]!.picked).not.toBe('')
    expect(thumbs[0]!.land.some(({ pale }) => pale)).toBe(true)
    expect(thumbs[0]!.land.map(({ path }) => path.match(/M/g)!.length).reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(53)
  })
})

describe('what list and handout show of a scene', () => {
  it('is what its stage shows, whatever view the address names', () => {
    const of = sceneLookUp(createAppStore(erfurt), null, 'light')
    expect(of({ address: '#/lage', stage: 'vergleich' })).toMatchObject({ picture: { thumbs: { length: 2 } }, state: { view: 'vergleich' } })
    expect(of({ address: '#/vergleich', stage: 'karte' })).toMatchObject({ picture: { thumbs: { length: 1 } }, state: { view: 'lage' } })
    expect(of({ address: '#/lage', stage: 'karte' })).toBe(of({ address: '#/lage', stage: 'karte' }))
  })
})

describe('the pages of the handout', () => {
  const sceneOf = (notes: string): Scene => ({ id: 'a', headline: 'x', sentences: '', notes, hidden: false, stage: 'karte', address: '#/lage' })
  const said = (notes: string): string => handoutPages([sceneOf(notes)], true).map((page) => page.notes).join(' ').replace(/\s+/g, ' ').trim()

  it('lose no word of the notes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'B', 'ß', '.') }), { maxLength: 500 }), fc.constantFrom(' ', '\n', ' \n\n '), (words, gap) => {
        const text = words.join(gap).slice(0, sceneLimits.notes)
        expect(said(text)).toBe(text.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 60 },
    )
    expect(said('x'.repeat(sceneLimits.notes)).replace(/ /g, '')).toBe('x'.repeat(sceneLimits.notes))
  })

  it('go on where the notes are long, and are one each without notes', () => {
    const long = sceneOf('Wort '.repeat(800))
    expect(handoutPages([long, sceneOf('')], true).map(({ number, isFirst }) => [number, isFirst])).toEqual([[1, true], [1, false], [2, true]])
    expect(handoutPages([long, long], false)).toHaveLength(2)
  })
})
