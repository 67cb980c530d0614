import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { unitsLevel } from '../appState'
import { createAppStore } from '../store'
import { stageKinds } from './scene'
import { stageState } from './stageState'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const at = (address: string) => createAppStore(loaded.value, [], address).getState()

describe('stageState', () => {
  it('shows two divisions on the stage of a comparison and one map on every other, whatever view the address names', () => {
    for (const address of ['#/lage', '#/vergleich', '#/labor']) for (const stage of stageKinds) expect([address, stage, stageState(at(address), stage).view === 'vergleich']).toEqual([address, stage, stage === 'vergleich'])
  })

  it('looks at an Ortsteil without division, whose borders stay; at a room and everywhere else with it', () => {
    const unit = at('#/lage?raeume=siedlungsstrukturtyp&wahl=o.05')
    expect(stageState(unit, 'steckbrief')).toMatchObject({ level: unitsLevel, borders: 'siedlungsstrukturtyp', selection: { kind: 'unit', id: '05' } })
    expect(stageState(unit, 'karte')).toMatchObject({ level: 'siedlungsstrukturtyp', borders: unit.borders })
    expect(stageState(at('#/lage?raeume=siedlungsstrukturtyp&wahl=r.1'), 'steckbrief').level).toBe('siedlungsstrukturtyp')
    expect(stageState(at('#/lage?grenzlinien=siedlungsstrukturtyp&wahl=o.05'), 'steckbrief').borders).toBe('siedlungsstrukturtyp')
    expect(stageState(at('#/lage?raeume=siedlungsstrukturtyp&wert=altenquotient'), 'index')).toMatchObject({ level: unitsLevel, measure: 'index' })
  })
})
