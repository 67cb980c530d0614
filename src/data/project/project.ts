import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import { checksum } from '../csv/checksum'
import type { ImportedTable } from '../csv/importedTable'
import type { DataPackage } from '../dataPackage'

export const projectFormat = 'sozialraum-projekt'
export const projectVersion = 2
/** End of the name of a project file. */
export const projectEnding = '.sozialraum.json'
export const maxProjectBytes = 50 * 1024 * 1024

/** Which package a project was made with. */
export interface ProjectPackage {
  readonly name: string
  readonly version: string
  /** Over ids, names and areas of the units: what a variant rests on. */
  readonly checksum: string
}

/** All of one's own that a project file carries to another computer. Scenes and report are plain JSON, made and checked by those who know them. */
export interface Project<Recipe, Scenes = unknown, Report = unknown> {
  readonly package: ProjectPackage
  /** ISO 8601. */
  readonly created: string
  /** Version of the app that wrote it. */
  readonly app: string
  /** Tables the user loaded. */
  readonly tables: readonly ImportedTable[]
  readonly recipes: readonly Recipe[]
  readonly variants: readonly DraftRecord[]
  /** Plain JSON, checked by who reads it. */
  readonly foreignAreas: readonly unknown[]
  /** null: the file carries none. */
  readonly scenes: Scenes | null
  readonly report: Report | null
}

export const projectPackage = ({ name, version, units }: Pick<DataPackage, 'name' | 'version' | 'units'>): ProjectPackage => ({
  name,
  version,
  checksum: checksum(JSON.stringify(units.map((unit) => [unit.id, unit.name, unit.areaM2]))),
})

/** Name of a project file: letters, digits and hyphens of the title, and the day. */
export const projectFileName = (title: string, created: string): string => {
  const stem = title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'projekt'
  return `${stem}-${created.slice(0, 10)}${projectEnding}`
}
