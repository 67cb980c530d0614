import { useMemo, useState } from 'react'
import type { Value } from '../../../core/indicators/missing'
import type { Problem } from '../../../core/result'
import type { Overlay } from '../../../core/spatial/overlay/overlayUnits'
import { draftZoningId } from '../../../core/zoning/draft/draft'
import { draftFromZoning } from '../../../core/zoning/draft/createDraft'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import { zoningFromAreas, type CrispZoning } from '../../../core/zoning/foreign/zoningFromAreas'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { crispSentences } from '../../../i18n/de/fremdeFlaechen'
import { maxOthers } from '../../../state/appState'
import type { AppStore } from '../../../state/store'
import { ProblemList } from '../../../ui/ProblemList'
import { useAppStore } from '../../AppContext'

/** Begins a variant of the workshop with the approximation and puts it beside what is compared; the notice can take it back. */
const compareCrisp = async (app: AppStore, crisp: CrispZoning, title: string): Promise<readonly Problem[]> => {
  const made = draftFromZoning(crisp.zoning, { id: 'neu', title: words.crispTitle(title), origin: words.crispOrigin(title), description: [crisp.zoning.description, ...crispSentences(crisp)].join(' ') })
  if (!made.ok) return made.problems
  const { openWorkshop } = await import('../../../state/workshop/workshop')
  const workshop = await openWorkshop(app)
  const begun = workshop.getState().newDraft({ kind: 'given', draft: made.value })
  if (!begun.ok) return begun.problems
  const id = draftZoningId(begun.value)
  const { others, show, notify, variants } = app.getState()
  if (others.length < maxOthers) show({ others: [...others, id] })
  notify({
    tone: 'info',
    sentence: words.crispDone(variants.find((zoning) => zoning.id === id)?.title ?? words.crispTitle(title)),
    undo: () => {
      workshop.getState().deleteDraft(begun.value)
    },
  })
  return []
}

/** The way from areas to a variant that follows the units, with what that costs said first. */
export const CrispCard = ({ areas, overlay, population }: { areas: ForeignAreas; overlay: Overlay; population: readonly Value[] }) => {
  const app = useAppStore()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const crisp = useMemo(() => zoningFromAreas(overlay, population, words.crispTitle(areas.title)), [overlay, population, areas])
  return (
    <section className="card" aria-label={words.crispHead}>
      <h2>{words.crispHead}</h2>
      <p className="fine">{words.crispWhat}</p>
      {crispSentences(crisp).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="areas-actions">
        <button
          type="button"
          className="button button-main"
          disabled={crisp.zoning.zones.length === 0}
          onClick={() => {
            void compareCrisp(app, crisp, areas.title).then(setProblems)
          }}
        >
          {words.crisp}
        </button>
        {crisp.splitUnits.length > 0 && <span className="certainty">{words.approximated}</span>}
      </div>
      <ProblemList problems={problems} />
    </section>
  )
}
