/**
 * Remembers the last few results by reference equality of the arguments. Small
 * and explicit: a selector's arguments are exactly what it depends on.
 */
export const memoise = <A extends readonly unknown[], R>(compute: (...args: A) => R, keep = 6): ((...args: A) => R) => {
  const entries: { args: A; result: R }[] = []
  return (...args: A): R => {
    const found = entries.findIndex((entry) => entry.args.length === args.length && entry.args.every((value, index) => Object.is(value, args[index])))
    if (found === 0) return entries[0]!.result
    if (found > 0) {
      const [entry] = entries.splice(found, 1)
      entries.unshift(entry!)
      return entry!.result
    }
    const result = compute(...args)
    entries.unshift({ args, result })
    if (entries.length > keep) entries.pop()
    return result
  }
}
