import type { CSSProperties, ReactNode } from 'react'
import { steckbrief } from '../i18n/de/steckbrief'
import './spineChart.css'

/** A place on the spine from -1 to 1; `beyond` where the value would lie outside. */
export interface SpinePlace {
  readonly at: number
  readonly beyond: -1 | 0 | 1
}

/** One indicator: its words and numbers as they are printed, and its places. */
export interface SpineChartRow {
  readonly id: string
  readonly label: string
  /** A low value is the unfavourable one: marked in print, said in words. */
  readonly lowIsUnfavourable: boolean
  /** Context: neither side is better. */
  readonly neutral: boolean
  readonly value: string
  /** Columns between value and picture, as many as there are heads. */
  readonly columns: readonly string[]
  /** null where there is nothing to compare with. */
  readonly spine: {
    readonly low: number
    readonly high: number
    readonly bandLow: number
    readonly bandHigh: number
    readonly value: SpinePlace | null
    readonly interval: readonly [number, number] | null
    readonly other: SpinePlace | null
  } | null
}

export interface SpineChartGroup {
  readonly title: string
  readonly neutral: boolean
  readonly rows: readonly SpineChartRow[]
}

export interface SpineChartProps {
  readonly groups: readonly SpineChartGroup[]
  readonly caption: string
  readonly heads: { readonly value: string; readonly columns: readonly string[] }
  /** Widths of the columns between value and picture, in millimetres. */
  readonly columnMm: readonly number[]
  readonly widthMm: number
  readonly rowMm: number
  readonly nameMm?: number
  readonly valueMm?: number
}

const end = 2.4

/** The spine of one row in millimetres; where ends are cut off, an arrow stands in place of the dot. */
const Picture = ({ row, widthMm, heightMm }: { row: SpineChartRow; widthMm: number; heightMm: number }) => {
  const { spine } = row
  if (spine === null) return <span className="spine-none">{steckbrief.noSpine}</span>
  const half = widthMm / 2
  const x = (at: number): number => Number((half + Math.max(-1, Math.min(1, at)) * (half - end)).toFixed(2))
  const middle = heightMm / 2
  const { value, other, interval } = spine
  const side = value === null || Math.abs(value.at) < 0.02 ? 'middle' : value.at < 0 ? 'left' : 'right'
  return (
    <svg className="spine-picture" viewBox={`0 0 ${widthMm} ${heightMm}`} style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }} role="img" aria-label={value === null ? steckbrief.noSpine : steckbrief.spoken(side, row.neutral)}>
      <rect x={x(spine.low)} y={middle - 0.45} width={Math.max(0.2, x(spine.high) - x(spine.low))} height="0.9" fill="#cfd1da" />
      <rect x={x(spine.bandLow)} y={middle - 1.25} width={Math.max(0.3, x(spine.bandHigh) - x(spine.bandLow))} height="2.5" fill="#a7abbb" />
      <line x1={half} x2={half} y1="0" y2={heightMm} stroke="#1d2433" strokeWidth="0.35" />
      {interval !== null && <line x1={x(interval[0])} x2={x(interval[1])} y1={middle} y2={middle} stroke="#1d2433" strokeWidth="0.45" />}
      {other !== null && <path d={`M${x(other.at)} ${middle - 1.45}l1.45 1.45l-1.45 1.45l-1.45 -1.45z`} fill="#ffffff" stroke="#1d2433" strokeWidth="0.32" />}
      {value !== null &&
        (value.beyond === 0 ? (
          <circle cx={x(value.at)} cy={middle} r="1.15" fill="#1d2433" stroke="#ffffff" strokeWidth="0.3" />
        ) : (
          <path d={value.beyond > 0 ? `M${widthMm - 0.2} ${middle}l-2.1 -1.3v2.6z` : `M0.2 ${middle}l2.1 -1.3v2.6z`} fill="#1d2433" />
        ))}
    </svg>
  )
}

/**
 * Spine chart (Public Health England 2017, Technical Guide: Spine Charts): every indicator as a
 * line from the smallest to the largest unit, the middle half as a band, the city in the
 * middle, the own type as a diamond, the own value as a dot, each told by shape. It is the
 * table of its numbers at the same time, so whoever does not see the picture misses nothing.
 * What is unfavourable lies on the right.
 */
export const SpineChart = ({ groups, caption, heads, columnMm, widthMm, rowMm, nameMm = 38, valueMm = 20 }: SpineChartProps) => {
  const pictureMm = Number((widthMm - nameMm - valueMm - columnMm.reduce((sum, each) => sum + each, 0)).toFixed(2))
  const sides = (neutral: boolean): ReactNode => (
    <>
      <span>{neutral ? steckbrief.lower : steckbrief.favourable}</span>
      <span>{neutral ? steckbrief.higher : steckbrief.unfavourable}</span>
    </>
  )
  return (
    <table className="spine-chart" style={{ '--spine-row': `${rowMm}mm`, width: `${widthMm}mm` } as CSSProperties}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col style={{ width: `${nameMm}mm` }} />
        <col style={{ width: `${valueMm}mm` }} />
        {columnMm.map((each, i) => (
          <col key={i} style={{ width: `${each}mm` }} />
        ))}
        <col style={{ width: `${pictureMm}mm` }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{steckbrief.indicator}</th>
          <th scope="col" className="number">
            {heads.value}
          </th>
          {heads.columns.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
          <th scope="col" className="spine-head">
            {steckbrief.place}
          </th>
        </tr>
      </thead>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <tbody key={group.title}>
            <tr className="spine-group">
              <th scope="rowgroup" colSpan={2 + columnMm.length}>
                {group.title}
              </th>
              <td>
                <span className="spine-sides">{sides(group.neutral)}</span>
              </td>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id} className="spine-row">
                <th scope="row">
                  <span className="spine-name">{row.label}</span>
                  {row.lowIsUnfavourable && (
                    <>
                      {' '}
                      <span aria-hidden="true">↓</span>
                      <span className="visually-hidden">({steckbrief.low})</span>
                    </>
                  )}
                </th>
                <td className="number strong">{row.value}</td>
                {row.columns.map((each, i) => (
                  <td key={heads.columns[i]} className="number">
                    {each}
                  </td>
                ))}
                <td>
                  <Picture row={row} widthMm={pictureMm} heightMm={rowMm} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  )
}

/** What the signs of the chart mean. */
export const SpineKey = ({ type, interval }: { type: boolean; interval: boolean }) => {
  const sign = (label: string, drawing: ReactNode): ReactNode => (
    <li key={label}>
      <svg viewBox="0 0 8 4" aria-hidden="true">
        {drawing}
      </svg>
      {label}
    </li>
  )
  return (
    <ul className="spine-key">
      {sign(steckbrief.keyValue, <circle cx="4" cy="2" r="1.15" fill="#1d2433" />)}
      {interval && sign(steckbrief.keyRange, <line x1="1" x2="7" y1="2" y2="2" stroke="#1d2433" strokeWidth="0.45" />)}
      {sign(steckbrief.keyCity, <line x1="4" x2="4" y1="0" y2="4" stroke="#1d2433" strokeWidth="0.5" />)}
      {type && sign(steckbrief.keyType, <path d="M4 0.5l1.5 1.5l-1.5 1.5l-1.5 -1.5z" fill="#fff" stroke="#1d2433" strokeWidth="0.35" />)}
      {sign(steckbrief.keyBand, <rect x="1" y="0.75" width="6" height="2.5" fill="#a7abbb" />)}
      {sign(steckbrief.keyLine, <rect x="0" y="1.55" width="8" height="0.9" fill="#cfd1da" />)}
    </ul>
  )
}
