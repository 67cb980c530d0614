import { linearScale } from './linearScale'
import './planCharts.css'

export interface TradeOffPoint {
  readonly id: string
  /** A short word or number drawn into the point. */
  readonly label: string
  readonly x: number
  readonly y: number
  /** 0 (ragged) to 1 (compact): size of the point. */
  readonly size: number
}

const margin = { top: 20, right: 18, bottom: 36, left: 44 }
const radius = { least: 9, most: 17 }

/** A little room around the data, so that no point sits on the frame; equal values get some width. */
const padded = (values: readonly number[]): readonly [number, number] => {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = most === least ? Math.max(Math.abs(most) * 0.1, 0.01) : (most - least) * 0.15
  return [least - room, most + room]
}

/**
 * Alternatives on two criteria, a third one as size: what is gained on one is
 * paid on another. Better is always up and to the right. Points are buttons.
 * Without points there is no chart.
 */
export const TradeOffChart = ({ points, chosen, onChoose, xLabel, yLabel, label, formatX, formatY, width = 352, height = 250 }: { points: readonly TradeOffPoint[]; chosen: string | null; onChoose: (id: string) => void; xLabel: string; yLabel: string; label: string; formatX: (value: number) => string; formatY: (value: number) => string; width?: number; height?: number }) => {
  if (points.length === 0) return null
  const xs = padded(points.map((point) => point.x))
  const ys = padded(points.map((point) => point.y))
  const x = linearScale(xs, [margin.left, width - margin.right])
  const y = linearScale(ys, [height - margin.bottom, margin.top])
  return (
    <svg className="plan-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={label}>
      <path className="plan-frame" d={`M${margin.left},${margin.top}V${height - margin.bottom}H${width - margin.right}`} />
      <text className="plan-axis" x={(margin.left + width - margin.right) / 2} y={height - 4} textAnchor="middle">
        {xLabel} →
      </text>
      <text className="plan-axis" x={4} y={12}>
        ↑ {yLabel}
      </text>
      {[0.2, 0.8].map((share) => {
        const [vx, vy] = [xs[0] + share * (xs[1] - xs[0]), ys[0] + share * (ys[1] - ys[0])]
        return (
          <g key={share}>
            <text className="plan-tick" x={x(vx)} y={height - margin.bottom + 15} textAnchor="middle">
              {formatX(vx)}
            </text>
            <text className="plan-tick" x={margin.left - 5} y={y(vy) + 4} textAnchor="end">
              {formatY(vy)}
            </text>
          </g>
        )
      })}
      {points.map((point) => (
        <g
          key={point.id}
          className={point.id === chosen ? 'plan-choice is-chosen' : 'plan-choice'}
          role="button"
          tabIndex={0}
          aria-pressed={point.id === chosen}
          aria-label={`${point.label}: ${yLabel} ${formatY(point.y)}, ${xLabel} ${formatX(point.x)}`}
          onClick={() => {
            onChoose(point.id)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            onChoose(point.id)
          }}
        >
          <circle cx={x(point.x)} cy={y(point.y)} r={radius.least + point.size * (radius.most - radius.least)} />
          <text x={x(point.x)} y={y(point.y) + 4} textAnchor="middle">
            {point.label}
          </text>
        </g>
      ))}
    </svg>
  )
}
