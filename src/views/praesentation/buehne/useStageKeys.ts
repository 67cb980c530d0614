import { useEffect, useEffectEvent, useRef } from 'react'
import type { Command, Control } from './stageControl'
import { keyAction, type KeyAction } from './stageKeys'

type WindowAction = Exclude<KeyAction, Command>

const isOfWindow = (action: KeyAction): action is WindowAction => action.kind === 'fullscreen' || action.kind === 'notes' || action.kind === 'pick' || action.kind === 'move'

/** Keys that a text field leaves to the stage. */
const fieldKeys = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp']

/** Reads keys in the window of the stage and in that of the notes, the same in both. What is no command goes to `onAction`. */
export const useStageKeys = (control: Pick<Control, 'getState' | 'run'>, others: readonly Window[], onAction: (action: WindowAction) => void): void => {
  const just = useRef<{ readonly letter: string; readonly at: number } | null>(null)
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return
    const at = event.target as Element | null
    const isField = at?.matches?.('input, textarea, select') === true
    if (isField && !fieldKeys.includes(event.key)) return
    const onControl = (at?.closest?.('button, a[href], summary') ?? null) !== null
    const action = keyAction(event, control.getState(), onControl, just.current === null ? null : { letter: just.current.letter, ago: performance.now() - just.current.at })
    // Any other key in between ends what a letter began, also one that the stage leaves to a list.
    if (event.key !== 'Shift') just.current = action !== null && /^\p{L}$/u.test(event.key) ? { letter: event.key.toLowerCase(), at: performance.now() } : null
    if (action === null) return
    event.preventDefault()
    if (event.repeat && action.kind !== 'next' && action.kind !== 'back' && action.kind !== 'search' && action.kind !== 'move') return
    if (isOfWindow(action)) onAction(action)
    else control.run(action)
  })
  useEffect(() => {
    const ends = [window, ...others].map((each) => {
      const listener = (event: KeyboardEvent): void => {
        handle(event)
      }
      each.document.addEventListener('keydown', listener)
      return () => {
        each.document.removeEventListener('keydown', listener)
      }
    })
    return () => {
      for (const end of ends) end()
    }
  }, [others])
}
