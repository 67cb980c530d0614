import { linearScale } from './linearScale'
import './rankCharts.css'

export interface FunnelPoint {
  readonly id: string
  readonly name: string
  /** Size of the group the share is of, above 0. */
  readonly base: number
  readonly value: number
  /** Outside the outer limits, outside the inner ones only, or within. */
  readonly place: 'outside' | 'between' | 'inside'
}

export interface FunnelLimit {
  readonly base: number
  readonly lower: number
  readonly upper: number
}

const pad = { top: 10, right: 10, bottom: 30, left: 44 }

const path = (points: readonly (readonly [number, number])[]): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('')

/** 1, 2 or 5 times a power of ten, not below the value wanted. */
const niceStep = (wanted: number): number => {
  const power = 10 ** Math.floor(Math.log10(wanted > 0 ? wanted : 1))
  return power * ([1, 2, 5].find((each) => each * power >= wanted) ?? 10)
}

/**
 * Funnel plot (Spiegelhalter 2005): shares over the size of their groups, with
 * limits of what chance alone would bring. The base axis is logarithmic,
 * because groups differ a hundredfold. What lies outside is a triangle, between
 * the limits a ring, inside a dot: the place does not hang on colour.
 */
export const FunnelChart = ({
  points,
  mean,
  inner,
  outer,
  format,
  marked,
  label,
  baseLabel,
  width = 352,
  height = 300,
}: {
  points: readonly FunnelPoint[]
  mean: number
  /** Limits by ascending base. */
  inner: readonly FunnelLimit[]
  outer: readonly FunnelLimit[]
  format: (value: number) => string
  marked: string | null
  label: string
  baseLabel: string
  width?: number
  height?: number
}) => {
  if (points.length === 0) return null
  const bases = points.map((point) => point.base)
  const top = Math.max(...points.map((point) => point.value), mean) * 1.08
  const x = linearScale([Math.log10(Math.min(...bases)), Math.log10(Math.max(...bases))], [pad.left + 8, width - pad.right - 8])
  const y = linearScale([0, top === 0 ? 1 : top], [height - pad.bottom, pad.top])
  const inside = (value: number): number => Math.min(height - pad.bottom, Math.max(pad.top, y(value)))
  const ticks = [10, 30, 100, 300, 1000, 3000, 10_000].filter((tick) => tick >= Math.min(...bases) && tick <= Math.max(...bases))
  const step = niceStep(top / 4)
  const levels = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step)
  const side = (limits: readonly FunnelLimit[], pick: 'lower' | 'upper') => path(limits.map((limit) => [x(Math.log10(limit.base)), inside(limit[pick])] as const))
  return (
    <svg className="funnel-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {levels.map((level) => (
        <g key={level}>
          <line className="chart-grid" x1={pad.left} x2={width - pad.right} y1={y(level)} y2={y(level)} />
          <text className="chart-tick" x={pad.left - 4} y={y(level) + 4} textAnchor="end">
            {format(level)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick} className="chart-tick" x={x(Math.log10(tick))} y={height - pad.bottom + 14} textAnchor="middle">
          {tick.toLocaleString('de-DE')}
        </text>
      ))}
      <text className="chart-tick" x={width - pad.right} y={height - 2} textAnchor="end">
        {baseLabel}
      </text>
      <line className="funnel-mean" x1={pad.left} x2={width - pad.right} y1={y(mean)} y2={y(mean)} />
      {(['lower', 'upper'] as const).map((pick) => (
        <g key={pick}>
          <path className="funnel-inner" d={side(inner, pick)} />
          <path className="funnel-outer" d={side(outer, pick)} />
        </g>
      ))}
      {points.map((point) => {
        const cx = x(Math.log10(point.base))
        const cy = y(point.value)
        const className = `funnel-point is-${point.place}${point.id === marked ? ' is-marked' : ''}`
        return point.place === 'outside' ? (
          <path key={point.id} className={className} d={`M${cx},${cy - 5}l4.6,8h-9.2Z`}>
            <title>{point.name}</title>
          </path>
        ) : (
          <circle key={point.id} className={className} cx={cx} cy={cy} r="3.6">
            <title>{point.name}</title>
          </circle>
        )
      })}
    </svg>
  )
}
