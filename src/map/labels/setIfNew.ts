const written = new WeakMap<Element, Map<string, string>>()

/** Sets an attribute unless this function has set the same value before: browsers do work even for a value that stays. */
export const setIfNew = (element: Element, name: string, value: string): void => {
  let known = written.get(element)
  if (known === undefined) written.set(element, (known = new Map()))
  if (known.get(name) === value) return
  known.set(name, value)
  element.setAttribute(name, value)
}
