import type { IndexResult } from '../index/indexResult'
import type { Result } from '../result'

/** The index of a result that must be one, for specs; names the problems where it is none. */
export const indexOf = (result: Result<IndexResult>): IndexResult => {
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join())
  return result.value
}

/** Codes with the control each names ("code@column"); "ok " in front where they are only warnings. */
export const codesOf = (result: Result<IndexResult>): string[] =>
  (result.ok ? result.warnings : result.problems).map(({ code, place }) => `${result.ok ? 'ok ' : ''}${code}@${place.column ?? ''}`)
