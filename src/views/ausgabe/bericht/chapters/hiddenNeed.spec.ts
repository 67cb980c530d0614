import { expect, it } from 'vitest'
import { parseErfurt } from '../../../../../test/erfurt'
import { emptyReport } from '../../../../state/report/report'
import { presetChoices } from '../../../../state/recipes/presetChoices'
import { createAppStore } from '../../../../state/store'
import type { AppState } from '../../../../state/appState'
import { hiddenChapter } from './hiddenNeed'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const rooms = data.zonings.find(({ id }) => id === 'soziale-planungsraeume')!
/** Two rooms: too few to be measured at themselves. */
const two = { ...rooms, id: 'entwurf-zwei', title: 'Zwei', zones: rooms.zones.slice(0, 2), zoneOf: new Map([...rooms.zoneOf].map(([unit, zone]) => [unit, rooms.zones[zone === rooms.zones[0]!.id ? 0 : 1]!.id])) }

const said = (state: AppState): string =>
  hiddenChapter
    .blocks({ state, report: { ...emptyReport, zonings: ['entwurf-zwei'] }, others: '' })
    .flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : []))
    .join('\n')

it('does not call need visible in rooms that are not rated', () => {
  const store = createAppStore(data)
  store.getState().setVariants([two])
  const zones = said({ ...store.getState(), shownRecipe: { ...presetChoices(data)[0]!, reference: 'zones' } })
  expect(zones).toContain('Ob in „Zwei“ hoher Bedarf im Durchschnitt untergeht, lässt sich')
  expect(zones).toContain('nicht zu sagen')
  expect(zones).toContain('Raum nicht bewertet')
  expect(zones).not.toMatch(/^0$/m)
  expect(said(store.getState())).not.toContain('nicht zu sagen')
})
