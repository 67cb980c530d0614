import { linearScale } from './linearScale'
import './planCharts.css'

export interface CurveLine {
  readonly id: string
  readonly label: string
  /** y by x, ascending in x; y from 0 to 1. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** Something that stands beside the lines, such as an existing division. */
export interface CurveMark {
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly strong?: boolean
}

const margin = { top: 14, right: 12, bottom: 34, left: 40 }
const steps = [0, 0.25, 0.5, 0.75, 1]
const dashes = ['', '6 4', '2 3']

/**
 * What is kept (0 to 100 %) against a number of zones: lines told apart by
 * dashes as well as colour, marks as numbered points whose names stand in a list
 * beside the chart. `limit` is a position drawn as a vertical line.
 */
export const CurveChart = ({ lines, marks, xLabel, yLabel, label, limit = null, width = 352, height = 230 }: { lines: readonly CurveLine[]; marks: readonly CurveMark[]; xLabel: string; yLabel: string; label: string; limit?: number | null; width?: number; height?: number }) => {
  const last = Math.max(2, ...lines.flatMap((line) => line.points.map((point) => point.x)), ...marks.map((mark) => mark.x))
  const x = linearScale([1, last], [margin.left, width - margin.right])
  const y = linearScale([0, 1], [height - margin.bottom, margin.top])
  const tickEvery = last <= 12 ? 1 : last <= 30 ? 5 : 10
  const ticks = Array.from({ length: last }, (_, i) => i + 1).filter((each) => each === 1 || each % tickEvery === 0)
  return (
    <svg className="plan-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {steps.map((step) => (
        <g key={step}>
          <line className="plan-grid" x1={margin.left} x2={width - margin.right} y1={y(step)} y2={y(step)} />
          <text className="plan-tick" x={margin.left - 6} y={y(step) + 4} textAnchor="end">
            {step * 100} %
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick} className="plan-tick" x={x(tick)} y={height - margin.bottom + 15} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text className="plan-axis" x={(margin.left + width - margin.right) / 2} y={height - 4} textAnchor="middle">
        {xLabel}
      </text>
      <text className="plan-axis" x={margin.left} y={9}>
        {yLabel}
      </text>
      {limit !== null && <line className="plan-limit" x1={x(limit)} x2={x(limit)} y1={margin.top} y2={height - margin.bottom} />}
      {lines.map((line, index) => (
        <polyline key={line.id} className={`plan-line plan-line-${index}`} strokeDasharray={dashes[index % dashes.length]} points={line.points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ')} />
      ))}
      {marks.map((mark) => (
        <g key={mark.id} className={mark.strong === true ? 'plan-mark is-strong' : 'plan-mark'}>
          <circle cx={x(mark.x)} cy={y(mark.y)} r={9} />
          <text x={x(mark.x)} y={y(mark.y) + 4} textAnchor="middle">
            {mark.label}
          </text>
        </g>
      ))}
    </svg>
  )
}
