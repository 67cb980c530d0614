import type { Picture } from './blocks'
import { bodyWidthMm } from './reportPaper'
import { pictureSize, trend } from './pictureSize'

const ink = '#1d2433'
const muted = '#565c74'
const line = '#8b8f9f'
const accent = '#4d3a8c'
const font = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif"
/** One millimetre in units of the drawing. */
const mm = 10
const cellWidth = (bodyWidthMm - (trend.perRow - 1) * trend.gapMm) / trend.perRow

const round = (value: number): number => Math.round(value * 10) / 10

/** Small line charts beside each other, each on a scale of its own that begins at 0. */
export const TrendPicture = ({ picture, alt }: { picture: Extract<Picture, { kind: 'trends' }>; alt: string }) => {
  const { widthMm, heightMm } = pictureSize(picture)
  const { years } = picture
  const span = Math.max(1, (years.at(-1) ?? 0) - (years[0] ?? 0))
  const left = 9 * mm
  const right = (cellWidth - 9) * mm
  const top = 13 * mm
  const bottom = (trend.heightMm - 6) * mm
  const x = (year: number): number => round(left + ((year - (years[0] ?? 0)) / span) * (right - left))
  return (
    <svg role="img" aria-label={alt} xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${String(round(widthMm * mm))} ${String(round(heightMm * mm))}`} width={`${String(widthMm)}mm`} height={`${String(heightMm)}mm`} fontFamily={font}>
      {picture.lines.map(({ label, values, format }, i) => {
        const most = Math.max(0, ...values.filter((value) => value !== null))
        const least = Math.min(0, ...values.filter((value) => value !== null))
        const y = (value: number): number => round(most === least ? bottom : bottom - ((value - least) / (most - least)) * (bottom - top))
        const known = values.flatMap((value, at) => (value === null ? [] : [{ x: x(years[at]!), y: y(value), text: format(value), at }]))
        const place = `translate(${String(round((i % trend.perRow) * (cellWidth + trend.gapMm) * mm))} ${String(Math.floor(i / trend.perRow) * (trend.heightMm + trend.gapMm) * mm)})`
        return (
          <g key={label} transform={place}>
            <text x={0} y={36} fontSize={30} fontWeight={600} fill={ink}>
              {label}
            </text>
            <path d={`M${String(left - 50)} ${String(y(0))}H${String(right + 50)}`} stroke={line} strokeWidth={2} fill="none" />
            {known.length > 1 && <path d={known.map((point, at) => `${at === 0 ? 'M' : 'L'}${String(point.x)} ${String(point.y)}`).join('')} stroke={accent} strokeWidth={6} strokeLinejoin="round" fill="none" />}
            {known.map((point) => (
              <g key={point.at}>
                <circle cx={point.x} cy={point.y} r={9} fill={accent} />
                <text x={point.x} y={point.y - 20} fontSize={27} textAnchor="middle" fill={ink}>
                  {point.text}
                </text>
              </g>
            ))}
            {years.map((year) => (
              <text key={year} x={x(year)} y={bottom + 42} fontSize={26} textAnchor="middle" fill={muted}>
                {year}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
