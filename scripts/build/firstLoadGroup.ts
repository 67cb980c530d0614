/** What of a module the bundler tells, as far as it is needed here. */
interface Importers {
  readonly isEntry: boolean
  /** Ids of modules that import this one statically. */
  readonly importers: readonly string[]
}

/** Name of the group of files that load before the first map. */
export const firstLoadName = 'start'

/**
 * Puts everything the first map needs into one file: what the entry reaches by
 * static imports. Split by who else imports them these modules would come as
 * two dozen small files, each compressed on its own and each a request.
 * @returns a function that gives the group's name for such a module, else null
 */
export const firstLoadGroup = (): ((id: string, context: { getModuleInfo: (id: string) => Importers | null }) => string | null) => {
  const known = new Map<string, boolean>()
  const isFirst = (id: string, moduleOf: (id: string) => Importers | null): boolean => {
    const seen = new Set<string>()
    const waiting = [id]
    while (waiting.length > 0) {
      const each = waiting.pop()!
      if (seen.has(each)) continue
      seen.add(each)
      const module = moduleOf(each)
      if (module === null) continue
      if (module.isEntry || known.get(each) === true) return true
      waiting.push(...module.importers)
    }
    return false
  }
  return (id, context) => {
    const first = known.get(id) ?? isFirst(id, (each) => context.getModuleInfo(each))
    known.set(id, first)
    return first ? firstLoadName : null
  }
}
