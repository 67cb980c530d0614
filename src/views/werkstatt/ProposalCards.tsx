import type { UnitId } from '../../core/units/unit'
import type { Draft } from '../../core/zoning/draft/draft'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import type { Proposal } from '../../core/zoning/proposals/proposalTask'
import { TradeOffChart } from '../../charts/TradeOffChart'
import { werkstatt } from '../../i18n/de/werkstatt'
import { bildMenu } from '../../i18n/de/bildMenu'
import { proposalWords } from '../../i18n/de/vorschlagTab'
import { formatNumber } from '../../i18n/format'
import { ZoneThumb } from '../../map/svg/ZoneThumb'
import { useApp } from '../AppContext'
import { ChartFrame } from '../shared/bild/ChartFrame'
import { previewDraft } from './previewDraft'
import { useProposals, type ProposalAnswer } from './proposalStore'

/** Colours as the variant would have them. */
const coloursOf = (draft: Draft | null) => {
  const colours = new Map(draft?.zones.map((zone) => [zone.id, zone.colour]))
  return (unit: UnitId): number | null => colours.get(draft?.zoneOf.get(unit) ?? '') ?? null
}

const percent = (share: number): string => `${formatNumber(share * 100)} %`

/** Shorter borders as 0 to 1 among the proposals at hand. */
const sizesOf = (proposals: readonly Proposal[]): number[] => {
  const lengths = proposals.map(({ scores }) => scores.cutLength)
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  return lengths.map((length) => (most === least ? 0.5 : (most - length) / (most - least)))
}

/** The proposals on their trade-off, and each as a card with picture and figures. */
export const ProposalCards = ({ answer, context, onAdopt }: { answer: ProposalAnswer; context: QualityContext; onAdopt: (index: number) => void }) => {
  const theme = useApp((state) => state.theme)
  const topology = useApp((state) => state.data.boundaries)
  const chosen = useProposals((state) => state.chosen)
  const preview = useProposals((state) => state.preview)
  const { proposals } = answer
  const sizes = sizesOf(proposals)
  const choose = (index: number): void => {
    useProposals.setState({ chosen: index, preview: index })
  }
  return (
    <div className="proposals">
      <p role="status">{proposalWords.found(proposals.length)}</p>
      {proposals.length > 1 && (
        <>
          <ChartFrame title={bildMenu.tradeOff} sentences={[bildMenu.tradeOffKey]}>
            <TradeOffChart
              label={proposalWords.chartLabel}
              points={proposals.map(({ scores }, index) => ({ id: String(index), label: String(index + 1), x: -scores.maxDeviation, y: scores.eta2, size: sizes[index]! }))}
              chosen={String(chosen)}
              onChoose={(id) => {
                choose(Number(id))
              }}
              xLabel={proposalWords.x}
              yLabel={proposalWords.y}
              formatX={(value) => `± ${percent(Math.abs(value))}`}
              formatY={percent}
            />
          </ChartFrame>
          <p className="fine">{proposalWords.size}</p>
        </>
      )}
      <ol className="proposal-cards">
        {proposals.map(({ zones, scores, emphasis }, index) => (
          <li key={index} className={index === chosen ? 'proposal-card is-chosen' : 'proposal-card'}>
            <ZoneThumb topology={topology} theme={theme} width={118} colourOf={coloursOf(previewDraft(answer, index, answer.base, context))} />
            <div>
              <h3>{proposalWords.card(index + 1)}</h3>
              <p className="fine">{proposalWords.emphasis[emphasis]}</p>
              <dl className="proposal-figures">
                <dt>{werkstatt.rooms}</dt>
                <dd>{formatNumber(zones)}</dd>
                <dt title="Anteil des Unterschieds, der zwischen den Räumen liegt (eta²)">{proposalWords.homogeneity}</dt>
                <dd>{percent(scores.eta2)}</dd>
                <dt>{proposalWords.balance}</dt>
                <dd>{percent(scores.maxDeviation)}</dd>
                <dt>{proposalWords.compactness}</dt>
                <dd>{formatNumber(scores.cutLength / 1000)} km</dd>
              </dl>
            </div>
            <div className="proposal-actions">
              <button
                type="button"
                className="button"
                aria-pressed={preview === index}
                onClick={() => {
                  useProposals.setState({ chosen: index, preview: preview === index ? null : index })
                }}
              >
                {proposalWords.preview}
                <span className="visually-hidden">: {proposalWords.card(index + 1)}</span>
              </button>
              <button
                type="button"
                className={index === chosen ? 'button button-main' : 'button'}
                onClick={() => {
                  onAdopt(index)
                }}
              >
                {proposalWords.adopt}
                <span className="visually-hidden">: {proposalWords.card(index + 1)}</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
