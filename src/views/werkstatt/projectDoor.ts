import { info, warning } from '../../core/problem'
import type { Problem } from '../../core/result'
import { maxProjectBytes, projectEnding } from '../../data/project/project'
import { readZoningCsv } from '../../data/project/readZoningCsv'
import { writeZoningCsv } from '../../data/project/zoningCsv'
import { zoningOfDraft, type Draft } from '../../core/zoning/draft/draft'
import { variantWords, workshopSentences } from '../../i18n/de/werkstattSaetze'
import { flaechenAnsicht } from '../../i18n/de/flaechenAnsicht'
import { sichern } from '../../i18n/de/sichern'
import { szenen } from '../../i18n/de/szenen'
import { openAreas } from '../../state/areas/areas'
import { reportDocument } from '../../state/report/reportDocument'
import { openScenes } from '../../state/scenes/openScenes'
import type { AppStore } from '../../state/store'
import { projectText, readOwnProject, takeProject, type Taken } from '../../state/workshop/projectFile'
import type { Workshop } from '../../state/workshop/workshopState'
import { keepTables } from '../daten/useImports'
import { saveFile } from '../shared/saveFile'

export const saveProject = async (store: AppStore, workshop: Workshop): Promise<void> => {
  const [scenes, report] = await Promise.all([openScenes(store), reportDocument()])
  const about = { app: __APP_VERSION__, created: new Date().toISOString(), scenes: scenes.getState().document, report: report.getState().document }
  const foreignAreas = (await openAreas(store)).getState().sets
  const whole = projectText(store, workshop, { ...about, foreignAreas })
  // A file that could not be read again would be no saving.
  const isTooLarge = foreignAreas.length > 0 && new Blob([whole.text]).size > maxProjectBytes
  const { fileName, text } = isTooLarge ? projectText(store, workshop, about) : whole
  saveFile(fileName, text, 'application/json')
  if (isTooLarge) store.getState().notify({ tone: 'problem', sentence: flaechenAnsicht.projectTooLarge })
}

const stemOf = (title: string): string => title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'variante'

export const saveZoningCsv = (store: AppStore, draft: Draft): void => {
  saveFile(`${stemOf(draft.title)}.csv`, writeZoningCsv(zoningOfDraft(draft), store.getState().data.units), 'text/csv;charset=utf-8')
}

/** What of a project file found no place, each with its way out. */
const leftOut = ({ scenes, report }: Taken, file: string): Problem[] => [
  ...(scenes.frozen === 'left' ? [warning('project-frozen-left', szenen.project.frozenLeft, szenen.project.frozenLeftWay, { file, value: 'scenes.frozen' })] : []),
  ...(report === 'left' ? [warning('project-report-left', szenen.project.reportLeft, szenen.project.reportLeftWay, { file, value: 'report' })] : []),
]

/** Takes a project file in: everything it holds comes beside what is there, nothing is replaced. */
const openProject = async (store: AppStore, workshop: Workshop, bytes: Uint8Array, fileName: string): Promise<readonly Problem[]> => {
  const read = readOwnProject(bytes, fileName, store)
  if (!read.ok) return read.problems
  const [scenes, report] = await Promise.all([openScenes(store), reportDocument()])
  const taken = takeProject(store, workshop, read.value, { scenes, report })
  const { variants, tables, recipes } = taken
  keepTables(store, tables)
  const areas = read.value.foreignAreas.length === 0 ? { added: 0, damaged: 0 } : (await openAreas(store)).getState().takeIn(read.value.foreignAreas)
  const sentences = [
    sichern.taken(workshopSentences.taken(variants.added, variants.copies, variants.known), tables.length, recipes),
    areas.added === 0 ? '' : flaechenAnsicht.projectTaken(areas.added),
    szenen.project.scenes(taken.scenes.added, taken.scenes.left),
    taken.report === 'taken' ? szenen.project.report : '',
  ]
  store.getState().notify({ tone: 'info', sentence: sentences.filter((each) => each !== '').join(' ') })
  const problems = [...read.warnings, ...leftOut(taken, fileName)]
  return areas.damaged === 0 ? problems : [...problems, warning('project-areas-damaged', flaechenAnsicht.projectDamaged(areas.damaged), flaechenAnsicht.projectDamagedWay, { file: fileName, value: 'foreignAreas' })]
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
