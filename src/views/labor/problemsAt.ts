import type { Problem } from '../../core/result'

/** Fields of a recipe that have a control of their own in the form. */
export const formFields = ['weighting', 'normalisation', 'aggregation', 'levels', 'treatment', 'smoothing', 'missing', 'referenceYear', 'reference', 'population', 'minPopulation', 'exclude', 'classes', 'standardise'] as const
export type FormField = (typeof formFields)[number]

/** Problems without a column whose code says which control caused them. */
const fieldOfCode: Readonly<Record<string, FormField>> = {
  'no-breaks': 'classes',
  'breaks-not-ascending': 'classes',
  'class-count': 'classes',
  'label-count': 'classes',
  'fewer-classes': 'classes',
  'unknown-exclusion': 'exclude',
  'no-population': 'minPopulation',
  'zero-weights': 'weighting',
}

/** The control a problem belongs to: an indicator's id, a field, or null for the recipe as a whole. */
export const controlOf = (problem: Problem, indicatorIds: readonly string[]): string | null => {
  const { column } = problem.place
  if (column !== undefined && (indicatorIds.includes(column) || (formFields as readonly string[]).includes(column))) return column
  return fieldOfCode[problem.code] ?? null
}

/** The problems of one control. */
export const problemsAt = (problems: readonly Problem[], control: string | null, indicatorIds: readonly string[]): readonly Problem[] => problems.filter((problem) => controlOf(problem, indicatorIds) === control)
