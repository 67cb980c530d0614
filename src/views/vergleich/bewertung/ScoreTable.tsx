import { bewertung, criterionLabel, criterionValue, demandWord, directionWord, points, type NamedPlan } from '../../../i18n/de/bewertung'
import type { ShownCard } from '../../../state/scorecard/card'
import { Icon } from '../../../ui/Icon'
import { PlanMark } from './PlanMark'

const Demand = ({ missed }: { missed: boolean }) => (
  <span className={missed ? 'score-demand is-missed' : 'score-demand'}>
    {missed ? <Icon name="schliessen" size={14} /> : <span aria-hidden="true">✓</span>} {missed ? bewertung.missed : bewertung.met}
  </span>
)

/**
 * Every criterion as a row, every plan as a column: the value, what it
 * contributes, and whether a demand is met; below them the sums they make up.
 *
 * @param columns positions of the plans shown
 */
export const ScoreTable = ({ card, names, columns }: { card: ShownCard; names: readonly NamedPlan[]; columns: readonly number[] }) => (
  <table className="plain-table score-table">
    <caption className="visually-hidden">
      {bewertung.tableHead}. {bewertung.tableText}
    </caption>
    <thead>
      <tr>
        <th scope="col">{bewertung.criterion}</th>
        {columns.map((i) => (
          <th key={names[i]!.id} scope="col">
            <PlanMark letter={names[i]!.letter} /> {names[i]!.title}
            {card.rows[i]!.open === 'unassigned' && <span className="certainty">nicht fertig</span>}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {card.criteria.map((criterion, k) => {
        const { unit, direction } = card.definitions[k]!
        return (
          <tr key={criterion.id}>
            <th scope="row">
              {criterionLabel(card.definitions[k]!)}
              <span className="fine block">
                {directionWord(direction, unit, criterion.good)}
                {criterion.must !== null && ` · ${demandWord(direction, unit, criterion.must)}`}
              </span>
            </th>
            {columns.map((i) => {
              const { value, contribution, missed } = card.rows[i]!.cells[k]!
              return (
                <td key={names[i]!.id}>
                  {value === null ? <span className="fine">{bewertung.noValue}</span> : <b>{criterionValue(unit, value)}</b>}
                  {contribution !== null && <span className="fine block">{bewertung.ofPoints(points(contribution), points(criterion.share))}</span>}
                  {criterion.must !== null && value !== null && <Demand missed={missed} />}
                </td>
              )
            })}
          </tr>
        )
      })}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{bewertung.total}</th>
        {columns.map((i) => {
          const { total } = card.rows[i]!
          return <td key={names[i]!.id}>{total === null ? '–' : bewertung.ofPoints(points(total), '100')}</td>
        })}
      </tr>
      <tr>
        <th scope="row">{bewertung.rank}</th>
        {columns.map((i) => {
          const { rank, missed } = card.rows[i]!
          return (
            <td key={names[i]!.id}>
              {rank === null ? bewertung.noRank : rank}
              {missed.length > 0 && <Demand missed />}
            </td>
          )
        })}
      </tr>
    </tfoot>
  </table>
)
