import { error, warning } from '../../problem'
import type { Problem } from '../../result'
import { robustnessSources, type RobustnessSpec } from './robustnessSpec'

/** More runs than this tell nothing new and fill the memory. */
export const mostRuns = 100_000

/** Whether an assumption varies. */
export const varies = (robustness: RobustnessSpec, source: (typeof robustnessSources)[number]): boolean =>
  source === 'weights' ? robustness.weights !== null : robustness[source]

/** What can be said about the numbers of a robustness check before computing. */
export const checkRobustness = (robustness: RobustnessSpec): Problem[] => {
  const { seed, runs, weights } = robustness
  const problems: Problem[] = []
  if (!Number.isInteger(runs) || runs < 1 || runs > mostRuns) problems.push(error('robustness-runs', 'Die Zahl der Rechenvarianten ist keine ganze Zahl von 1 bis 100.000.', 'Zum Beispiel 2.000 angeben.', { column: 'runs', value: String(runs) }))
  if (!Number.isSafeInteger(seed) || seed < 0) problems.push(error('robustness-seed', 'Die Startzahl des Zufalls ist keine ganze Zahl ab 0.', 'Eine ganze Zahl angeben; dieselbe Zahl gibt dasselbe Ergebnis.', { column: 'seed', value: String(seed) }))
  if (weights !== null && !(weights.spread >= 0 && weights.spread <= 1)) problems.push(error('robustness-spread', 'Die Streuung der Gewichte liegt nicht zwischen 0 und 100 %.', 'Zum Beispiel 25 % angeben.', { column: 'weights', value: String(weights.spread) }))
  if (!robustnessSources.some((source) => varies(robustness, source))) problems.push(warning('robustness-no-source', 'Keine Annahme ist zum Verändern ausgewählt; alle Rechenvarianten sind gleich.', 'Mindestens eine Annahme auswählen.'))
  return problems
}
