import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importOf, tableText } from '../../../test/unit/importOf'
import { anyRecord } from '../../../test/unit/recordArbitrary'
import { smallCity } from '../../../test/unit/smallCity'
import { parseErfurt } from '../../../test/erfurt'
import { draftFromAssignment } from '../../core/zoning/draft/createDraft'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import { jsonFault } from './jsonPosition'
import { JsonReader } from './jsonReader'
import { migrate, type MigrationStep } from './migrate'
import { projectFileName, projectPackage, type Project } from './project'
import { readDraft } from './readDraft'
import { readProject } from './readProject'
import { writeDraft } from './writeDraft'
import { writeProject } from './writeProject'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const erfurt = loaded.value
const city = smallCity()
const unitIds = city.units.map(({ id }) => id)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const parseRecipe = (json: unknown): string | null => (typeof json === 'string' ? json : null)
const context = { data: city, parseRecipe }
const projectOf = (variants: readonly DraftRecord[], rest: Partial<Project<string>> = {}): Project<string> => ({ package: projectPackage(city), created: '2026-11-22T10:00:00.000Z', app: '0.3.0', tables: [], recipes: ['r'], variants, foreignAreas: [{ a: 1 }], scenes: null, report: null, ...rest })
const begun = draftFromAssignment(new Map([['P1', 1], ['P2', 1], ['P3', 2]]), { id: 'd1', title: 'Probe', origin: 'Test' })
if (!begun.ok) throw new Error('draft')
const record: DraftRecord = {
  draft: { ...begun.value, notes: [{ id: 'n1', on: { kind: 'zone', zone: 'r2' }, text: 'Bach', at: '2026-11-22T10:00:00Z' }] },
  history: { past: [{ draft: begun.value, label: 'x', at: '2026-11-22T10:00:00Z' }], future: [], gesture: null },
  states: [{ id: 's1', name: 'Stand 1', at: '2026-11-22T10:00:00Z', draft: begun.value }],
  changed: '2026-11-22T10:00:00Z',
  package: 'kleinstadt',
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any
/** The sound file with something changed in it. */
const changed = (change: (json: Any) => void): Uint8Array => {
  const json = JSON.parse(writeProject(projectOf([record]))) as unknown
  change(json)
  return bytes(JSON.stringify(json))
}
const problemsOf = (content: Uint8Array) => {
  const read = readProject(content, 'p.sozialraum.json', context)
  return read.ok ? [] : read.problems
}

describe('a project file', () => {
  it('gives back what was written, steps and states included', () => {
    const records = fc.uniqueArray(anyRecord(unitIds, 'kleinstadt'), { maxLength: 3, selector: ({ draft }) => draft.id })
    fc.assert(
      fc.property(records, (variants) => {
        const project = projectOf(variants)
        const text = writeProject(project)
        expect(readProject(bytes(text), 'p', context)).toEqual({ ok: true, value: project, warnings: [] })
        expect(readProject(bytes(`\ufeff${text}`), 'p', context)).toMatchObject({ ok: true })
      }),
      { numRuns: 60 },
    )
  })

  it('tells thirty zones apart in former states', () => {
    const many = draftFromAssignment(new Map(Array.from({ length: 30 }, (_, i) => [`U${i}`, i + 1])), { id: 'd1', title: 'Probe', origin: '' })
    if (!many.ok) throw new Error('draft')
    const full: DraftRecord = { ...record, draft: many.value, history: { past: [{ draft: many.value, label: 'x', at: record.changed }], future: [], gesture: null }, states: [] }
    expect(readDraft(new JsonReader(''), JSON.parse(JSON.stringify(writeDraft(full))), '')).toEqual(full)
  })

  it('carries the tables', () => {
    const table = importOf(tableText(erfurt, ['Hunde je Haushalt 2019'], () => 1), erfurt)
    const project = { ...projectOf([]), package: projectPackage(erfurt), tables: [table] }
    const text = writeProject(project)
    expect(readProject(bytes(text), 'p', { data: erfurt, parseRecipe })).toEqual({ ok: true, value: project, warnings: [] })
    const broken = readProject(bytes(text.replace('"status": "amtlich"', '"status": "modell"')), 'p', { data: erfurt, parseRecipe })
    expect(broken.ok || broken.problems.map(({ place }) => place.value)).toEqual(['tables[0]'])
  })

  it('is kept small: two hundred steps on 53 units are less than 40 kB', () => {
    const units = erfurt.units.map(({ id }) => id)
    const draft = draftFromAssignment(new Map(units.map((unit, i) => [unit, (i % 8) + 1])), { id: 'd', title: 'T', origin: '' })
    if (!draft.ok) throw new Error('draft')
    const past = Array.from({ length: 400 }, (_, i) => ({ draft: { ...draft.value, zoneOf: new Map(draft.value.zoneOf).set(units[i % 53]!, 'r1') }, label: 'Melchendorf zu Raum 4', at: '2026-11-22T10:00:00.000Z' }))
    const text = JSON.stringify(writeDraft({ ...record, draft: draft.value, history: { past, future: [], gesture: null } }, 200))
    expect(text.length).toBeLessThan(40_000)
    expect(JSON.parse(text)).toMatchObject({ steps: { past: { length: 200 } } })
  })

  it.each<[string, (json: Any) => void, string]>([
    ['a number that is none', (json) => (json.variants[0].zones[1].number = 'zwei'), 'variants[0].zones[1].number'],
    ['a number twice', (json) => (json.variants[0].zones[1].number = 1), 'variants[0].zones[1].number'],
    ['a colour twice', (json) => (json.variants[0].zones[1].colour = 1), 'variants[0].zones[1].colour'],
    ['a colour beyond 30', (json) => (json.variants[0].zones[1].colour = 31), 'variants[0].zones[1].colour'],
    ['an id twice', (json) => (json.variants[0].zones[1].id = 'r1'), 'variants[0].zones[1].id'],
    ['a nameless zone', (json) => (json.variants[0].zones[0].name = ' '), 'variants[0].zones[0].name'],
    ['a lock that is a word', (json) => (json.variants[0].zones[0].locked = 'ja'), 'variants[0].zones[0].locked'],
    ['a zone that is not there', (json) => (json.variants[0].zoneOf.P1 = 'r9'), 'variants[0].zoneOf.P1'],
    ['31 zones', (json) => (json.variants[0].zones = Array.from({ length: 31 }, (_, i) => ({ id: `${i}`, number: i + 1, name: 'x', colour: (i % 30) + 1, locked: false }))), 'variants[0].zones'],
    ['a note on a zone without an id', (json) => (json.variants[0].notes[0].on.zone = ''), 'variants[0].notes[0].on.zone'],
    ['a note on nothing', (json) => (json.variants[0].notes[0].on = { kind: 'city' }), 'variants[0].notes[0].on.kind'],
    ['a border with itself', (json) => (json.variants[0].notes[0].on = { kind: 'border', units: ['P1', 'P1'] }), 'variants[0].notes[0].on.units'],
    ['a time that is none', (json) => (json.variants[0].changed = 'gestern'), 'variants[0].changed'],
    ['a step without zones', (json) => (json.variants[0].steps.past[0][2][0] = 7), 'variants[0].steps.past[0][2]'],
    ['a step that points at a method', (json) => (json.variants[0].steps.past[0][2][1] = 'map'), 'variants[0].steps.past[0][2]'],
    ['a step with too few letters', (json) => (json.variants[0].steps.past[0][2][3] = '1'), 'variants[0].steps.past[0][2]'],
    ['a step in a zone it lacks', (json) => (json.variants[0].steps.past[0][2][3] = '11u'), 'variants[0].steps.past[0][2]'],
    ['sizes that are a list', (json) => (json.variants[0].sizes = []), 'variants[0].sizes'],
    ['sizes without any', (json) => (json.variants[0].sizes = {}), 'variants[0].sizes'],
    ['half a room wanted', (json) => (json.variants[0].sizes = { rooms: 2.5 }), 'variants[0].sizes.rooms'],
    ['no people wanted', (json) => (json.variants[0].sizes = { target: 0 }), 'variants[0].sizes.target'],
    ['a size in letters', (json) => (json.variants[0].sizes = { least: '5' }), 'variants[0].sizes.least'],
    ['a step with sizes it lacks', (json) => (json.variants[0].steps.past[0][2][4] = 0), 'variants[0].steps.past[0][2]'],
    ['no steps', (json) => delete json.variants[0].steps, 'variants[0].steps'],
    ['a variant that is null', (json) => (json.variants[0] = null), 'variants[0]'],
    ['variants that are no list', (json) => (json.variants = {}), 'variants'],
    ['the same variant twice', (json) => json.variants.push(json.variants[0]), 'variants[1].id'],
    ['a recipe that is none', (json) => (json.recipes = [7]), 'recipes[0]'],
    ['no package', (json) => delete json.package, 'package'],
    ['no version', (json) => (json.version = '1'), 'version'],
  ])('names the place of %s', (_, change, path) => {
    const problems = problemsOf(changed(change))
    expect(problems.map(({ place }) => place.value)).toContain(path)
    for (const { sentence, wayOut } of problems) expect(sentence.length > 10 && wayOut.endsWith('.')).toBe(true)
  })

  it('keeps a note on a room that is gone', () => {
    const read = readProject(changed((json) => (json.variants[0].notes[0].on.zone = 'r9')), 'p.sozialraum.json', context)
    expect(read.ok && read.value.variants[0]!.draft.notes).toMatchObject([{ on: { kind: 'zone', zone: 'r9' }, text: 'Bach' }])
  })

  it('refuses what is none of its kind, with its reason', () => {
    const code = (content: Uint8Array): string | undefined => problemsOf(content)[0]?.code
    expect(code(bytes(''))).toBe('empty-file')
    expect(code(bytes('id;name'))).toBe('project-foreign')
    expect(code(bytes('[]'))).toBe('project-foreign')
    expect(code(bytes('{"type":"FeatureCollection"}'))).toBe('project-foreign')
    expect(code(new Uint8Array([0xff, 0xfe, 0x00]))).toBe('project-foreign')
    expect(code(changed((json) => (json.version = 3)))).toBe('project-newer')
    expect(code(changed((json) => (json.version = 0)))).toBe('project-damaged')
    expect(problemsOf(changed((json) => (json.version = 3)))[0]!.sentence).toContain('aus einer neueren Fassung')
    const cut = writeProject(projectOf([record])).split('\n').slice(0, 12).join('\n')
    expect(problemsOf(bytes(cut))).toMatchObject([{ code: 'project-no-json', place: { row: 12 }, sentence: expect.stringContaining('Zeile 12') }])
    expect(code(bytes(`{"a":${'['.repeat(200_000)}`))).toBe('project-no-json')
  })

  it('warns where the package is another one, and keeps what its units allow', () => {
    const other = { ...city, units: city.units.slice(0, 2), name: 'neu', version: '2' }
    const read = readProject(bytes(writeProject(projectOf([record]))), 'p', { data: other, parseRecipe })
    expect(read.ok && read.warnings.map(({ code }) => code)).toEqual(['project-other-package', 'project-unknown-units'])
    expect(read.ok && read.value.variants[0]).toMatchObject({ package: 'neu', draft: { zoneOf: new Map([['P1', 'r1'], ['P2', 'r1']]), zones: record.draft.zones }, states: [{ draft: { zoneOf: new Map([['P1', 'r1'], ['P2', 'r1']]) } }] })
    const foreign = readProject(bytes(writeProject(projectOf([record]))), 'p', { data: erfurt, parseRecipe })
    expect(foreign.ok || foreign.problems.map(({ code }) => code)).toEqual(['project-unknown-units'])
  })

  it('never throws, whatever part of it is changed', () => {
    const junk = fc.oneof(fc.constant(null), fc.constant(undefined), fc.integer(), fc.double(), fc.string(), fc.constant([]), fc.constant({}), fc.constant([null]), fc.constant('__proto__'), fc.constant('length'))
    const places = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
      typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))] : [path]
    const sound = JSON.parse(writeProject(projectOf([record]))) as unknown
    const all = places(sound).filter((path) => path.length > 0)
    fc.assert(
      fc.property(fc.constantFrom(...all), junk, (path, value) => {
        const json = structuredClone(sound) as Any
        let at = json
        for (const key of path.slice(0, -1)) at = at[key]
        at[path.at(-1)!] = value
        const read = readProject(bytes(JSON.stringify(json)), 'p', context)
        // What is taken can be written again.
        if (read.ok) expect(readProject(bytes(writeProject(read.value)), 'p', context)).toMatchObject({ ok: true })
        else expect(read.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
    fc.assert(fc.property(fc.jsonValue(), (value) => readDraft(new JsonReader(''), value, '') === null))
  })

  it('has a name that any file system takes', () => {
    expect(projectFileName('Entwurf: Süd/West?', '2026-11-22T10:00:00Z')).toBe('Entwurf-Süd-West-2026-11-22.sozialraum.json')
    expect(projectFileName('///', '2026-11-22T10:00:00Z')).toBe('projekt-2026-11-22.sozialraum.json')
  })
})

describe('migrate', () => {
  const steps = new Map<number, MigrationStep>([
    [1, (raw: Readonly<Record<string, unknown>>) => ({ ...raw, names: [raw.name] })],
    [2, ({ names, ...raw }: Readonly<Record<string, unknown>>) => ({ ...raw, titles: names })],
  ])

  it('goes through all steps in order', () => {
    expect(migrate({ version: 1, name: 'x' }, 3, steps)).toEqual({ kind: 'current', raw: { version: 3, name: 'x', titles: ['x'] } })
    expect(migrate({ version: 2, names: ['x'] }, 3, steps)).toEqual({ kind: 'current', raw: { version: 3, titles: ['x'] } })
    expect(migrate({ version: 3 }, 3, steps)).toEqual({ kind: 'current', raw: { version: 3 } })
  })

  it('says what it cannot', () => {
    expect(migrate({ version: 4 }, 3, steps).kind).toBe('newer')
    expect(migrate({ version: 1 }, 3, new Map([[2, steps.get(2)!]])).kind).toBe('too-old')
    for (const version of [0, -1, 1.5, NaN, '1', null, undefined, {}]) expect(migrate({ version }, 3, steps).kind).toBe('no-version')
  })

  it('reads older files through the steps', () => {
    const older = changed((json) => {
      json.version = 1
      json.entwuerfe = json.variants
      delete json.variants
    })
    const read = readProject(older, 'p', { ...context, current: 2, steps: new Map([[1, ({ entwuerfe, ...raw }: Readonly<Record<string, unknown>>) => ({ ...raw, variants: entwuerfe })]]) })
    expect(read.ok && read.value.variants).toEqual([record])
  })
})

describe('scenes and report in a project file', () => {
  const readScenes = (reader: JsonReader, json: unknown, path: string): string[] | null => reader.each((json as { scenes?: unknown }).scenes, `${path}.scenes`, 3, (each, at) => reader.text(each, at, 9))
  const read = (change: (json: Any) => void) => readProject(changed(change), 'p', { ...context, readScenes })

  it('are none in files of the first version', () => {
    for (const change of [(json: Any) => (json.scenes = []), (json: Any) => delete json.scenes]) {
      const older = read((json) => {
        json.version = 1
        delete json.report
        change(json)
      })
      expect(older).toMatchObject({ ok: true, value: { scenes: null, report: null, variants: [record] } })
    }
  })

  it('are read by those who know them, with the path to what is wrong', () => {
    expect(read((json) => (json.scenes = { scenes: ['a'] }))).toMatchObject({ ok: true, value: { scenes: ['a'] } })
    const damaged = read((json) => (json.scenes = { scenes: ['a', 7] }))
    expect(damaged.ok || damaged.problems.map(({ place }) => place.value)).toEqual(['scenes.scenes[1]'])
    // Nothing wrote a list of scenes in the first version; one that is there all the same is looked at.
    expect(read((json) => Object.assign(json, { version: 1, scenes: ['x'] }))).toMatchObject({ ok: true, value: { scenes: ['x'] } })
  })

  it('may be missing', () => {
    expect(read((json) => {
      delete json.scenes
      delete json.report
    })).toMatchObject({ ok: true, value: { scenes: null, report: null } })
  })
})

describe('jsonFault', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": tru}', 1, 7],
    ['[1, 2', 1, 6],
    ['{"a": "x\ny"}', 1, 7],
    ['{} {}', 1, 4],
    ['', 1, 1],
    ['[01]', 1, 2],
    ["{'a': 1}", 1, 2],
    ['[1,,2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['[}', 1, 2],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column })
  })

  it('finds a fault exactly where JSON.parse does', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '[', '"', '0', ' ', '-', ':', '\\', 'e', '.'), fc.nat(3), (text, at, put, cut) => {
        const place = at % (text.length + 1)
        const spoilt = text.slice(0, place) + put + text.slice(place + cut)
        expect(jsonFault(text)).toBeNull()
        expect(jsonFault(spoilt) === null).toBe(isJson(spoilt))
      }),
      { numRuns: 1000 },
    )
  })
})
