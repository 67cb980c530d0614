import { useRef } from 'react'
import type { Problem } from '../../core/result'
import { ProblemList } from '../../ui/ProblemList'
import type { AppState } from '../../state/appState'
import { useApp } from '../AppContext'
import { fieldProblems } from './laborShown'
import type { FormField } from './problemsAt'

const same = (a: readonly Problem[], b: readonly Problem[]): boolean => a.length === b.length && a.every((problem, i) => problem.sentence === b[i]!.sentence)

/** What is wrong with the control above; nothing where all is well. `null` takes what belongs to no control. */
export const FieldProblems = ({ field }: { field: FormField | null }) => {
  const problems = useApp(useStableProblems(field))
  return <ProblemList problems={problems} />
}

/** A selector that gives the list it gave before while the sentences are the same, so that nothing renders for it. */
const useStableProblems = (field: FormField | null) => {
  const last = useRef<readonly Problem[]>([])
  return (state: AppState): readonly Problem[] => {
    const next = fieldProblems(state, field)
    if (!same(last.current, next)) last.current = next
    return last.current
  }
}
