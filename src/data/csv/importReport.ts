import type { Problem } from '../../core/result'
import { csvFile, textCell } from './csvCell'

export interface ProblemGroup {
  readonly code: string
  readonly severity: Problem['severity']
  readonly count: number
  /** The first problem stands for the group. */
  readonly example: Problem
  readonly problems: readonly Problem[]
}

const order: readonly Problem['severity'][] = ['error', 'warning', 'info']
const severityName: Readonly<Record<Problem['severity'], string>> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' }

/** Problems of one kind together, errors first, then by number. */
export const groupProblems = (problems: readonly Problem[]): ProblemGroup[] => {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = `${problem.severity}|${problem.code}`
    groups.set(key, [...(groups.get(key) ?? []), problem])
  }
  return [...groups.values()]
    .map((list) => ({ code: list[0]!.code, severity: list[0]!.severity, count: list.length, example: list[0]!, problems: list }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count)
}

const placeText = ({ row, column, value }: Problem['place']): string =>
  [row === undefined ? '' : `Zeile ${row}`, column === undefined ? '' : `Spalte „${column}“`, value === undefined ? '' : `Wert „${value}“`].filter((part) => part !== '').join(', ')

/** The import report to read or to send: one paragraph per kind of problem, every place listed. */
export const reportText = (problems: readonly Problem[], fileName: string): string => {
  if (problems.length === 0) return `${fileName}: ohne Beanstandung gelesen.\n`
  const paragraphs = groupProblems(problems).map(({ severity, count, problems: list }) => {
    const items = list.map((problem) => {
      const place = placeText(problem.place)
      return `  ${place === '' ? '' : `${place}: `}${problem.sentence} ${problem.wayOut}`
    })
    return [`${severityName[severity]} (${count}):`, ...items].join('\n')
  })
  return `Bericht zu ${fileName}\n\n${paragraphs.join('\n\n')}\n`
}

/** The import report as a German CSV file, one line per problem. */
export const reportCsv = (problems: readonly Problem[]): string =>
  csvFile([
    ['Art', 'Datei', 'Zeile', 'Spalte', 'Wert', 'Befund', 'Abhilfe'],
    ...groupProblems(problems).flatMap(({ problems: list }) =>
      list.map(({ severity, place, sentence, wayOut }) =>
        [severityName[severity], place.file ?? '', place.row === undefined ? '' : String(place.row), place.column ?? '', place.value ?? '', sentence, wayOut].map(textCell),
      ),
    ),
  ])
