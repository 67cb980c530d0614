import { describe, expect, it } from 'vitest'
import { smallCity } from '../../../test/unit/smallCity'
import { parseErfurt } from '../../../test/erfurt'
import { createAppStore } from '../store'
import { readFragment } from '../urlFragment'
import { parseSceneSet } from './readScenes'
import { sceneAddressOf } from './sceneAddress'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const erfurt = loaded.value

describe('the address a scene keeps', () => {
  it('names what would change with the data, even where it is the default', () => {
    const query = new URLSearchParams(sceneAddressOf(createAppStore(erfurt).getState()).split('?')[1])
    expect(Object.fromEntries(query)).toEqual({ raeume: 'units', wert: 'index', jahr: '2017', grenzlinien: 'soziale-planungsraeume' })
    const compared = createAppStore(erfurt)
    compared.getState().show({ view: 'vergleich' })
    expect(Object.fromEntries(new URLSearchParams(sceneAddressOf(compared.getState()).split('?')[1]))).toEqual({ jahr: '2017', a: 'soziale-planungsraeume', b: 'siedlungsstrukturtyp' })
  })

  it('shows the same year when a later one is loaded', () => {
    const city = smallCity()
    const address = sceneAddressOf(createAppStore(city).getState())
    const year = city.years.at(-1)!
    expect(readFragment(address, { ...city, years: [...city.years, year + 2] }).state.year).toBe(year)
    expect(readFragment(address, city).unknown).toEqual([])
  })

  it('can always be read again: what was typed into a search is left out', () => {
    const app = createAppStore(erfurt)
    app.getState().show({ search: 'ü'.repeat(3000) })
    const address = sceneAddressOf(app.getState())
    expect(address).not.toContain('suche')
    const scene = { id: 'a', headline: '', sentences: '', notes: '', hidden: false, stage: 'karte' as const, address }
    expect(parseSceneSet({ scenes: [scene], frozen: null }).ok).toBe(true)
    // One more than can be collected: a removal that was taken back.
    expect(parseSceneSet({ scenes: Array.from({ length: 201 }, (_, i) => ({ ...scene, id: `s${i}` })), frozen: null }).ok).toBe(true)
  })
})
