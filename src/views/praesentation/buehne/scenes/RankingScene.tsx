import { buehne } from '../../../../i18n/de/buehne'
import { formatValue } from '../../../../i18n/format'
import { isPresent } from '../../../../core/indicators/missing'
import { paintOf } from '../../../../map/fillPaint'
import { shownNow } from '../../../../state/derived/shown'
import { classColours } from '../../../shared/classColours'
import { classWord } from '../../../shared/classWord'
import { fillOf } from '../../../shared/sceneOf'
import { ZoneNumber } from '../../../shared/ZoneNumber'
import type { Prepared } from '../prepare'
import { StageLegend } from '../StageLegend'
import { useFit } from '../useFit'
import { SceneText } from './SceneText'

const most = 10

/** The first ten as bars in the colours of their classes. Bars begin at zero, which for the index is the mean of the Ortsteile. */
export const RankingScene = ({ prepared }: { prepared: Prepared }) => {
  const { state } = prepared
  const shown = shownNow(state)
  const side = useFit(prepared)
  const list = useFit(prepared)
  const colours = classColours(shown.classCount, shown.direction, 'projector')
  const rows = shown.rows
    .filter((row) => row.rank !== null && isPresent(row.value))
    .sort((a, b) => a.rank! - b.rank!)
    .slice(0, most)
  const values = rows.map((row) => row.value as number)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const span = high - low || 1
  return (
    <div className="hall-body">
      <div className="hall-side" ref={side}>
        <SceneText prepared={prepared} />
        <StageLegend shown={shown} zones={[]} />
      </div>
      <div className="hall-main" ref={list}>
        {rows.length === 0 ? (
          <p className="hall-problem">{buehne.noRanking}</p>
        ) : (
          <ol className="hall-bars" aria-label={buehne.topTen(rows.length)}>
            {rows.map((row) => {
              const paint = paintOf(fillOf(row, colours))
              const value = row.value as number
              return (
                <li key={row.id}>
                  <span className="hall-rank">{row.rank}</span>
                  <span className="hall-bar-name">
                    {row.number !== null && <ZoneNumber number={row.number} />} {row.name}
                  </span>
                  <span className="hall-bar" aria-hidden="true">
                    <span style={{ marginLeft: `${((Math.min(0, value) - low) / span) * 100}%`, width: `${(Math.abs(value) / span) * 100}%`, backgroundColor: paint.kind === 'colour' ? paint.colour : undefined }} />
                  </span>
                  <span className="hall-bar-value">
                    {formatValue(row.value, shown.decimals, shown.unit)} <span className="hall-quiet">{classWord(shown, row)}</span>
                  </span>
                </li>
              )
            })}
          </ol>
        )}
      </div>
    </div>
  )
}
