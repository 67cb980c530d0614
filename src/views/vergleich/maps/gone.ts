import { karten } from '../../../i18n/de/vergleichKarten'
import type { Panel } from './panels'

let seen: readonly { readonly letter: string; readonly id: string; readonly title: string }[] = []

/**
 * What was compared when this was last looked at and exists no longer, a
 * sentence each: the store then puts the standard zoning in its place.
 */
export const goneSince = (panels: readonly Panel[], exists: (id: string) => boolean): readonly string[] =>
  seen
    .filter(({ id }) => !exists(id))
    .map(({ letter, title }) => {
      const now = letter === 'A' || letter === 'B' ? panels.find((panel) => panel.letter === letter) : undefined
      return now === undefined ? karten.oddGoneOther(title) : karten.oddGone(letter, title, now.zoning.title)
    })

export const notePanels = (panels: readonly Panel[]): void => {
  seen = panels.map(({ letter, zoning }) => ({ letter, id: zoning.id, title: zoning.title }))
}
