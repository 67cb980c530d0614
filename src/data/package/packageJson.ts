import { fileText, type PackageFiles, type ProblemList } from './packageFiles'

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
export const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])
export const textMap = (value: unknown): Record<string, string> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {}

/**
 * Reads one JSON file of the package.
 * @returns undefined, with an error in the list, where it is missing, no JSON or no object
 */
export const packageJson = (files: PackageFiles, file: string, problems: ProblemList): JsonObject | undefined => {
  const content = fileText(files, file, problems)
  if (content === undefined) return undefined
  try {
    const value: unknown = JSON.parse(content)
    if (isObject(value)) return value
  } catch {
    // Falls through to the same sentence: for the reader it makes no difference.
  }
  problems.error('bad-json', { file }, `„${file}“ ist keine gültige JSON-Datei.`, 'Laden Sie das Datenpaket noch einmal oder prüfen Sie die Datei mit einem JSON-Prüfer.')
  return undefined
}
