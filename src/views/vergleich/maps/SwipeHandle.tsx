import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { karten } from '../../../i18n/de/vergleichKarten'
import { Icon } from '../../../ui/Icon'

const step = 2
const largeStep = 10

/** Share of the width that shows A, in per cent; kept while other modes and views are looked at. */
let kept = 50

const keySteps: Readonly<Record<string, (value: number) => number>> = {
  ArrowLeft: (value) => value - step,
  ArrowDown: (value) => value - step,
  ArrowRight: (value) => value + step,
  ArrowUp: (value) => value + step,
  PageDown: (value) => value - largeStep,
  PageUp: (value) => value + largeStep,
  Home: () => 0,
  End: () => 100,
}

/**
 * The divider between two maps that lie over each other. It writes the place
 * straight into a custom property of the frame, which clips the upper map: no
 * map is painted and React renders nothing while it is dragged.
 */
export const SwipeHandle = ({ frame }: { frame: RefObject<HTMLDivElement | null> }) => {
  const area = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  const place = (value: number): void => {
    kept = Math.min(100, Math.max(0, value))
    frame.current?.style.setProperty('--split', `${kept.toFixed(2)}%`)
    handle.current?.setAttribute('aria-valuenow', `${Math.round(kept)}`)
    handle.current?.setAttribute('aria-valuetext', karten.splitText(Math.round(kept)))
  }
  useLayoutEffect(() => {
    const element = frame.current
    place(kept)
    return () => {
      element?.style.removeProperty('--split')
    }
  })
  const drag = (event: PointerEvent): void => {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return
    const box = area.current!.getBoundingClientRect()
    place(((event.clientX - box.left) / box.width) * 100)
  }
  const press = (event: KeyboardEvent): void => {
    const next = event.ctrlKey || event.altKey || event.metaKey ? undefined : keySteps[event.key]
    if (next === undefined) return
    event.preventDefault()
    place(next(kept))
  }
  return (
    <div ref={area} className="swipe-area">
      <div
        ref={handle}
        className="swipe-handle"
        role="slider"
        tabIndex={0}
        aria-label={karten.split}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        onKeyDown={press}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          event.currentTarget.focus({ preventScroll: true })
          event.preventDefault()
        }}
        onPointerMove={drag}
      >
        <span className="swipe-knob">
          <Icon name="tausch" size={20} />
        </span>
      </div>
    </div>
  )
}
