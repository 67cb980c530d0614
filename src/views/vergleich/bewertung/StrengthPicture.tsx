import { CriteriaStrip } from '../../../charts/CriteriaStrips'
import { scoreOf } from '../../../core/zoning/scorecard/criterion'
import { bewertung, criterionLabel, criterionValue, type NamedPlan } from '../../../i18n/de/bewertung'
import type { ShownCard } from '../../../state/scorecard/card'
import { bildMenu } from '../../../i18n/de/bildMenu'
import { ChartFrame } from '../../shared/bild/ChartFrame'
import { PlanMark } from './PlanMark'

/** Where the demand lies on the strip; null without one. */
const demandAt = ({ direction, bad, good, must }: ShownCard['criteria'][number]): number | null =>
  must === null ? null : direction === 'target' ? Math.max(0, 1 - must / Math.abs(bad - good)) : scoreOf({ direction, bad, good }, must)

/** The trade-offs: a strip per criterion with the plans as letters. */
export const StrengthPicture = ({ card, names, legend = true }: { card: ShownCard; names: readonly NamedPlan[]; legend?: boolean }) => {
  const demands = card.criteria.some(({ must }) => must !== null)
  return (
    <div className="score-picture">
      {legend && (
        <ul className="score-key">
          {names.map(({ id, letter, title }) => (
            <li key={id}>
              <PlanMark letter={letter} /> {title}
            </li>
          ))}
        </ul>
      )}
      <p className="score-ends fine" aria-hidden="true">
        <span>{bewertung.pictureEnds[0]}</span>
        {demands && <span>{bewertung.pictureDemand}</span>}
        <span>{bewertung.pictureEnds[1]}</span>
      </p>
      <ChartFrame title={bewertung.picture} subtitle={bildMenu.planKey(names.map(({ letter, title }) => `${letter}: ${title}`))} sentences={[bewertung.pictureText, `← ${bewertung.pictureEnds[0]} · ${bewertung.pictureEnds[1]} →`]}>
        <ul className="score-strips">
          {card.criteria.map((criterion, k) => {
            const definition = card.definitions[k]!
            const cells = card.rows.map(({ cells: row }) => row[k]!)
            const label = criterionLabel(definition)
            return (
              <li key={criterion.id}>
                <span>{label}</span>
                <CriteriaStrip
                  label={`${label}: ${names.map(({ letter }, i) => `${letter} ${cells[i]!.value === null ? bewertung.noValue : criterionValue(definition.unit, cells[i]!.value)}`).join(', ')}`}
                  demand={demandAt(criterion)}
                  marks={cells.flatMap(({ score }, i) => (score === null ? [] : [{ id: names[i]!.id, letter: names[i]!.letter, at: score, open: card.rows[i]!.rank === null }]))}
                />
              </li>
            )
          })}
        </ul>
      </ChartFrame>
    </div>
  )
}
