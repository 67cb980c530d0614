/**
 * Data that can be wrong gives a result, not an exception. Exceptions are kept
 * for programmers' errors.
 */

/** Where in an input a problem sits. All fields are optional; rows count from 1 as a spreadsheet shows them. */
export interface Place {
  file?: string
  row?: number
  column?: string
  value?: string
}

export interface Problem {
  /** Stable machine name, kebab-case, for tests and for grouping. */
  code: string
  /** `error`: the input cannot be used. `warning`: it is used, with this restriction. `info`: worth knowing. */
  severity: 'error' | 'warning' | 'info'
  place: Place
  /** German sentence: what is wrong. */
  sentence: string
  /** German sentence: what to do about it. */
  wayOut: string
}

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const success = <T>(value: T, warnings: readonly Problem[] = []): Result<T> => ({ ok: true, value, warnings })
export const failure = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems })
