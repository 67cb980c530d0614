import { useEffect, useRef, useState } from 'react'
import { defaultRobustness, robustnessSources, type RobustnessSource, type RobustnessSpec } from '../../core/index/robustness/robustnessSpec'
import type { Problem } from '../../core/result'
import { labor } from '../../i18n/de/labor'
import { indexOptions } from '../../state/derived/indexOptions'
import { indexRecipe } from '../../state/derived/indexRecipe'
import { yearTable } from '../../state/derived/yearTable'
import { CheckField, SelectField } from '../../ui/Field'
import { ProblemList } from '../../ui/ProblemList'
import { startRobustness } from '../../workers/robustnessClient'
import { useApp, useAppStore } from '../AppContext'
import { laborShown, laborZoning } from './laborShown'
import { setLabor, useLabor } from './laborStore'
import { NumberField } from '../shared/NumberField'
import { SureAnswerView } from './SureAnswerView'

const runCounts = [500, 2000, 10_000] as const
const spreads = { dirichlet: 0.5, uniform: 0.25 } as const
type Kind = keyof typeof spreads

interface Progress {
  readonly done: number
  readonly all: number
}

/** One computation at a time: started, watched, cancelled; a view that goes away stops it. */
const useRobustness = () => {
  const store = useAppStore()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const cancel = useRef<(() => void) | null>(null)
  const stop = (): void => {
    cancel.current?.()
    cancel.current = null
    setProgress(null)
  }
  useEffect(() => () => cancel.current?.(), [])
  const start = (robustness: RobustnessSpec): void => {
    stop()
    setProblems([])
    const state = store.getState()
    const { spec } = indexRecipe(state.data, state.year, state.indexScheme, state.shownRecipe)
    const shown = laborShown(state)
    const zoning = laborZoning(state)
    setProgress({ done: 0, all: robustness.runs })
    const job = startRobustness({ spec, table: yearTable(state.data, state.year), robustness, ...indexOptions(state.data, spec), ...(zoning === null ? {} : { zoning }) }, (done, all) => {
      setProgress({ done, all })
    })
    cancel.current = job.cancel
    void job.result.then((computed) => {
      // A cancelled computation, or one that another has replaced, has nothing more to say.
      if (cancel.current !== job.cancel) return
      cancel.current = null
      setProgress(null)
      setProblems(computed.ok ? computed.warnings : computed.problems)
      if (computed.ok) setLabor({ answer: { shown, result: computed.value } })
    })
  }
  return { progress, problems, start, stop }
}

/** „Wie sicher ist das?“: the ranking computed many times over with other, equally reasonable assumptions. */
export const SureTab = () => {
  const { answer } = useLabor()
  const shown = useApp(laborShown)
  const [robustness, setRobustness] = useState<RobustnessSpec>(defaultRobustness)
  const { progress, problems, start, stop } = useRobustness()
  const has = (source: RobustnessSource): boolean => (source === 'weights' ? robustness.weights !== null : robustness[source])
  const toggle = (source: RobustnessSource, on: boolean): void => {
    setRobustness(source === 'weights' ? { ...robustness, weights: on ? defaultRobustness.weights : null } : { ...robustness, [source]: on })
  }
  const kind: Kind = robustness.weights?.kind ?? 'uniform'
  const none = !robustnessSources.some(has)
  return (
    <section className="lab-sure" aria-label={labor.tabs.sure}>
      <fieldset className="lab-domain">
        <legend>Was darf anders sein?</legend>
        {robustnessSources.map((source) => (
          <CheckField
            key={source}
            checked={has(source)}
            onChange={(on) => {
              toggle(source, on)
            }}
          >
            {labor.sources[source]}
          </CheckField>
        ))}
      </fieldset>
      {robustness.weights !== null && (
        <SelectField
          compact
          label={labor.weightKind}
          value={kind}
          options={(['uniform', 'dirichlet'] as const).map((value) => ({ value, label: labor.weightKinds[value] }))}
          onChange={(value) => {
            setRobustness({ ...robustness, weights: { kind: value, spread: spreads[value] } })
          }}
        />
      )}
      <div className="lab-pair">
        <SelectField
          compact
          label={labor.runs}
          value={String(robustness.runs)}
          options={runCounts.map((runs) => ({ value: String(runs), label: runs.toLocaleString('de-DE') }))}
          onChange={(runs) => {
            setRobustness({ ...robustness, runs: Number(runs) })
          }}
        />
        <NumberField
          label={labor.seed}
          value={robustness.seed}
          min={0}
          step={1}
          onChange={(seed) => {
            setRobustness({ ...robustness, seed: Math.round(seed) })
          }}
        />
      </div>
      <p className="fine">{labor.seedNote}</p>
      {none && <p className="caution">{labor.noSource}</p>}
      {progress === null ? (
        <button
          type="button"
          className="button button-main"
          disabled={none}
          onClick={() => {
            start(robustness)
          }}
        >
          {labor.start}
        </button>
      ) : (
        <div className="lab-progress">
          <progress value={progress.done} max={progress.all} aria-label={labor.progress(progress.done, progress.all)} />
          <span className="fine">{labor.progress(progress.done, progress.all)}</span>
          <button type="button" className="button" onClick={stop}>
            {labor.cancel}
          </button>
        </div>
      )}
      <ProblemList problems={problems} />
      {answer !== null && answer.shown !== shown && <p className="caution">{labor.outdated}</p>}
      {answer !== null && answer.shown === shown && <SureAnswerView answer={answer} />}
    </section>
  )
}
