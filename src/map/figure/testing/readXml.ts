/** An element as read back, for specs. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Text directly within. */
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? `?${name}?`)

/** Reads well-formed XML of the kind that is written here. Throws where a tag is not closed, an attribute stands twice or a bare sign is left. */
export const readXml = (source: string): XmlElement => {
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = [{ name: '', attributes: {}, children: [], text: '' }]
  let at = 0
  const text = source.replace(/^<\?xml[^>]*\?>\s*/, '').trimEnd()
  const token = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  while (at < text.length) {
    token.lastIndex = at
    const found = token.exec(text)
    if (found === null) throw new Error(`Not well-formed at ${at}: ${text.slice(at, at + 60)}`)
    at = token.lastIndex
    const [, closing, name, attributes, single, words] = found
    const top = open.at(-1)!
    if (words !== undefined) {
      if (/&(?!(amp|lt|gt|quot);)/.test(words)) throw new Error(`A bare & in ${words}`)
      top.text += plain(words)
      continue
    }
    if (closing === '/') {
      if (open.length === 1 || top.name !== name) throw new Error(`</${name ?? ''}> closes ${top.name}`)
      open.pop()
      open.at(-1)!.children.push(top)
      continue
    }
    const read: Record<string, string> = {}
    for (const [, key, value] of (attributes ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (key! in read) throw new Error(`${key ?? ''} stands twice`)
      read[key!] = plain(value!)
    }
    const element = { name: name!, attributes: read, children: [], text: '' }
    if (single === '/') top.children.push(element)
    else open.push(element)
  }
  if (open.length !== 1 || open[0]!.children.length !== 1) throw new Error('Not one closed element')
  return open[0]!.children[0]!
}

/** The element and everything within. */
export const allElements = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(allElements)]
