import { useEffect, useRef } from 'react'
import { error } from '../../core/problem'
import type { Proposal } from '../../core/zoning/proposals/proposalTask'
import { proposalWords } from '../../i18n/de/vorschlagTab'
import { contextAt } from '../../state/derived/quality'
import { zoningById } from '../../state/derived/shown'
import { shownIndex } from '../../state/derived/shownIndex'
import { ModelBadge } from '../../ui/ModelBadge'
import { ProblemList } from '../../ui/ProblemList'
import { startProposals } from '../../workers/proposalsClient'
import { useApp, useAppStore } from '../AppContext'
import { CurveSection } from './CurveSection'
import { JobProgress } from '../shared/JobProgress'
import { ProposalCards } from './ProposalCards'
import { ProposalForm } from './ProposalForm'
import { setDesk } from './deskStore'
import { previewDraft } from './previewDraft'
import { useProposals } from './proposalStore'
import { taskOf } from './proposalTask'
import { useJob } from '../shared/useJob'
import { useActiveDraft, useWorkshopStore } from './WorkshopContext'

const noVariable = error('no-variable', 'Es ist nicht gesagt, was in einem Raum ähnlich sein soll.', 'Mindestens einen Indikator wählen oder den Sozialindex.')

/** „Vorschlag berechnen“ and „Wie viele Räume brauchen wir?“ */
export const ProposalTab = () => {
  const store = useAppStore()
  const workshop = useWorkshopStore()
  const { settled } = useActiveDraft()
  const context = useApp(contextAt)
  const answer = useProposals((state) => state.answer)
  const wish = useProposals((state) => state.wish)
  const isModel = useApp((state) => shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe).status === 'modell')
  const units = useApp((state) => state.data.units)
  const results = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The cards come below the form: whoever asked for them should see them.
    if (answer !== null) results.current?.scrollIntoView({ block: 'start' })
  }, [answer])
  const { progress, problems, start, stop } = useJob<readonly Proposal[]>()
  const begin = (): void => {
    useProposals.setState({ answer: null, preview: null })
    const like = zoningById(store.getState(), wish.like)
    start(
      (onProgress) => startProposals(taskOf(wish, context, settled, like, units), onProgress),
      (proposals) => {
        useProposals.setState({ answer: { wish, ids: context.graph.ids, proposals, base: settled }, chosen: 0, preview: null })
      },
    )
  }
  const adopt = (index: number): void => {
    const draft = previewDraft(answer, index, answer?.base ?? null, context)
    if (draft === null) return
    useProposals.setState({ preview: null })
    if (workshop.getState().newDraft({ kind: 'given', draft }).ok) setDesk({ tab: 'rooms' })
  }
  const known = new Set(context.variables.map((variable) => variable.id))
  const nothing = !wish.alike.some((id) => known.has(id))
  return (
    <section className="desk-section" aria-label={proposalWords.head}>
      <p className="fine">{proposalWords.what}</p>
      {isModel && (
        <p className="fine">
          <ModelBadge short /> {proposalWords.modelNote}
        </p>
      )}
      <ProposalForm context={context} draft={settled} />
      {progress === null ? (
        <button type="button" className="button button-main" disabled={nothing} onClick={begin}>
          {proposalWords.start}
        </button>
      ) : (
        <JobProgress progress={progress} words={proposalWords.progress} cancelLabel={proposalWords.cancel} onCancel={stop} />
      )}
      <ProblemList problems={nothing ? [noVariable] : problems} />
      <div ref={results}>{answer !== null && <ProposalCards answer={answer} context={context} onAdopt={adopt} />}</div>
      <CurveSection context={context} />
    </section>
  )
}
