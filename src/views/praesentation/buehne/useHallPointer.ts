import { useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'

const swipePixels = 60
const idleMilliseconds = 2600
const controls = 'button, a, input, select, [role="option"], [tabindex="0"]'

/** Taps and swipes: right third on, left third back. A press on a control is the control's. */
export const useHallPointer = (onNext: () => void, onBack: () => void) => {
  const down = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const swiped = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      down.current = event.pointerType === 'mouse' ? null : { x: event.clientX, y: event.clientY }
      swiped.current = false
    },
    onPointerUp: (event: PointerEvent) => {
      const from = down.current
      down.current = null
      if (from === null) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (Math.abs(dx) < swipePixels || Math.abs(dx) < 2 * Math.abs(dy)) return
      swiped.current = true
      if (dx < 0) onNext()
      else onBack()
    },
    onClick: (event: MouseEvent) => {
      const wasSwipe = swiped.current
      swiped.current = false
      if (wasSwipe || (event.target as Element).closest(controls) !== null) return
      const box = event.currentTarget.getBoundingClientRect()
      const at = (event.clientX - box.left) / box.width
      if (at > 2 / 3) onNext()
      else if (at < 1 / 3) onBack()
    },
  }
}

/** Marks the stage while nobody moves the pointer: its buttons then fade and the pointer goes; both stay within reach. */
export const useIdleMark = (element: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const stage = element.current
    if (stage === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = (): void => {
      stage.removeAttribute('data-idle')
      clearTimeout(timer)
      timer = setTimeout(() => {
        stage.setAttribute('data-idle', 'ja')
      }, idleMilliseconds)
    }
    wake()
    stage.addEventListener('pointermove', wake)
    stage.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      stage.removeEventListener('pointermove', wake)
      stage.removeEventListener('pointerdown', wake)
    }
  }, [element])
}
