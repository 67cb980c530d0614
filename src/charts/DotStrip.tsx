import { linearScale } from './linearScale'

/** Where one value lies among the others: range as a bar, reference as a tick, the value as a dot. */
export const DotStrip = ({ values, value, reference, label, width = 84 }: { values: readonly number[]; value: number | null; reference: number | null; label: string; width?: number }) => {
  if (values.length === 0) return null
  const min = Math.min(...values)
  const max = Math.max(...values)
  const scale = linearScale([min, max === min ? min + 1 : max], [6, width - 6])
  // Rows outside the range of the rated units stay at its ends.
  const x = (each: number): number => Math.min(width - 6, Math.max(6, scale(each)))
  return (
    <svg className="dot-strip" viewBox={`0 0 ${width} 18`} width={width} height="18" role="img" aria-label={label}>
      <line className="dot-strip-range" x1="4" x2={width - 4} y1="9" y2="9" />
      {reference !== null && <line className="dot-strip-reference" x1={x(reference)} x2={x(reference)} y1="3" y2="15" />}
      {value !== null && <circle className="dot-strip-value" cx={x(value)} cy="9" r="4.5" />}
    </svg>
  )
}
