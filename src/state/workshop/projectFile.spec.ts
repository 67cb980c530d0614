import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { activeDraft as active, beginDraft as begin, startWorkshop as start, titlesOf as titles, workshopCity as city } from '../../../test/unit/workshopWorld'
import { importChecksum, type ImportedTable } from '../../data/csv/importedTable'
import { memoryDocument } from '../../../test/unit/memoryDocument'
import { draftZoningId } from '../../core/zoning/draft/draft'
import { readReport } from '../report/parseReport'
import { emptyReport, type Report } from '../report/report'
import { freezeData } from '../scenes/freeze'
import { parseSceneSet } from '../scenes/readScenes'
import { emptySceneSet, type Scene, type SceneSet } from '../scenes/scene'
import { zoningIdsOf } from '../scenes/sceneAddress'
import { projectText, readOwnProject, takeProject, type OwnProject } from './projectFile'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const about = { app: '0.3.0', created: '2026-11-22T10:00:00.000Z' }
const tableOf = (component: string): ImportedTable => {
  const series = [{ component, year: 2020, date: null, header: component, values: Object.fromEntries(city.units.map(({ id }) => [id, 7])) }]
  const content = { status: 'amtlich' as const, sourceTitle: 'Eigene Zählung', series, newIndicators: [] }
  return { version: 1, id: 'import-1', fileName: 't.csv', importedAt: '2026-11-22T09:00:00.000Z', ...content, checksum: importChecksum(content), problems: [] }
}
const table = tableOf('arm')

const full = async () => {
  const at = await start()
  begin(at.workshop)
  at.do().assignUnits(['P4'], 'nord')
  at.do().saveState('erste Runde')
  at.app.getState().addImport(table)
  at.app.getState().saveRecipeAs('Unser Rezept')
  return at
}
const fileOf = (at: Awaited<ReturnType<typeof full>>) => projectText(at.app, at.workshop, about)
const projectIn = (text: string, at: Awaited<ReturnType<typeof start>>): OwnProject => {
  const read = readOwnProject(new TextEncoder().encode(text), 'p', at.app)
  if (!read.ok) throw new Error(read.problems[0]!.sentence)
  expect(read.warnings).toEqual([])
  return read.value
}

describe('a project', () => {
  it('moves everything of one\'s own to another browser', async () => {
    const here = await full()
    const { fileName, text } = fileOf(here)
    expect(fileName).toBe('Entwurf-2026-11-22.sozialraum.json')
    const there = await start()
    expect(takeProject(there.app, there.workshop, projectIn(text, there))).toMatchObject({ variants: { added: 1, copies: 0, known: 0 }, tables: [{ id: table.id }], recipes: 1 })
    expect(there.do().drafts[0]).toMatchObject({ draft: active(here.workshop), history: here.do().drafts[0]!.history, states: [{ name: 'erste Runde' }] })
    expect(there.app.getState().imports).toEqual([table])
    expect(there.app.getState().recipes.map(({ title }) => title)).toEqual(['Unser Rezept'])
    // A second time there is nothing new.
    expect(takeProject(there.app, there.workshop, projectIn(text, there))).toMatchObject({ variants: { added: 0, copies: 0, known: 1 }, tables: [], recipes: 0 })
    expect(fileOf(there)).toEqual({ fileName, text: expect.any(String) })
  })

  it('writes nothing over', async () => {
    const here = await full()
    const { text } = fileOf(here)
    here.do().renameZone('nord', 'Ganz im Norden')
    here.app.getState().editRecipe({ minPopulation: 7 })
    here.app.getState().removeImport(table.id)
    const other = tableOf('jung')
    here.app.getState().addImport(other)
    const own = here.do().drafts[0]!
    const taken = takeProject(here.app, here.workshop, projectIn(text, here))
    expect(taken).toMatchObject({ variants: { added: 1, copies: 1 }, recipes: 1 })
    expect(titles(here.workshop)).toEqual(['Entwurf 2', 'Entwurf'])
    expect(here.do().drafts[1]).toBe(own)
    expect(here.app.getState().imports.map(({ id }) => id).sort()).toEqual([table.id, `${table.id}-2`])
    expect(here.app.getState().imports).toContain(other)
    expect(here.app.getState().recipes.map(({ title, minPopulation }) => [title, minPopulation === 7])).toEqual([['Unser Rezept', true], ['Unser Rezept 2', false]])
    expect(new Set(here.app.getState().recipes.map(({ id }) => id)).size).toBe(2)
  })
})

