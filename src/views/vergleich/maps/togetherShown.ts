import type { Shown } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'

const merged = memoise((...shown: readonly Shown[]): Shown => ({ ...shown[0]!, status: shown.some(({ status }) => status === 'modell') ? 'modell' : shown[0]!.status, sources: [...new Set(shown.flatMap(({ sources }) => sources))], rows: shown.flatMap(({ rows }) => rows) }), 4)

/** What several maps show as one: all rows, so that one legend explains what is seen on any of them; the weakest status, all sources. Throws for none. */
export const togetherShown = (shown: readonly Shown[]): Shown => {
  if (shown.length === 0) throw new Error('Nothing is shown')
  return merged(...shown)
}
