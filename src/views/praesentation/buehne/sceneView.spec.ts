import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { buehne } from '../../../i18n/de/buehne'
import { shownAt } from '../../../state/derived/shown'
import type { Scene } from '../../../state/scenes/scene'
import { stageStore } from '../../../state/scenes/stage'
import { createAppStore, type AppStore } from '../../../state/store'
import { proposeScene } from '../szenen/proposeScene'
import { createPreparer } from './prepare'
import { SceneView } from './SceneView'

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
