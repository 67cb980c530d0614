/** What could not be saved in the browser and would be lost with the page, by name. */
const open = new Set<string>()

/** Notes that something of the user's own is, or is no longer, only in memory. */
export const noteUnsaved = (what: string, isUnsaved: boolean): void => {
  if (isUnsaved) open.add(what)
  else open.delete(what)
}

/** True where loading the page anew would lose something. */
export const hasUnsaved = (): boolean => open.size > 0
