import { linearScale } from './linearScale'
import './rankCharts.css'

export interface IntervalRow {
  readonly id: string
  readonly name: string
  readonly nominal: number
  readonly median: number
  readonly low: number
  readonly high: number
}

const rowHeight = 17
const top = 20

/**
 * Ranks with the interval they keep to: a bar from low to high, a tick at the
 * median, a dot at the nominal rank. Rows stand in the order given. Without rows
 * there is no chart.
 */
export const IntervalChart = ({ rows, marked, label, width = 352 }: { rows: readonly IntervalRow[]; marked: string | null; label: string; width?: number }) => {
  if (rows.length === 0) return null
  const last = Math.max(...rows.map((row) => Math.max(row.high, row.nominal)))
  const x = linearScale([1, Math.max(2, last)], [130, width - 12])
  const ticks = [1, 10, 20, 30, 40, 50].filter((tick) => tick <= last)
  const height = top + rows.length * rowHeight + 4
  return (
    <svg className="interval-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={x(tick)} x2={x(tick)} y1={top - 4} y2={height} />
          <text className="chart-tick" x={x(tick)} y="12" textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = top + (index + 0.5) * rowHeight
        return (
          <g key={row.id} className={row.id === marked ? 'interval-row is-marked' : 'interval-row'}>
            <text x="124" y={y + 4} textAnchor="end">
              {row.name.length > 18 ? `${row.name.slice(0, 17)}…` : row.name}
            </text>
            <line className="interval-bar" x1={x(row.low)} x2={x(row.high)} y1={y} y2={y} />
            <line className="interval-median" x1={x(row.median)} x2={x(row.median)} y1={y - 5} y2={y + 5} />
            <circle className="interval-nominal" cx={x(row.nominal)} cy={y} r="3.5" />
          </g>
        )
      })}
    </svg>
  )
}
