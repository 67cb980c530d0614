import type { Place, Problem } from './result'

/** An input that cannot be used, with its way out. */
export const error = (code: string, sentence: string, wayOut: string, place: Place = {}): Problem => ({ code, severity: 'error', place, sentence, wayOut })

/** An input that is used, with a restriction. */
export const warning = (code: string, sentence: string, wayOut: string, place: Place = {}): Problem => ({ code, severity: 'warning', place, sentence, wayOut })

/** Worth knowing, nothing to repair. */
export const info = (code: string, sentence: string, wayOut: string, place: Place = {}): Problem => ({ code, severity: 'info', place, sentence, wayOut })

/** German list for a sentence: „A, B und C“; long lists are cut with „und 7 weitere“. */
export const germanList = (items: readonly string[], most = 8): string => {
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} weitere`] : [...items]
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} und ${shown.at(-1)!}`
}
