import { createStore, type StoreApi } from 'zustand/vanilla'

/** What lies over the scene. */
export type Overlay = 'none' | 'black' | 'overview' | 'table' | 'help' | 'search' | 'answer'

/** A place somebody asked about: an Ortsteil, or a room of a zoning. */
export interface Place {
  readonly kind: 'unit' | 'zone'
  readonly id: string
  /** Id of the zoning a room belongs to; '' for an Ortsteil. */
  readonly zoning: string
}

export interface ControlState {
  readonly count: number
  /** Scene that is shown, counted from 0. */
  readonly index: number
  readonly overlay: Overlay
  /** Digits typed so far, to be jumped to with Enter. */
  readonly digits: string
  /** What is searched for. */
  readonly query: string
  readonly answer: Place | null
  /** Zoning in whose rooms the answer is looked at; '' for none. */
  readonly room: string
}

type Move = 'next' | 'back' | 'first' | 'last' | 'enter' | 'escape'

export type Command =
  | { readonly kind: Move }
  | { readonly kind: 'toggle'; readonly overlay: 'black' | 'overview' | 'table' | 'help' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'jump'; readonly index: number }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'answer'; readonly place: Place }
  | { readonly kind: 'room'; readonly zoning: string }

export interface Control extends StoreApi<ControlState> {
  /** Carries a command out; `onEnd` is called where it ends the presentation. */
  readonly run: (command: Command) => void
}

const maxDigits = 3
const closed = { overlay: 'none', digits: '', query: '', answer: null, room: '' } as const

/**
 * Where a presentation is and what lies over it. Every question and every
 * overlay is left for exactly the scene it was opened at.
 */
export const createControl = (count: number, start: number, onEnd: () => void): Control => {
  const within = (index: number): number => Math.max(0, Math.min(count - 1, index))
  const store = createStore<ControlState>()(() => ({ count, index: within(start), ...closed }))
  const go = (index: number): void => {
    store.setState({ ...closed, index: within(index) })
  }
  const run = (command: Command): void => {
    const { index, overlay, digits } = store.getState()
    switch (command.kind) {
      case 'next':
      case 'back':
        // What lies over the scene is taken away first: nobody loses the place by looking something up.
        if (overlay === 'none') go(command.kind === 'next' ? index + 1 : index - 1)
        else store.setState(closed)
        return
      case 'first':
        go(0)
        return
      case 'last':
        go(count - 1)
        return
      case 'jump':
        go(command.index)
        return
      case 'enter':
        if (digits === '') run({ kind: 'next' })
        else go(Number(digits) - 1)
        return
      case 'escape':
        if (overlay === 'none' && digits === '') onEnd()
        else store.setState(closed)
        return
      case 'toggle':
        store.setState({ ...closed, overlay: overlay === command.overlay ? 'none' : command.overlay })
        return
      case 'digit':
        store.setState({ digits: (digits + command.digit).slice(-maxDigits) })
        return
      case 'search':
        store.setState({ ...closed, overlay: 'search', query: command.query })
        return
      case 'answer':
        store.setState({ ...closed, overlay: 'answer', answer: command.place })
        return
      case 'room':
        store.setState({ room: command.zoning })
    }
  }
  return { ...store, run }
}
