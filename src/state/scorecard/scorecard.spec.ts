import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { smallCity } from '../../../test/unit/smallCity'
import type { Result } from '../../core/result'
import type { Zoning } from '../../core/zoning/zoning'
import { criterionLabel, letterOf } from '../../i18n/de/bewertung'
import { qualityAt } from '../derived/quality'
import { presetChoices } from '../recipes/presetChoices'
import type { RecipeChoices } from '../recipes/recipeChoices'
import { createAppStore } from '../store'
import { cardAt, type ShownCard } from './card'
import { criteriaFor } from './criteria'
import { provenanceAt } from './provenance'
import { scorecardCsv } from './scorecardCsv'
import { defaultSettings, readSettings, settingsKey, settingsOf, writeSettings, type ScorecardSettings } from './settings'
import { createSettingsStore, type SettingsStorage } from './settingsStore'
import { criteriaAt, measuredPlan, stabilityRecipes } from './values'

const parsed = parseErfurt()
if (!parsed.ok) throw new Error('package')
const state = createAppStore(parsed.value).getState()
const { zonings } = state.data
const valueOf = <T,>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join())
  return result.value
}
const cardOf = (list: readonly Zoning[], settings: ScorecardSettings = defaultSettings): ShownCard => valueOf(cardAt(state, list, settings, criterionLabel))

const memory = (text: string | null = null): SettingsStorage & { text: string | null } => ({
  text,
  getItem() {
    return this.text
  },
  setItem(_key, value) {
    this.text = value
  },
  removeItem() {
    this.text = null
  },
})

describe('values of the criteria', () => {
  test('give hidden need no value where rooms with high need are not rated', () => {
    const [preset] = presetChoices(state.data)
    // Two rooms are too few to be measured at themselves, so none has an index.
    const rooms: RecipeChoices = { ...preset!, reference: 'zones' }
    const whole = zonings[0]!
    const two: Zoning = { ...whole, id: 'zwei', zones: whole.zones.slice(0, 2), zoneOf: new Map([...whole.zoneOf].map(([unit, zone]) => [unit, whole.zones[zone === whole.zones[0]!.id ? 0 : 1]!.id])) }
    const shown = { ...state, shownRecipe: rooms }
    expect(qualityAt(shown, two).hidden).toMatchObject({ units: [], people: 0 })
    expect(qualityAt(shown, two).hidden.untold.length).toBeGreaterThan(3)
    expect(measuredPlan(shown, two, defaultSettings.sizes).values.get('hidden')).toBeNull()
  })

  test('are those of the measures, for every division of the package', () => {
    for (const zoning of zonings) {
      const quality = qualityAt(state, zoning)
      const { values, complete } = measuredPlan(state, zoning, defaultSettings.sizes)
      expect(complete).toBe(true)
      expect(values.get('deviation')).toBe(quality.sizes.maxDeviation)
      expect(values.get('compact')).toBe(quality.polsbyPopper)
      expect(values.get('borders')).toBe(quality.cutLength / 1000)
      expect(values.get('eta2')).toBe(quality.homogeneity[0]!.eta2)
      expect(values.get('hidden')).toBe(quality.hidden.people)
      expect(values.get('rooms')).toBe(quality.zoneCount)
      expect(values.get(`agreement:${zoning.id}`)).toBe(1)
      expect(values.get('sizes')).toBeNull()
      const steady = values.get('stability')!
      expect(steady > 0 && steady <= 1).toBe(true)
    }
  })

  test('the share of rooms of the wanted size counts both limits', () => {
    const zoning = zonings.find(({ id }) => id === 'landtagswahlkreise-2019')!
    const sizes = qualityAt(state, zoning).sizes
    const least = sizes.smallest!.population + 1
    expect(measuredPlan(state, zoning, { target: null, least, most: null }).values.get('sizes')).toBe(0.75)
    expect(measuredPlan(state, zoning, { target: null, least, most: sizes.largest!.population - 1 }).values.get('sizes')).toBe(0.5)
  })

  test('agreement is the same both ways, and steadiness is measured on recipes that differ from the shown one', () => {
    const [one, other] = zonings as [Zoning, Zoning]
    expect(measuredPlan(state, one, defaultSettings.sizes).values.get(`agreement:${other.id}`)).toBeCloseTo(measuredPlan(state, other, defaultSettings.sizes).values.get(`agreement:${one.id}`)!, 12)
    expect(stabilityRecipes(state.data, undefined).others.map(({ id }) => id)).toEqual(['rangsumme', 'lebenslagen'])
    const shown = presetChoices(state.data).find(({ id }) => id === 'rangsumme')!
    expect(stabilityRecipes(state.data, shown).others.map(({ id }) => id)).toEqual(['monitoring', 'lebenslagen'])
  })

  test('a draft with an Ortsteil left over is listed and not ranked', () => {
    const whole = zonings[0]!
    const draft: Zoning = { ...whole, id: 'entwurf-1', zoneOf: new Map([...whole.zoneOf].slice(1)) }
    const card = cardOf([...zonings, draft])
    expect(card.rows.map(({ open }) => open)).toEqual([null, null, null, 'unassigned'])
    expect(card.plans.at(-1)!.openUnits).toBe(1)
    expect(card.stability!.around).toHaveLength(3)
  })

  test('another city with few data gives values or none, never a crash', () => {
    const other = createAppStore(smallCity()).getState()
    const result = cardAt(other, other.data.zonings, defaultSettings, criterionLabel)
    expect(result.ok).toBe(true)
    expect(criteriaFor([], 0, 0).every(({ defaults }) => defaults.bad !== defaults.good)).toBe(true)
  })

  test('identical input gives the identical card; a kept list of zonings is not needed', () => {
    expect(cardOf([...zonings])).toBe(cardOf([...zonings]))
  })

  test('a further zoning changes nobody’s points', () => {
    const [first] = cardOf(zonings).rows
    expect(cardOf(zonings.slice(0, 2)).rows[0]!.total).toBe(first!.total)
  })
})

