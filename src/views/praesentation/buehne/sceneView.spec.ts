import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { importOf, tableText } from '../../../../test/unit/importOf'
import { setFixedPairs } from '../../vergleich/useCompared'
import { buehne } from '../../../i18n/de/buehne'
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
