import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react'

interface KeyboardLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>
  readonly unlock?: () => void
}

const keyboard = (): KeyboardLock => (navigator as unknown as { keyboard?: KeyboardLock }).keyboard ?? {}
/** Opening another window makes browsers leave full screen; that is nobody's wish to stop. */
const graceMilliseconds = 1500

const enter = async (element: HTMLElement): Promise<void> => {
  try {
    await element.requestFullscreen({ navigationUI: 'hide' })
    // Where the browser allows it, Escape comes to the stage: it first leaves a question, not the full screen.
    await keyboard().lock?.(['Escape'])
  } catch {
    // Not allowed: the stage fills the window.
  }
}

/**
 * Full screen where allowed, from the beginning and at a key; without it the
 * stage fills the window. `onLeave` is called where somebody left it by the
 * browser's own key.
 */
export const useFullscreen = (element: RefObject<HTMLElement | null>, onLeave: () => void): { toggle: () => void; expectLeaving: () => void } => {
  const expected = useRef(0)
  const left = useEffectEvent(onLeave)
  useEffect(() => {
    const stage = element.current
    if (stage === null) return
    let isIn = false
    const onChange = (): void => {
      const was = isIn
      isIn = document.fullscreenElement === stage
      if (was && !isIn && Date.now() > expected.current) left()
    }
    document.addEventListener('fullscreenchange', onChange)
    void enter(stage)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      keyboard().unlock?.()
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
    }
  }, [element])
  const expectLeaving = useCallback(() => {
    expected.current = Date.now() + graceMilliseconds
  }, [])
  const toggle = (): void => {
    if (document.fullscreenElement === null) {
      if (element.current !== null) void enter(element.current)
      return
    }
    expectLeaving()
    void document.exitFullscreen().catch(() => undefined)
  }
  return { toggle, expectLeaving }
}
