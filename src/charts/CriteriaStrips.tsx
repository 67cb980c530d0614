import './criteriaStrips.css'

export interface StripMark {
  readonly id: string
  /** Letter of the plan. */
  readonly letter: string
  /** 0 (left) to 1 (right). */
  readonly at: number
  /** Drawn with a broken ring: not ranked. */
  readonly open: boolean
}

const radius = 10
const left = 3
const right = 97
/** Marks closer than this share of the width stand above each other. */
const near = 0.075

/** Floor of each mark, so that none covers another; marks in the order of their place. */
const floors = (marks: readonly StripMark[]): readonly (StripMark & { readonly floor: number })[] => {
  const ends: number[] = []
  return [...marks]
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((mark) => {
      const free = ends.findIndex((end) => mark.at - end >= near)
      const floor = free < 0 ? ends.length : free
      ends[floor] = mark.at
      return { ...mark, floor }
    })
}

/** One criterion: every plan as its letter between „schlecht“ (left) and „gut“ (right), the demand as a broken line. */
export const CriteriaStrip = ({ marks, demand, label }: { marks: readonly StripMark[]; demand: number | null; label: string }) => {
  const placed = floors(marks)
  const height = 2 * radius * Math.max(1, ...placed.map(({ floor }) => floor + 1)) + 6
  const x = (at: number): string => `${left + at * (right - left)}%`
  const base = height - radius - 3
  return (
    <svg className="criteria-strip" width="100%" height={height} role="img" aria-label={label}>
      <line className="criteria-axis" x1={x(0)} x2={x(1)} y1={base} y2={base} />
      {demand !== null && <line className="criteria-demand" x1={x(demand)} x2={x(demand)} y1="1" y2={height - 1} />}
      {placed.map(({ id, letter, at, open, floor }) => {
        const y = base - floor * 2 * radius
        return (
          <g key={id} className={open ? 'criteria-mark is-open' : 'criteria-mark'}>
            <circle cx={x(at)} cy={y} r={radius - 1} />
            <text x={x(at)} y={y + 4} textAnchor="middle">
              {letter}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
