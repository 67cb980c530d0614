import type { Bin } from '../core/statistics/classification/histogram'
import { linearScale } from './linearScale'
import './chanceChart.css'

/** A value drawn into the histogram, told by a letter on a flag. */
export interface ChanceMark {
  readonly id: string
  /** One letter or a short number. */
  readonly label: string
  readonly value: number
  /** The one the histogram was made for. */
  readonly own: boolean
}

const margin = { side: 12, bottom: 40 }
const flag = 20
const room = 76

/** Ends of an axis from the least to the greatest value; equal values get some width. No values give 0 to 1. */
export const axisOf = (values: readonly number[]): readonly [number, number] => {
  if (values.length === 0) return [0, 1]
  const least = Math.min(...values)
  const most = Math.max(...values)
  return [least, most === least ? least + Math.max(Math.abs(least) * 0.1, 0.01) : most]
}

/**
 * What many random draws give, as bars, with single values on flags over it. The
 * line under the bars is the middle 90 %, its tick the median. Better is always
 * on the right, so the axis runs backwards where less is better. Each flag has a
 * line of its own, so that none hides another. Without bars there is no chart.
 *
 * @param axis least and greatest value drawn (axisOf), the same for charts below each other
 * @param middle 5 %, 50 % and 95 % quantile
 */
export const ChanceChart = ({
  bins,
  axis,
  middle,
  marks,
  higherIsBetter,
  format,
  label,
  words,
  width = 420,
}: {
  bins: readonly Bin[]
  axis: readonly [number, number]
  middle: readonly [number, number, number]
  marks: readonly ChanceMark[]
  higherIsBetter: boolean
  format: (value: number) => string
  label: string
  words: { readonly worse: string; readonly better: string }
  width?: number
}) => {
  if (bins.length === 0) return null
  const top = marks.length * flag + 4
  const floor = top + room
  const height = floor + margin.bottom
  const x = linearScale(higherIsBetter ? axis : [axis[1], axis[0]], [margin.side, width - margin.side])
  const y = linearScale([0, Math.max(...bins.map(({ count }) => count))], [0, room])
  const [low, median, high] = middle
  const ends = [
    { value: higherIsBetter ? axis[0] : axis[1], at: margin.side, anchor: 'start' as const },
    { value: higherIsBetter ? axis[1] : axis[0], at: width - margin.side, anchor: 'end' as const },
  ]
  const medianShown = x(median) > margin.side + 90 && x(median) < width - margin.side - 90
  return (
    <svg className="chance-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {bins.map(({ x0, x1, count }) => {
        const [a, b] = [Math.min(x(x0), x(x1)), Math.max(x(x0), x(x1))]
        return count === 0 ? null : <rect key={x0} className="chance-bar" x={a + 0.4} width={Math.max(2, b - a - 0.8)} y={floor - y(count)} height={y(count)} />
      })}
      <line className="chance-floor" x1={margin.side} x2={width - margin.side} y1={floor} y2={floor} />
      <line className="chance-middle" x1={x(low)} x2={x(high)} y1={floor + 5} y2={floor + 5} />
      <line className="chance-median" x1={x(median)} x2={x(median)} y1={floor + 1} y2={floor + 10} />
      {ends.map(({ value, at, anchor }) => (
        <text key={anchor} className="chance-tick" x={at} y={floor + 22} textAnchor={anchor}>
          {format(value)}
        </text>
      ))}
      {medianShown && (
        <text className="chance-tick" x={x(median)} y={floor + 22} textAnchor="middle">
          {format(median)}
        </text>
      )}
      <text className="chance-tick" x={margin.side} y={height - 3}>
        ← {words.worse}
      </text>
      <text className="chance-tick" x={width - margin.side} y={height - 3} textAnchor="end">
        {words.better} →
      </text>
      {marks.map((mark, line) => {
        const at = x(mark.value)
        const flagX = Math.min(width - margin.side - 11, Math.max(margin.side + 11, at))
        return (
          <g key={mark.id} className={mark.own ? 'chance-mark is-own' : 'chance-mark'}>
            <line x1={at} x2={at} y1={line * flag + 12} y2={floor} />
            <rect x={flagX - 11} y={line * flag + 1} width={22} height={flag - 3} rx={4} />
            <text x={flagX} y={line * flag + 14} textAnchor="middle">
              {mark.label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
