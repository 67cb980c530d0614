import { linearScale } from './linearScale'
import './rankCharts.css'

export interface SlopeRow {
  readonly id: string
  readonly name: string
  /** Rank on the left and on the right, 1 at the top. */
  readonly from: number
  readonly to: number
}

const rowHeight = 17
const top = 22

/** Rows with the same place share one label line; the others of the place follow below it, as far as there is room. */
const places = (ranks: readonly number[]): number[] => {
  const seen = new Map<number, number>()
  return ranks.map((rank) => {
    const before = seen.get(rank) ?? 0
    seen.set(rank, before + 1)
    // Ties share the better rank and leave the next ones free, so nobody is overwritten.
    return rank + before
  })
}

/**
 * Ranks under two recipes, joined by lines: who rises, who falls. Lines that
 * rise are drawn full, lines that fall dashed, so that the sense does not hang
 * on colour. `marked` is drawn strongest. Without rows there is no chart.
 */
export const SlopeChart = ({ rows, left, right, marked, label, width = 352 }: { rows: readonly SlopeRow[]; left: string; right: string; marked: string | null; label: string; width?: number }) => {
  if (rows.length === 0) return null
  const from = places(rows.map((row) => row.from))
  const to = places(rows.map((row) => row.to))
  const last = Math.max(...from, ...to)
  const height = top + last * rowHeight + 4
  const y = linearScale([1, Math.max(2, last)], [top + rowHeight / 2, top + (Math.max(2, last) - 0.5) * rowHeight])
  const x0 = 132
  const x1 = width - 132
  return (
    <svg className="slope-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <text className="slope-head" x={x0} y="12" textAnchor="end">
        {left}
      </text>
      <text className="slope-head" x={x1} y="12">
        {right}
      </text>
      {rows.map((row, index) => {
        const sense = row.to < row.from ? 'is-rising' : row.to > row.from ? 'is-falling' : 'is-same'
        return (
          <g key={row.id} className={`slope-row ${sense}${row.id === marked ? ' is-marked' : ''}`}>
            <line x1={x0 + 4} y1={y(from[index]!)} x2={x1 - 4} y2={y(to[index]!)} />
            <text x={x0} y={y(from[index]!) + 4} textAnchor="end">
              {shorten(row.name)} {row.from}
            </text>
            <text x={x1} y={y(to[index]!) + 4}>
              {row.to} {shorten(row.name)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const longest = 17

/** Names that would run out of the picture; the table beside the chart has them in full. */
const shorten = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name)
