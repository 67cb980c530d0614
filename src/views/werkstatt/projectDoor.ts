import { info } from '../../core/problem'
import type { Problem, Result } from '../../core/result'
import { readProject } from '../../data/project/readProject'
import { projectEnding, projectFileName, projectPackage } from '../../data/project/project'
import { readZoningCsv } from '../../data/project/readZoningCsv'
import { writeProject } from '../../data/project/writeProject'
import { writeZoningCsv } from '../../data/project/zoningCsv'
import { zoningOfDraft, type Draft } from '../../core/zoning/draft/draft'
import { variantWords, workshopSentences } from '../../i18n/de/werkstattSaetze'
import { sichern } from '../../i18n/de/sichern'
import { parseChoices } from '../../state/recipes/parseChoices'
import type { AppStore } from '../../state/store'
import type { Workshop } from '../../state/workshop/workshopState'
import { keepTables } from '../daten/useImports'
import { saveFile } from '../shared/saveFile'

/** Everything of one's own as the text of a project file: variants with history and states, recipes, tables. */
export const projectText = (store: AppStore, workshop: Workshop, created: string): string => {
  const { base, imports, recipes } = store.getState()
  const { drafts, elsewhere } = workshop.getState()
  return writeProject({ package: projectPackage(base), created, app: __APP_VERSION__, tables: imports, recipes, variants: [...drafts, ...elsewhere], foreignAreas: [], scenes: [] })
}

export const saveProject = (store: AppStore, workshop: Workshop): void => {
  const now = new Date().toISOString()
  saveFile(projectFileName(store.getState().data.title, now), projectText(store, workshop, now), 'application/json')
}

const stemOf = (title: string): string => title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'variante'

export const saveZoningCsv = (store: AppStore, draft: Draft): void => {
  saveFile(`${stemOf(draft.title)}.csv`, writeZoningCsv(zoningOfDraft(draft), store.getState().data.units), 'text/csv;charset=utf-8')
}

/** Takes a project file in: everything it holds comes beside what is there, nothing is replaced. */
const openProject = (store: AppStore, workshop: Workshop, bytes: Uint8Array, fileName: string): readonly Problem[] => {
  const read: Result<{ readonly sentence: string }> = (() => {
    const project = readProject(bytes, fileName, { data: store.getState().base, parseRecipe: parseChoices })
    if (!project.ok) return project
    const { tables, recipes, variants } = project.value
    const { addImport, takeRecipes, imports } = store.getState()
    const fresh = tables.filter((table) => !imports.some((each) => each.id === table.id))
    for (const table of fresh) addImport(table)
    keepTables(store, fresh)
    const addedRecipes = takeRecipes(recipes)
    const { added, copies, known } = workshop.getState().takeIn(variants)
    return { ok: true, value: { sentence: sichern.taken(workshopSentences.taken(added, copies, known), fresh.length, addedRecipes) }, warnings: project.warnings }
  })()
  if (!read.ok) return read.problems
  store.getState().notify({ tone: 'info', sentence: read.value.sentence })
  return read.warnings
}

/** Takes a table of Ortsteile and rooms in as a new variant. */
const openZoning = (store: AppStore, workshop: Workshop, bytes: Uint8Array, fileName: string): readonly Problem[] => {
  const read = readZoningCsv(bytes, fileName, store.getState().data)
  if (!read.ok) return read.problems
  const made = workshop.getState().newDraft({ kind: 'given', draft: { ...read.value, origin: variantWords.fromFile(fileName) } })
  if (!made.ok) return made.problems
  const told = read.warnings
  store.getState().notify({ tone: 'info', sentence: [sichern.zoningTaken(fileName, read.value.zones.length), ...told.slice(0, 3).map((problem) => problem.sentence)].join(' ') })
  return told.length === 0 ? [] : [info('zoning-taken', sichern.zoningTaken(fileName, read.value.zones.length), '', { file: fileName }), ...told]
}

/** The one door for files of the workshop: by its ending, else by its first sign. */
export const openFile = async (store: AppStore, workshop: Workshop, file: File): Promise<readonly Problem[]> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isProject = file.name.toLowerCase().endsWith(projectEnding) || file.name.toLowerCase().endsWith('.json') || bytes[0] === 0x7b
  return isProject ? openProject(store, workshop, bytes, file.name) : openZoning(store, workshop, bytes, file.name)
}
