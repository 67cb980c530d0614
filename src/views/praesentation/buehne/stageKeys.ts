import type { Command, ControlState } from './stageControl'

/** A key as far as the stage looks at it. */
export interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** What a key does: a command of the stage, or something of its window. */
export type KeyAction = Command | { readonly kind: 'fullscreen' } | { readonly kind: 'notes' } | { readonly kind: 'pick' } | { readonly kind: 'move'; readonly step: 1 | -1 }

/** Letters that are commands; with Shift, after „/“ or followed at once by another letter they begin a search. */
const letters: Readonly<Record<string, KeyAction>> = {
  b: { kind: 'toggle', overlay: 'black' },
  o: { kind: 'toggle', overlay: 'overview' },
  t: { kind: 'toggle', overlay: 'table' },
  f: { kind: 'fullscreen' },
  n: { kind: 'notes' },
}

const keys: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { kind: 'next' },
  PageDown: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  PageUp: { kind: 'back' },
  ArrowUp: { kind: 'back' },
  Backspace: { kind: 'back' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'enter' },
  Escape: { kind: 'escape' },
  '.': { kind: 'toggle', overlay: 'black' },
  F5: { kind: 'fullscreen' },
  '?': { kind: 'toggle', overlay: 'help' },
  '/': { kind: 'search', query: '' },
}

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key)

/** Keys while somebody searches: letters go into the field, wherever the focus is. */
const searchAction = (key: string, query: string): KeyAction | null => {
  if (key === 'Enter') return { kind: 'pick' }
  if (key === 'Escape') return { kind: 'escape' }
  if (key === 'ArrowDown') return { kind: 'move', step: 1 }
  if (key === 'ArrowUp') return { kind: 'move', step: -1 }
  if (key === 'Backspace') return { kind: 'search', query: query.slice(0, -1) }
  return key.length === 1 ? { kind: 'search', query: query + key } : null
}

/** The letter of a command that was just given by key, so that „t“ „i“ finds Tiefthal all the same. */
export interface JustGiven {
  readonly letter: string
  readonly ago: number
}

const followMilliseconds = 1200
/** Commands that a following letter takes back without trace. */
const undone = ['b', 'o', 't']

/**
 * What a key means at the stage or in the window of notes; null where it means
 * nothing and stays with the browser.
 * @param onControl the focus is on a button or the like, which has Enter and Space for itself
 * @param just command letter before this key, if any
 */
export const keyAction = ({ key, shiftKey, ctrlKey, altKey, metaKey }: Key, { overlay, query }: Pick<ControlState, 'overlay' | 'query'>, onControl = false, just: JustGiven | null = null): KeyAction | null => {
  if (ctrlKey || altKey || metaKey) return null
  if (overlay === 'search') return searchAction(key, query)
  if (onControl && (key === 'Enter' || key === ' ')) return null
  // In lists the arrows belong to what is listed.
  if ((overlay === 'overview' || overlay === 'table' || overlay === 'help') && /^(Arrow|Page|Home|End|Enter| )/.test(key)) return null
  if (isLetter(key)) {
    const small = key.toLowerCase()
    if (just !== null && just.ago < followMilliseconds && undone.includes(just.letter)) return { kind: 'search', query: just.letter + small }
    return (shiftKey ? undefined : letters[small]) ?? { kind: 'search', query: small }
  }
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  return keys[key] ?? null
}
