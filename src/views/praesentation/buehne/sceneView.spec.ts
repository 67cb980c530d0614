import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { importOf, tableText } from '../../../../test/unit/importOf'
import { setFixedPairs } from '../../vergleich/useCompared'
import { bilder } from '../../../i18n/de/bilder'
import { buehne } from '../../../i18n/de/buehne'
import { indexPicture } from '../../../i18n/de/indexBild'
import { shownAt, shownNow } from '../../../state/derived/shown'
import type { Scene } from '../../../state/scenes/scene'
import { stageStore } from '../../../state/scenes/stage'
import { createAppStore, type AppStore } from '../../../state/store'
import { hasOwnPairs } from '../szenen/collectScene'
import { proposeScene } from '../szenen/proposeScene'
import { createPreparer } from './prepare'
import { profileFacts } from './profileFacts'
import { SceneView } from './SceneView'
import { stageSceneOf } from './stageScene'
import { StageLegend } from './StageLegend'
import { StageTable } from './StageTable'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const erfurt = loaded.value

/** What is looked at, collected and presented. */
const presented = (app: AppStore, change: Partial<Scene> = {}) => createPreparer(stageStore(app, { scenes: [], frozen: null }))({ id: 'a', notes: '', hidden: false, ...proposeScene(app.getState()), ...change })
const drawn = (prepared: ReturnType<typeof presented>): string => renderToStaticMarkup(createElement(SceneView, { prepared, number: 1, count: 1, frozen: null, isLive: false }))

describe('the profile of an Ortsteil on the stage', () => {
  it('that was collected under a division tells of the Ortsteil, as its headline does, and the map shows the same', () => {
    const app = createAppStore(erfurt, [], '#/lage?raeume=soziale-planungsraeume&wahl=o.05')
    const prepared = presented(app)
    const html = drawn(prepared)
    expect(prepared.scene).toMatchObject({ stage: 'steckbrief', address: expect.stringContaining('raeume=soziale-planungsraeume') })
    expect(html).not.toContain(buehne.noProfile)
    expect(html).toContain('hall-facts')
    const row = shownAt(app.getState(), null).rowOf.get('05')!
    expect(html).toContain(`Rang ${row.rank} von 48 Ortsteilen`)
    expect(html).toContain('Ortsteile. Als Tabelle')
    expect(html).toContain(buehne.bordersOf('Sechs soziale Planungsräume'))
  })

  it('of a room stays that of the room, and without a place asks for one', () => {
    const [zone] = erfurt.zonings.find(({ id }) => id === 'soziale-planungsraeume')!.zones
    const html = drawn(presented(createAppStore(erfurt, [], `#/lage?raeume=soziale-planungsraeume&wahl=r.${zone!.id}`)))
    expect(html).toContain('hall-facts')
    expect(html).toContain('von 6 Räumen')
    expect(drawn(presented(createAppStore(erfurt, [], '#/lage'), { stage: 'steckbrief' }))).toContain(buehne.noProfile)
  })
})

const badge = 'Modellwerte, keine amtlichen Zahlen'
const foot = (html: string): string => html.slice(html.indexOf('hall-foot'))
const table = (prepared: ReturnType<typeof presented>): string => renderToStaticMarkup(createElement(StageTable, { prepared }))
/** An official table of one indicator over the model values. */
const withOfficial = (address: string): AppStore => {
  const app = createAppStore(erfurt)
  app.getState().addImport(importOf(tableText(erfurt, ['Arbeitslosenanteil'], (unit) => `${(unit % 9) + 1},5`), erfurt, { year: 2017 }))
  app.getState().readAddress(address)
  return app
}

describe('model values on the stage', () => {
  it('are named in the foot where any figure of a profile is one, though its map is official', () => {
    const app = withOfficial('#/lage?wert=arbeitslosenanteil&wahl=o.05')
    const prepared = presented(app)
    const shown = shownNow(prepared.state)
    expect(shown.status).toBe('amtlich')
    expect(profileFacts(prepared.state, shown, shown.rowOf.get('05')!).some(({ status }) => status === 'modell')).toBe(true)
    expect(foot(drawn(prepared))).toContain(badge)
    expect(foot(drawn(presented(app, { stage: 'karte' })))).not.toContain(badge)
  })

  it('are marked in the tables of a comparison and of an official measure, whose people are a model', () => {
    expect(table(presented(createAppStore(erfurt, [], '#/vergleich')))).toContain(badge)
    const html = table(presented(withOfficial('#/lage?wert=arbeitslosenanteil')))
    expect(html.slice(html.indexOf('<thead'))).toContain(badge)
    expect(html.slice(0, html.indexOf('<thead'))).not.toContain(badge)
  })
})

describe('the index in one picture', () => {
  it('says whose mean it is, which is not the value of the city', () => {
    const html = drawn(presented(createAppStore(erfurt, [], '#/lage?wahl=o.05'), { stage: 'index' }))
    expect(html).toContain('Mittel: Durchschnitt der 48 bewerteten Ortsteile, jeder zählt gleich; nicht der Wert der Stadt.')
    expect(indexPicture.averageOf(6, 2012)).toBe('Mittel: Durchschnitt der 6 im Jahr 2012 bewerteten Ortsteile, jeder zählt gleich; nicht der Wert der Stadt.')
  })
})

