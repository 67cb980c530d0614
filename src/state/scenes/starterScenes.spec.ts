import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { readyCity } from '../../../test/unit/readyCity'
import { smallCity } from '../../../test/unit/smallCity'
import { missing } from '../../core/indicators/missing'
import { zoningOf } from '../../core/testing/builders'
import { createAppStore, type AppStore } from '../store'
import { beispiel } from '../../i18n/de/beispielSzenen'
import { parseSceneSet } from './readScenes'
import { stageLetters, type Scene } from './scene'
import { starterScenes } from './starterScenes'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value

const scenesOf = (store: AppStore): readonly Scene[] => {
  let count = 0
  return starterScenes(store.getState(), () => `s${++count}`)
}

const addressFits = (store: AppStore, scenes: readonly Scene[]) => {
  const other = createAppStore(store.getState().base, store.getState().imports)
  other.getState().setVariants(store.getState().variants)
  return scenes.flatMap(({ address }) => other.getState().readAddress(address))
}

describe('starterScenes', () => {
  const store = createAppStore(data)
  const scenes = scenesOf(store)

  it('are twelve for Erfurt, of every kind, and each address fits the data', () => {
    expect(scenes.map(({ stage }) => stage)).toEqual(['titel', 'karte', 'index', 'karte', 'rangliste', 'karte', 'karte', 'karte', 'vergleich', 'karte', 'steckbrief', 'titel'])
    expect(addressFits(store, scenes)).toEqual([])
    expect(parseSceneSet({ scenes, frozen: null }).ok).toBe(true)
  })

  it('state figures of the data and say what they are', () => {
    const text = scenes.map(({ headline, sentences }) => `${headline}\n${sentences}`).join('\n')
    expect(scenes[0]!.headline).toMatch(/^Erfurt: 53 Ortsteile, \d{3}\.\d{3} Menschen$/)
    expect(scenes[0]!.sentences).toContain('Modellwerte, keine amtlichen Zahlen')
    expect(scenes[3]!.headline).toMatch(/^In \d+ von 48 Ortsteilen ist der Bedarf hoch$/)
    expect(text).not.toMatch(/undefined|NaN|null|Brennpunkt|problem/i)
    for (const { headline, sentences, notes } of scenes) {
      expect(headline).not.toMatch(/\.$/)
      expect(sentences.length, sentences).toBeLessThanOrEqual(stageLetters)
      // An abbreviation or a figure is no end of a sentence.
      expect(sentences.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length, sentences).toBeLessThanOrEqual(3)
      expect(notes).not.toBe('')
    }
  })

  it('name hidden need by the class it has, and the room it is hidden in', () => {
    const hidden = scenes[9]!
    expect(hidden.headline).toBe('„Sechs soziale Planungsräume“: In einem Ortsteil geht erhöhter Bedarf unter')
    expect(hidden.sentences).toBe('Johannesplatz (1,44, erhöht) liegt im Raum „Gründerzeit Oststadt“ (0,74, mittel): Wer nur auf den Raum sieht, übersieht ihn.')
    const two = beispiel.hidden
    expect(two.headline(2, 'X', ['erhöht', 'hoch'], true)).toBe('„X“: In 2 Ortsteilen geht erhöhter oder hoher Bedarf unter')
    expect(two.headline(1, 'X', ['sehr niedrig'], false)).toBe('„X“: In einem Ortsteil geht sehr niedriger sozialer Status unter')
    expect(two.headline(1, 'X', [''], true)).toContain('geht viel Bedarf unter')
    expect(two.sentences({ name: 'A', value: '2', label: '' }, { name: 'R', value: '1', label: 'mittel' }, ['B', 'C'])).toBe('A (2) liegt im Raum „R“ (1, mittel); ebenso ist es mit B und C. Wer nur auf den Raum sieht, übersieht sie.')
  })

  it('say how much is modelled: all, most, a part, or nothing', () => {
    const said = (own: AppStore): string => scenesOf(own)[0]!.sentences
    // Erfurt carries some published figures among those of the model.
    expect(said(store)).toMatch(/brauchen könnten\. Die meisten Werte sind Modellwerte, keine amtlichen Zahlen\.$/)
    expect(said(createAppStore(smallCity()))).toMatch(/Die Zahlen sind von 2020\.$/)
    const model = smallCity()
    const only = (...modelled: string[]): AppStore => createAppStore({ ...model, series: new Map([...model.series].map(([key, each]) => [key, modelled.includes(each.component) ? { ...each, cells: each.cells.map((cell) => ({ ...cell, status: 'modell' as const })) } : each])) })
    // People alone are a part, too.
    expect(said(only('einwohner'))).toContain('ein Teil der Werte ist modelliert')
    expect(said(only('einwohner', 'arm', 'waehlt', 'jung'))).toContain('Alle Werte sind Modellwerte')
    expect(said(only('einwohner', 'arm'))).not.toContain('Alle')
    expect(said(only())).not.toContain('odell')
  })

  it('put own drafts first and tell what is still open in them', () => {
    const own = createAppStore(data)
    const half = { ...zoningOf({ '01': 'a', '02': 'a', '03': 'b' }), id: 'entwurf-x', title: 'Mein Entwurf' }
    own.getState().setVariants([half])
    const made = scenesOf(own)
    expect(addressFits(own, made)).toEqual([])
    expect(made[6]!.headline).toContain('Mein Entwurf')
    expect(made[6]!.sentences).toContain('50 Ortsteile sind noch keinem Raum zugeordnet.')
    expect(made.find(({ stage }) => stage === 'vergleich')!.address).toContain('entwurf-x')
  })

  it('keep the planner’s year and recipe', () => {
    const other = createAppStore(data)
    other.getState().show({ year: 2022, indexScheme: 'monitoring', level: 'siedlungsstrukturtyp', measure: 'altenquotient', layers: ['kitas'] })
    const made = scenesOf(other)
    expect(made[3]!.headline).toContain('„sehr niedrig“')
    expect(made[3]!.address).toContain('jahr=2022')
    expect(made[3]!.address).toContain('stufen=monitoring')
    expect(made[3]!.address).not.toMatch(/kitas|altenquotient|raeume=(?!units)/)
  })

  it('are fewer where the data carry less', () => {
    const small = createAppStore(smallCity())
    const made = scenesOf(small)
    expect(addressFits(small, made)).toEqual([])
    expect(made.map(({ stage }) => stage)).toEqual(['titel', 'karte', 'index', 'karte', 'rangliste', 'steckbrief', 'titel'])
    expect(made[0]!.headline).toContain('mindestens')
    const bare = createAppStore({ ...smallCity({ einwohner: Array<typeof missing.unknown>(6).fill(missing.unknown) }), zonings: [] })
    expect(scenesOf(bare).map(({ stage }) => stage)).toEqual(['titel', 'karte', 'titel'])
    expect(scenesOf(bare)[0]!.headline).toBe('Kleinstadt: 6 Ortsteile')
  })

  it('say nothing of people where nobody knows them', () => {
    const text = scenesOf(createAppStore(readyCity({ people: null }))).map(({ headline, sentences }) => `${headline} ${sentences}`).join('\n')
    expect(text).toMatch(/^(Das ist|In \d von|\d von).*Ort \d/m)
    expect(text).not.toMatch(/\d Mensch/)
    const some = scenesOf(createAppStore(readyCity({ people: [1000, 2000, missing.suppressed, 500, 900, 800] })))
    expect(some[0]!.headline).toBe('Kleinstadt: 6 Ortsteile, mindestens 5.200 Menschen')
    expect(some.map(({ headline }) => headline).join('\n')).not.toContain('der größte ist')
  })
})