describe('settings', () => {
  const definition = criteriaAt(state)[0]!

  test('come back as they were kept', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }).filter((key) => key !== '__proto__'), fc.record({ on: fc.boolean(), weight: fc.integer({ min: 0, max: 20 }).map((half) => half / 2), bad: fc.integer(), must: fc.option(fc.integer()) }, { requiredKeys: [] })),
        fc.option(fc.integer({ min: 1, max: 99_999 })),
        (criteria, least) => {
          const settings = { criteria, sizes: { target: null, least, most: null } }
          expect(readSettings(writeSettings(settings))).toEqual(settings)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('any other text is refused as a whole, and nothing throws', () => {
    const whole = { version: 1, criteria: {}, sizes: {} }
    const bad: unknown[] = [null, 1, 'x', [], {}, { ...whole, version: 2 }, { ...whole, criteria: [] }, { ...whole, sizes: null }, { ...whole, criteria: { stray: { weight: 11 } } }, { ...whole, criteria: { stray: { weight: '5' } } }, { ...whole, criteria: { stray: { bad: null } } }, { ...whole, criteria: { stray: 3 } }, { ...whole, sizes: { least: 0 } }, { ...whole, sizes: { most: '9' } }]
    for (const each of bad) expect(readSettings(JSON.stringify(each))).toBeNull()
    fc.assert(fc.property(fc.string(), (text) => readSettings(text) === null))
    expect(readSettings(JSON.stringify(whole))).toEqual(defaultSettings)
  })

  test('are kept with every change, reset and taken back', () => {
    const storage = memory()
    const store = createSettingsStore(() => storage)
    store.getState().change(definition.id, { weight: 9 })
    store.getState().change(definition.id, { must: 0.2 })
    expect(settingsOf(definition, createSettingsStore(() => storage).getState().settings)).toMatchObject({ weight: 9, must: 0.2, bad: definition.defaults.bad })
    const before = store.getState().settings
    store.getState().replace(defaultSettings)
    expect(storage.text).toBeNull()
    store.getState().replace(before)
    expect(createSettingsStore(() => storage).getState().settings).toEqual(before)
  })

  test('damaged ones give the defaults and say so; a browser that keeps nothing still works', () => {
    const store = createSettingsStore(() => memory('{"version":1'))
    expect(store.getState()).toMatchObject({ settings: defaultSettings, trouble: 'damaged' })
    store.getState().change('stray', { weight: 1 })
    expect(store.getState().trouble).toBeNull()
    const blocked = createSettingsStore(() => {
      throw new Error('denied')
    })
    expect(blocked.getState().trouble).toBe('blocked')
    blocked.getState().change('stray', { weight: 1 })
    expect(blocked.getState()).toMatchObject({ trouble: 'blocked', settings: { criteria: { stray: { weight: 1 } } } })
    expect(settingsKey).toBe('sozialraum.bewertung')
  })
})

describe('export', () => {
  test('every criterion, also one that does not count, with weight, anchors, demand, year, recipe and status', () => {
    const settings: ScorecardSettings = { ...defaultSettings, criteria: { deviation: { must: 0.3 }, eta2: { on: false } } }
    const card = cardOf(zonings, settings)
    const names = zonings.map(({ id, title }, i) => ({ id, title: i === 0 ? '=böse();' : title, letter: letterOf(i) }))
    const lines = scorecardCsv(card, criteriaAt(state), settings, names, provenanceAt(state), 'Modellwerte, keine amtlichen Zahlen').split('\r\n')
    expect(lines[0]).toBe('\ufeffBewertung von Gliederungen in Sozialräume')
    expect(lines).toContain('Status;Modellwerte, keine amtlichen Zahlen')
    expect(lines).toContain('Jahr;2017')
    expect(lines.some((line) => line.startsWith('Rezept;Wie im Sozialmonitoring'))).toBe(true)
    expect(lines).toContain(`Gliederung A;"'=böse();";`)
    const head = lines.findIndex((line) => line.startsWith('Kriterium;'))
    const rows = lines.slice(head, head + 1 + criteriaAt(state).length)
    expect(new Set(lines.slice(head, -1).map((line) => line.split(';').length))).toEqual(new Set([9 + 4 * 3]))
    expect(rows[1]).toMatch(/^Gleich große Räume: größte Abweichung;%;weniger ist besser;ja;5;[\d,]+;100;10;30;33,5443;0,\d+;[\d,]+;verfehlt;/)
    expect(rows.find((row) => row.startsWith('Einheitlichkeit'))).toMatch(/;nein;5;;20;90;;89,3920;0,\d+;;;/)
    const points = rows.slice(1).map((row) => Number(row.split(';')[11]!.replace(',', '.')))
    const total = lines.find((line) => line.startsWith('Summe der Punkte'))!.split(';')[11]!.replace(',', '.')
    expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(Number(total), 0)
    expect(lines.some((line) => line.startsWith('Rang;'))).toBe(true)
  })
})
