import type { RankSpread, WeightStability } from '../../../core/zoning/scorecard/weightStability'
import { bewertung, percent, type NamedPlan } from '../../../i18n/de/bewertung'
import { PlanMark } from './PlanMark'

const rankWord = ({ low, high }: RankSpread): string => (low === high ? String(low) : `${low} bis ${high}`)

/** How often each ranked plan is in front, and which ranks it takes, when the weights differ. */
export const StabilityTable = ({ stability, names }: { stability: WeightStability; names: readonly NamedPlan[] }) => (
  <table className="plain-table score-stability">
    <caption className="visually-hidden">{bewertung.stabilityHead}</caption>
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {bewertung.variant}
        </th>
        <th scope="colgroup" colSpan={2}>
          {bewertung.near}
        </th>
        <th scope="colgroup" colSpan={2}>
          {bewertung.anywhere}
        </th>
      </tr>
      <tr>
        {[0, 1].map((i) => [
          <th key={`first${i}`} scope="col" className="number">
            {bewertung.first}
          </th>,
          <th key={`ranks${i}`} scope="col" className="number score-ranks">
            {bewertung.ranks}
          </th>,
        ])}
      </tr>
    </thead>
    <tbody>
      {stability.around.map((around, i) => {
        const anywhere = stability.anywhere[i]!
        const name = names.find(({ id }) => id === around.id)!
        return (
          <tr key={around.id}>
            <th scope="row">
              <PlanMark letter={name.letter} /> {name.title}
            </th>
            {[around, anywhere].map((spread, k) => [
              <td key={`first${k}`} className="number">
                {percent(spread.first)}
              </td>,
              <td key={`ranks${k}`} className="number">
                {rankWord(spread)}
              </td>,
            ])}
          </tr>
        )
      })}
    </tbody>
  </table>
)
