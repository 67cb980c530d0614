const namespace = 'http://www.w3.org/2000/svg'

/** A new SVG element with attributes, appended to `parent` if given. */
export const svgElement = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  parent?: Element,
): SVGElementTagNameMap[K] => {
  // The document of the parent: a figure for a file is drawn where there is none.
  const element = (parent?.ownerDocument ?? document).createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  parent?.append(element)
  return element
}
