import type { Place, Problem } from '../../core/result'

/** Files of a data package by their path inside it. */
export type PackageFiles = ReadonlyMap<string, string>

export const paths = {
  descriptor: 'datapackage.json',
  units: 'units.csv',
  boundaries: 'boundaries/units.topojson',
  components: 'components.csv',
  indicators: 'indicators.json',
  zonings: 'zonings/',
} as const

/** Collects the problems of one package while its files are read. */
export interface ProblemList {
  readonly all: Problem[]
  error(code: string, place: Place, sentence: string, wayOut: string): void
  warning(code: string, place: Place, sentence: string, wayOut: string): void
}

export const problemList = (): ProblemList => {
  const all: Problem[] = []
  const add = (severity: Problem['severity']) => (code: string, place: Place, sentence: string, wayOut: string) => {
    all.push({ code, severity, place, sentence, wayOut })
  }
  return { all, error: add('error'), warning: add('warning') }
}

/** Text of a file without byte order mark; a missing file is an error in the list. */
export const fileText = (files: PackageFiles, path: string, problems: ProblemList): string | undefined => {
  const text = files.get(path)
  if (text === undefined) {
    problems.error('missing-file', { file: path }, `Im Datenpaket fehlt die Datei „${path}“.`, 'Laden Sie das vollständige Datenpaket.')
  }
  return text?.replace(/^\ufeff/, '')
}
