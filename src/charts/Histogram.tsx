import { histogram } from '../core/statistics/classification/histogram'
import { linearScale } from './linearScale'

/**
 * Histogram of the units' values, coloured by class, with the class limits as
 * lines. Decorative for screen readers: the legend beside it says the same in words.
 */
export const Histogram = ({
  values,
  breaks,
  colourOf,
  marked,
  bins = 24,
  width = 236,
  height = 34,
}: {
  values: readonly number[]
  breaks: readonly number[]
  colourOf: (value: number) => string
  /** Value of the selected row, drawn as a pointer. */
  marked: number | null
  bins?: number
  width?: number
  height?: number
}) => {
  const bars = histogram(values, bins)
  if (bars.length === 0) return null
  const x = linearScale([bars[0]!.x0, bars.at(-1)!.x1], [1, width - 1])
  const y = linearScale([0, Math.max(...bars.map((bar) => bar.count))], [0, height - 8])
  const inside = (value: number): boolean => value > bars[0]!.x0 && value < bars.at(-1)!.x1
  return (
    <svg className="histogram" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {bars.map((bar) => (
        <rect key={bar.x0} x={x(bar.x0) + 0.5} width={Math.max(1, x(bar.x1) - x(bar.x0) - 1)} y={height - 1 - y(bar.count)} height={y(bar.count)} fill={colourOf((bar.x0 + bar.x1) / 2)} className="histogram-bar" />
      ))}
      <line className="histogram-axis" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      {breaks.filter(inside).map((limit) => (
        <line key={limit} className="histogram-limit" x1={x(limit)} x2={x(limit)} y1="2" y2={height} />
      ))}
      {marked !== null && Number.isFinite(marked) && <path className="histogram-marked" d={`M${Math.min(width - 5, Math.max(5, x(marked)))} ${height - 2}l-5-8h10Z`} />}
    </svg>
  )
}
