import { createPortal } from 'react-dom'
import { bewertung, type NamedPlan } from '../../../i18n/de/bewertung'
import type { ShownCard } from '../../../state/scorecard/card'
import type { CardProvenance } from '../../../state/scorecard/provenance'
import { statusLine } from './leadSentences'
import { ScoreTable } from './ScoreTable'
import { StabilityTable } from './StabilityTable'
import { StrengthPicture } from './StrengthPicture'

/** Columns that fit beside each other on A4 across. */
const columnsPerTable = 7

/** The scorecard for paper; nothing of it is on the screen, and on paper nothing else. */
export const PrintSheet = ({ card, names, provenance, lead, more }: { card: ShownCard; names: readonly NamedPlan[]; provenance: CardProvenance; lead: string; more: readonly string[] }) => {
  const blocks = Array.from({ length: Math.ceil(names.length / columnsPerTable) }, (_, block) => names.flatMap((_name, i) => (Math.floor(i / columnsPerTable) === block ? [i] : [])))
  return createPortal(
    <div className="score-print" data-theme="light">
      <h1>{bewertung.printTitle}</h1>
      <p className="score-print-head">
        <b>{statusLine(provenance.status)}</b> · {bewertung.basis(provenance.year, provenance.recipe)} {bewertung.printed(new Date().toLocaleDateString('de-DE'))}
      </p>
      <p className="score-print-lead">{lead}</p>
      {more.length > 0 && <p>{more.join(' ')}</p>}
      {blocks.map((columns) => (
        <ScoreTable key={columns[0]} card={card} names={names} columns={columns} />
      ))}
      <div className="score-print-more">
        <section>
          <h2>{bewertung.picture}</h2>
          <StrengthPicture card={card} names={names} />
        </section>
        <section>
          {card.stability !== null && (
            <>
              <h2>{bewertung.stabilityHead}</h2>
              <StabilityTable stability={card.stability} names={names} />
              <p className="fine">{bewertung.stabilityText(card.stability.draws)}</p>
            </>
          )}
          <p className="fine">
            {bewertung.sources}: {provenance.sources.join('; ')}
          </p>
        </section>
      </div>
    </div>,
    document.body,
  )
}