describe('the foot of the stage', () => {
  it('says where a division comes from that is drawn, and how many assignments nobody has proven; nothing of one that is not', () => {
    const source = /Gliederung „Sechs soziale Planungsräume“: [^·]+\(49 Zuordnungen nicht belegt\)/
    const at = (address: string, stage: Scene['stage']): string => foot(drawn(presented(createAppStore(erfurt, [], address), { stage })))
    expect(at('#/lage?raeume=soziale-planungsraeume', 'karte')).toMatch(source)
    expect(at('#/lage?raeume=soziale-planungsraeume', 'rangliste')).toMatch(source)
    expect(at('#/lage?grenzlinien=soziale-planungsraeume', 'karte')).toMatch(source)
    expect(at('#/vergleich', 'vergleich')).toMatch(source)
    expect(at('#/vergleich', 'vergleich')).toContain('Gliederung „Siedlungsstrukturtyp“')
    for (const stage of ['titel', 'index', 'rangliste'] as const) expect(at('#/lage?grenzlinien=soziale-planungsraeume', stage)).not.toContain('Gliederung „')
    const bare = createAppStore(erfurt)
    bare.getState().show({ borders: '' })
    expect(foot(drawn(presented(bare)))).not.toContain('Gliederung „')
    // Short, so that the foot stays small: what a source says of itself behind a semicolon stands on paper.
    expect(at('#/vergleich', 'vergleich')).not.toContain('Angabe der Sicherheit')
  })
})

describe('the legend of the stage', () => {
  const legendIn = (html: string): string => html.slice(html.indexOf('hall-legend'), html.indexOf('hall-foot'))
  const legendAt = (address: string, stage: Scene['stage'] = 'karte'): string => legendIn(drawn(presented(createAppStore(erfurt, [], address), { stage })))

  it('says what its numbers count, and has none where two divisions share it', () => {
    expect(legendAt('#/lage')).toMatch(/hall-count-head">Ortsteile</)
    expect(legendAt('#/lage?raeume=soziale-planungsraeume')).toMatch(/hall-count-head">Räume</)
    expect(legendAt('#/lage?wahl=o.05', 'steckbrief')).toContain('fett: Zahl der Ortsteile')
    const both = legendAt('#/vergleich', 'vergleich')
    expect(both).toContain('sehr gering')
    expect(both).not.toContain('hall-count')
    expect(drawn(presented(createAppStore(erfurt, [], '#/vergleich')))).toContain(buehne.numbersOfB)
  })

  it('has only the classes that are not pale, and says what pale land is', () => {
    const all = legendAt('#/lage')
    expect(all).toContain('>gering<')
    expect(all).not.toContain(bilder.keys.dimmed)
    const app = createAppStore(erfurt)
    app.getState().show({ classFilter: [3, 4] })
    const some = legendIn(drawn(presented(app)))
    for (const word of ['>erhöht<', '>hoch<']) expect(some).toContain(word)
    for (const word of ['sehr gering', '>gering<', '>mittel<', 'nicht bewertet']) expect(some).not.toContain(word)
    expect(some).toMatch(new RegExp(`${bilder.keys.dimmed}</span><span class="hall-count">45<`))
  })
})

describe('a comparison on the stage', () => {
  it('says and marks the same whether rooms were paired by hand or not', () => {
    const app = createAppStore(erfurt, [], '#/vergleich')
    const { data, zoningA, zoningB } = app.getState()
    const [a, b] = [zoningA, zoningB].map((id) => data.zonings.find((zoning) => zoning.id === id)!)
    const all = () => [JSON.stringify(proposeScene(app.getState())), drawn(presented(app)), table(presented(app))]
    const before = all()
    expect(hasOwnPairs(app.getState())).toBe(false)
    setFixedPairs(a!, b!, [{ a: a!.zones[0]!.id, b: b!.zones.at(-1)!.id }, { a: a!.zones[1]!.id, b: b!.zones[0]!.id }])
    try {
      // Whoever collects it is told.
      expect(hasOwnPairs(app.getState())).toBe(true)
      expect(all().map((each, index) => each === before[index])).toEqual([true, true, true])
    } finally {
      setFixedPairs(a!, b!, [])
    }
  })
})

describe('the legend of dots and lines on the stage', () => {
  it('names what the map draws, as it draws it, and nothing that is not there', () => {
    const { state } = presented(createAppStore(erfurt, [], '#/lage?ebenen=kitas.schulen.oepnv'))
    const shown = shownNow(state)
    const legend = (points: readonly string[], lines: number): string =>
      renderToStaticMarkup(
        createElement(StageLegend, {
          shown,
          zones: [],
          drawn: stageSceneOf(state, shown, null, { points: points.map((layer) => ({ lon: 11, lat: 51, name: 'x', layer })), lines: Array.from({ length: lines }, () => ({ name: '1', coordinates: [] })) }),
        }),
      )
    const some = legend(['schulen'], 0)
    expect(some).toContain('Schulen')
    expect(some).not.toContain('Kitas')
    expect(some).not.toContain('Stadtbahn')
    expect(some).not.toContain('is-hollow')
    expect(legend(['kitas', 'schulen'], 1)).toMatch(/layer-dot"[^]*Kitas[^]*is-hollow[^]*Schulen[^]*Stadtbahn/)
    expect(legend([], 0)).not.toContain('layer-key')
  })
})
