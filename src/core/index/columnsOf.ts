import type { IndexTerm } from './indexSpec'

/** Columns a term reads. */
export const columnsOf = (term: IndexTerm): string[] => ('value' in term ? [term.value] : [term.numerator, term.denominator])
