/** Where a text stops being JSON; line and column count from 1. */
export interface JsonPosition {
  readonly line: number
  readonly column: number
}

const token = /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end'

/**
 * First place where a text is no JSON, or null where it is. Browsers word their
 * errors differently and some name no place, so it is looked for here. Not
 * recursive: depth costs no stack.
 * @source RFC 8259
 */
export const jsonFault = (text: string): JsonPosition | null => {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma-or-end')
  const step = (mark: string | undefined, isText: boolean): Expected | null => {
    const isValue = expected === 'value' || expected === 'value-or-end'
    if (mark === undefined) {
      if (isText && (expected === 'key' || expected === 'key-or-end')) return 'colon'
      return isValue ? after() : null
    }
    if (mark === '{' || mark === '[') {
      if (!isValue) return null
      open.push(mark)
      return mark === '{' ? 'key-or-end' : 'value-or-end'
    }
    if (mark === '}' || mark === ']') {
      const fits = open.at(-1) === (mark === '}' ? '{' : '[') && (expected === 'comma-or-end' || expected === (mark === '}' ? 'key-or-end' : 'value-or-end'))
      if (!fits) return null
      open.pop()
      return after()
    }
    if (mark === ':') return expected === 'colon' ? 'value' : null
    return expected === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null
  }
  while (at < text.length) {
    token.lastIndex = at
    const found = token.exec(text)
    if (found === null) break
    const next = step(found[1], found[2] !== undefined)
    if (next === null) break
    expected = next
    at = token.lastIndex
  }
  const rest = /[^ \t\n\r]/g
  rest.lastIndex = at
  const fault = rest.exec(text)?.index ?? (expected === 'end' ? null : text.length)
  if (fault === null) return null
  const before = text.slice(0, fault).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
