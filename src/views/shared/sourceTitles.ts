import type { AppState } from '../../state/appState'

/** Titles of sources by id, each once and with its licence; what is not in the package is a table of the user's own. */
export const sourceTitles = ({ data, imports }: Pick<AppState, 'data' | 'imports'>, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].map((id) => {
    const source = data.sources.find((each) => each.id === id)
    if (source !== undefined) return source.licence === '' ? source.title : `${source.title} (${source.licence})`
    const own = imports.find((table) => table.id === id)
    return own === undefined ? id : `eigene Tabelle ${own.fileName}`
  })
