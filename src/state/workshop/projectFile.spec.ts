import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { activeDraft as active, beginDraft as begin, startWorkshop as start, titlesOf as titles, workshopCity as city } from '../../../test/unit/workshopWorld'
import { importChecksum, type ImportedTable } from '../../data/csv/importedTable'
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
    expect(takeProject(there.app, there.workshop, projectIn(text, there))).toEqual({ variants: { added: 0, copies: 0, known: 1 }, tables: [], recipes: 0 })
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
