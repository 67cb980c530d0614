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

/** Problems for the terminal; of each kind at most ten, then how many more there are. */
export const formatProblems = (problems: readonly Problem[]): string => {
  const shown = new Map<string, number>()
  const lines = problems.flatMap((problem) => {
    const count = (shown.get(problem.code) ?? 0) + 1
    shown.set(problem.code, count)
    return count <= 10 ? [formatProblem(problem)] : []
  })
  for (const count of shown.values()) if (count > 10) lines.push(`… und ${count - 10} weitere derselben Art.\n`)
  return lines.join('')
}