describe('scenes and report in a project', () => {
  const documents = async (set: SceneSet = emptySceneSet, report: Report = emptyReport) => ({
    scenes: await memoryDocument({ key: 'szenen', initial: set, parse: parseSceneSet }),
    report: await memoryDocument({ key: 'bericht', initial: report, parse: readReport }),
  })
  const sceneOf = (id: string, address: string, headline = id): Scene => ({ id, headline, sentences: '', notes: '', hidden: false, stage: 'karte', address })
  const evening = async () => {
    const here = await full()
    const zoning = draftZoningId(active(here.workshop).id)
    const scenes = [sceneOf('s1', `#/lage?raeume=${zoning}`), sceneOf('s2', '#/lage?jahr=2020')]
    const set: SceneSet = { scenes, frozen: freezeData(here.app.getState(), scenes, about.created) }
    const report: Report = { ...emptyReport, title: 'Report 2026', texts: { 'index.lage': { text: 'Text', mark: '' } }, zonings: [zoning], profiles: ['city', `zone:${zoning}:nord`] }
    return { here, zoning, set, report, text: projectText(here.app, here.workshop, { ...about, scenes: set, report }).text }
  }

  it('move to another browser, frozen data state included', async () => {
    const { set, report, text } = await evening()
    const there = await start()
    const own = await documents()
    expect(takeProject(there.app, there.workshop, projectIn(text, there), own)).toMatchObject({ scenes: { added: 2, known: 0, left: 0, frozen: 'taken' }, report: 'taken' })
    expect(own.scenes.getState().document).toEqual(set)
    expect(own.report.getState().document).toEqual(report)
    expect(takeProject(there.app, there.workshop, projectIn(text, there), own)).toMatchObject({ scenes: { added: 0, known: 2, frozen: 'known' }, report: 'known' })
    own.scenes.getState().undo()
    expect(own.scenes.getState().document).toEqual(emptySceneSet)
  })

  it('write nothing over, and follow variants to their new ids', async () => {
    const { here, zoning, text } = await evening()
    here.do().renameZone('nord', 'Ganz im Norden')
    const mine = sceneOf('s1', '#/lage', 'meine')
    const own = await documents({ scenes: [mine], frozen: null }, { ...emptyReport, title: 'Mein Report' })
    expect(takeProject(here.app, here.workshop, projectIn(text, here), own)).toMatchObject({ variants: { copies: 1 }, scenes: { added: 2, frozen: 'left' }, report: 'left' })
    const { scenes, frozen } = own.scenes.getState().document
    expect(scenes[0]).toBe(mine)
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(3)
    const copy = here.app.getState().variants.find(({ title }) => title === 'Entwurf 2')!.id
    expect([copy === zoning, zoningIdsOf(scenes[1]!.address), frozen]).toEqual([false, [copy], null])
    expect(own.report.getState().document.title).toBe('Mein Report')
    const fresh = await documents({ scenes: [mine], frozen: null })
    here.do().renameZone('nord', 'Noch weiter im Norden')
    here.do().openDraft(here.do().drafts.find(({ draft }) => draftZoningId(draft.id) === zoning)!.draft.id)
    const taken = takeProject(here.app, here.workshop, projectIn(text, here), fresh)
    expect(taken.report).toBe('taken')
    const now = fresh.report.getState().document
    expect(now.zonings![0] === zoning).toBe(false)
    expect(now.profiles).toEqual(['city', `zone:${now.zonings![0]!}:nord`])
  })

  it('that are damaged are named with their path', async () => {
    const { here, text } = await evening()
    const json = JSON.parse(text) as { scenes: { scenes: { address: string }[] }; report: { zonings: unknown } }
    json.scenes.scenes[1]!.address = 'https://example.org'
    json.report.zonings = 7
    const read = readOwnProject(new TextEncoder().encode(JSON.stringify(json)), 'p', here.app)
    expect(read.ok || read.problems.map(({ place }) => place.value)).toEqual(['scenes.scenes[1].address', 'report.zonings'])
  })
})
