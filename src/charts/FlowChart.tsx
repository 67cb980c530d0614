import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { flowLayout, ribbonPath, type FlowNode } from './flowLayout'
import './flowChart.css'

export interface FlowRoom {
  readonly id: string
  /** Short mark at the bar; '' for none. */
  readonly mark: string
  readonly name: string
  /** Colour of its bar and, on the left, of its ribbons; null for the neutral one. */
  readonly colour: string | null
  readonly amount: string
  /** Stands last on its side. */
  readonly last?: boolean
}

export interface FlowBand {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly value: number
  /** Drawn pale; the others strong and with an outline. */
  readonly isCalm: boolean
}

interface Size {
  readonly width: number
  /** Height of the letters in pixels. */
  readonly letters: number
}

/** Width of the place and size of its letters, so that the text in the picture is as large as elsewhere. */
const useSize = (): [RefObject<HTMLDivElement | null>, Size] => {
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>({ width: 640, letters: 13 })
  useLayoutEffect(() => {
    const element = place.current!
    const observer = new ResizeObserver(() => {
      const width = Math.round(element.clientWidth)
      const letters = Number.parseFloat(getComputedStyle(element).fontSize)
      if (width > 0) setSize((before) => (before.width === width && before.letters === letters ? before : { width, letters }))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [place, size]
}

const barWidth = 12
const shorten = (name: string, length: number): string => (name.length > length ? `${name.slice(0, length - 1).trimEnd()}…` : name)

const Bar = ({ node, side, x, letters, room: { mark, name, amount, colour }, labelWidth }: { room: FlowRoom; node: FlowNode; side: 'left' | 'right'; x: number; letters: number; labelWidth: number }) => {
  const sign = side === 'left' ? -1 : 1
  const radius = letters * 0.78
  const badge = x + (side === 'left' ? 0 : barWidth) + sign * (radius + 5)
  const text = mark === '' ? badge - sign * radius : badge + sign * (radius + 5)
  const length = Math.floor((labelWidth - radius * 2 - 12) / (letters * (labelWidth < letters * 10 ? 0.56 : 0.5)))
  const two = node.height > letters * 2.4 && amount.length <= length + 2
  const anchor = side === 'left' ? 'end' : 'start'
  return (
    <g className="flow-room">
      <title>{`${mark} ${name}: ${amount}`.trim()}</title>
      <rect className={colour === null ? 'flow-bar is-neutral' : 'flow-bar'} x={x} y={node.y} width={barWidth} height={Math.max(node.height, 1)} style={colour === null ? undefined : { fill: colour }} />
      {mark !== '' && (
        <>
          <rect className="flow-badge" x={badge - radius} y={node.middle - radius} width={radius * 2} height={radius * 2} rx={radius} />
          <text className="flow-mark" x={badge} y={node.middle} dy="0.36em" textAnchor="middle">
            {mark}
          </text>
        </>
      )}
      {length >= 6 && (
        <text x={text} y={node.middle} dy={two ? '-0.2em' : '0.36em'} textAnchor={anchor}>
          {shorten(name, length)}
        </text>
      )}
      {length >= 6 && two && (
        <text className="flow-amount" x={text} y={node.middle} dy="1.1em" textAnchor={anchor}>
          {amount}
        </text>
      )}
    </g>
  )
}

/**
 * What of every room on the left becomes of which room on the right: ribbons
 * between two columns of bars, as wide as their value. Those that stay with their
 * counterpart are pale, the others strong and outlined. Pointing at a ribbon tells `onPoint` its id;
 * `marked` ribbons are drawn in front. A picture for the eye only: the caller gives
 * the same in a table. Without rooms or without any value there is no chart.
 */
export const FlowChart = ({
  left,
  right,
  bands,
  counterpart,
  heads,
  label,
  marked,
  onPoint,
  onChoose,
}: {
  left: readonly FlowRoom[]
  right: readonly FlowRoom[]
  bands: readonly FlowBand[]
  counterpart: ReadonlyMap<string, string>
  heads: readonly [string, string]
  label: string
  marked: ReadonlySet<string>
  onPoint: (band: string | null) => void
  onChoose: (band: string) => void
}) => {
  const [place, { width, letters }] = useSize()
  const layout = useMemo(
    () =>
      flowLayout({
        left: left.map(({ id }) => id),
        right: right.map(({ id }) => id),
        links: bands,
        counterpart,
        last: new Set(right.filter((room) => room.last === true).map(({ id }) => id)),
        valueHeight: 300,
        gap: 8,
        leastSlot: letters * 1.75,
      }),
    [left, right, bands, counterpart, letters],
  )
  if (left.length === 0 || right.length === 0 || bands.every(({ value }) => value === 0)) return null
  const labelWidth = Math.max(letters * 2.4, Math.min(width * 0.3, letters * 18))
  const x0 = labelWidth
  const x1 = width - labelWidth - barWidth
  const top = letters * 2
  const height = top + layout.height + 4
  const roomsLeft = new Map(left.map((room) => [room.id, room]))
  const roomsRight = new Map(right.map((room) => [room.id, room]))
  // Calm ones behind, what is pointed at in front; keys keep the elements, so the pointer does not leave them.
  const order = [...layout.ribbons].sort((a, b) => Number(bands[b.link]!.isCalm) - Number(bands[a.link]!.isCalm) || b.width - a.width)
  return (
    <div className="flow-place" ref={place}>
      <svg className={marked.size > 0 ? 'flow-chart has-marked' : 'flow-chart'} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <text className="flow-head" x={x0 + barWidth} y={letters} textAnchor="end">
          {shorten(heads[0], Math.floor((x0 + barWidth) / (letters * 0.52)))}
        </text>
        <text className="flow-head" x={x1} y={letters}>
          {shorten(heads[1], Math.floor((width - x1) / (letters * 0.52)))}
        </text>
        <g transform={`translate(0 ${top})`}>
          {order.map((ribbon) => {
            const band = bands[ribbon.link]!
            const isMarked = marked.has(band.id)
            const colour = roomsLeft.get(band.from)?.colour ?? null
            return (
              <path
                key={band.id}
                className={['flow-band', band.isCalm ? 'is-calm' : 'is-strong', isMarked ? 'is-marked' : '', colour === null ? 'is-neutral' : ''].join(' ').trim()}
                data-band={band.id}
                d={ribbonPath(ribbon, x0 + barWidth, x1)}
                style={colour === null ? undefined : { fill: colour }}
                onPointerEnter={() => {
                  onPoint(band.id)
                }}
                onPointerLeave={() => {
                  onPoint(null)
                }}
                onClick={() => {
                  onChoose(band.id)
                }}
              />
            )
          })}
          {layout.left.map((node) => (
            <Bar key={node.id} room={roomsLeft.get(node.id)!} node={node} side="left" x={x0} letters={letters} labelWidth={labelWidth} />
          ))}
          {layout.right.map((node) => (
            <Bar key={node.id} room={roomsRight.get(node.id)!} node={node} side="right" x={x1} letters={letters} labelWidth={labelWidth} />
          ))}
        </g>
      </svg>
    </div>
  )
}
