import type { AppState } from './appState'
import { isPresenting } from './presenting'
import type { AppStore } from './store'
import { recipeKey, writeRecipe } from './recipes/recipeAddress'
import { writeFragment } from './urlFragment'
import { variantKey } from './variantKeys'

/** Changes that are a step of their own for the back button; the others only amend the current step. */
const steps = (a: AppState, b: AppState): boolean =>
  a.view !== b.view ||
  a.level !== b.level ||
  a.measure !== b.measure ||
  a.year !== b.year ||
  a.mode !== b.mode ||
  a.selection !== b.selection ||
  a.zoningA !== b.zoningA ||
  a.zoningB !== b.zoningB ||
  a.others !== b.others ||
  a.compareTab !== b.compareTab ||
  a.recipeId !== b.recipeId ||
  a.classFilter !== b.classFilter

/** Short mark of the user's own package and tables, so that an address says it belongs to data that do not travel with it. */
export const importsMark = (state: Pick<AppState, 'imports' | 'baseMark'>): string => [...(state.baseMark === '' ? [] : [state.baseMark]), ...state.imports.map((table) => table.checksum.slice(0, 8))].join('.')

/** @param pinned keys that are written although they are the default */
export const addressOf = (state: AppState, pinned: readonly string[] = []): string => {
  const fragment = writeFragment(state, state.data, pinned)
  const query = new URLSearchParams()
  const recipe = writeRecipe(state.data, state)
  if (recipe !== '') query.set(recipeKey, recipe)
  const mark = importsMark(state)
  if (mark !== '') query.set('daten', mark)
  const text = query.toString()
  return text === '' ? fragment : `${fragment}${fragment.includes('?') ? '&' : '?'}${text}`
}

/**
 * Keeps store and address in step, both ways. `onForeign` is told when an
 * address carries something that the loaded data do not have, `onVariant` what
 * variant travels with it; it leaves the address at once, so that going back does
 * not bring it a second time. Returns the function that ends it.
 */
export const syncAddress = (store: AppStore, onForeign: (sentence: string) => void, onVariant: (text: string) => void = () => undefined): (() => void) => {
  let reading = false

  const read = (): void => {
    // The back button of a mouse or a gesture must not end a presentation before the hall.
    if (isPresenting()) {
      window.history.pushState(null, '', addressOf(store.getState()))
      return
    }
    reading = true
    const fragment = window.location.hash
    const unknown = store.getState().readAddress(fragment)
    reading = false
    const query = new URLSearchParams(fragment.split('?')[1] ?? '')
    const mark = query.get('daten') ?? ''
    const variant = query.get(variantKey)
    const own = importsMark(store.getState())
    // An address without a mark comes from somebody with the embedded data; a bare one says nothing.
    if (mark === '' && own !== '' && fragment.includes('?')) {
      onForeign('Diese Adresse kommt von jemandem ohne Ihre eigenen Tabellen. Hier sind eigene Werte geladen; die Karte kann deshalb anders aussehen als dort.')
    } else if (mark !== '' && mark !== own) {
      onForeign('Diese Adresse wurde mit einer eigenen Tabelle geteilt. Tabellen werden nicht mitgeschickt: Bitte die Datei erbitten und unter „Daten“ laden. Bis dahin sind die hier geladenen Werte zu sehen, und Jahre oder Indikatoren der Tabelle fehlen.')
    } else if (unknown.length > 0) {
      onForeign('Ein Teil dieser Adresse passt nicht zu den geladenen Daten. Dafür steht die Grundeinstellung.')
    }
    if (variant !== null) {
      window.history.replaceState(null, '', addressOf(store.getState()))
      onVariant(variant)
    }
  }

  const write = (state: AppState, before: AppState): void => {
    // A slider in motion changes the recipe many times a second; browsers refuse so many addresses, and its end writes one.
    if (reading || state.recipeHistory.gesture !== null) return
    const address = addressOf(state)
    if (address === window.location.hash) return
    if (steps(state, before)) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }

  read()
  const stop = store.subscribe(write)
  window.addEventListener('popstate', read)
  return () => {
    stop()
    window.removeEventListener('popstate', read)
  }
}
