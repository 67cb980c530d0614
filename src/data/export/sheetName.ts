const longest = 31

/**
 * A name that spreadsheets accept for a sheet: at most 31 characters, none of
 * `[ ] : * ? / \`, no apostrophe at the ends, not empty and, whatever the case, not taken yet.
 * @source Microsoft, "Rename a worksheet"
 */
export const sheetName = (wanted: string, taken: ReadonlySet<string> = new Set()): string => {
  const plain = wanted.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ').trim().replace(/^'+|'+$/g, '') || 'Tabelle'
  const isFree = (name: string): boolean => ![...taken].some((other) => other.toLocaleLowerCase('de') === name.toLocaleLowerCase('de'))
  // Whole characters, so that none is cut in two.
  const cut = (length: number): string => {
    let name = ''
    for (const character of plain) if (name.length + character.length <= length) name += character
      else break
    return name.trim()
  }
  if (isFree(cut(longest))) return cut(longest)
  for (let number = 2; ; number++) {
    const end = ` ${number}`
    const name = `${cut(longest - end.length)}${end}`
    if (isFree(name)) return name
  }
}
