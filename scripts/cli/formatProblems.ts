import type { Problem } from '../../src/core/result'

const words = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' } as const

const placeText = ({ file, row, column, value }: Problem['place']): string =>
  [file, row === undefined ? undefined : `Zeile ${row}`, column === undefined ? undefined : `Spalte „${column}“`, value === undefined || value.length > 60 ? undefined : `Wert „${value}“`]
    .filter((part) => part !== undefined)
    .join(', ')

/** One problem as two lines: where and what, then what to do. */
export const formatProblem = (problem: Problem): string => {
  const place = placeText(problem.place)
  return `${words[problem.severity]}${place === '' ? '' : ` (${place})`}: ${problem.sentence}\n  ${problem.wayOut}\n`
}

const most = 10

/** Problems for the terminal, kind by kind in order of appearance; of each kind at most ten, then how many more there are. */
export const formatProblems = (problems: readonly Problem[]): string => {
  const kinds = new Map<string, Problem[]>()
  for (const problem of problems) (kinds.get(problem.code) ?? kinds.set(problem.code, []).get(problem.code)!).push(problem)
  return [...kinds.values()]
    .map((kind) => kind.slice(0, most).map(formatProblem).join('') + (kind.length > most ? `… und ${kind.length - most} weitere derselben Art.\n` : ''))
    .join('')
}
